#pragma once

#include "core/store/records.h"

#include <QString>

class QWidget;

namespace beibao {

/// Who can say why the county did not take something in: the committee above ours, its chair and a telephone.
struct Contact {
    QString committee;
    QString chair; ///< empty: not known here
    QString phone; ///< the chair's, else the committee's; empty: not known here
};

/// Nothing of it is known before the county has told its roster.
Contact whomToCall(const Records& records, const Id& unit);

/// Shows it until it is closed: it is read off while dialling.
void showContact(const Contact& contact, QWidget* parent);

} // namespace beibao
