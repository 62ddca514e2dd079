#pragma once

#include "app/workbench/workbench.h"

#include <QString>

#include <vector>

namespace beibao {

/// One of the values two people gave to the same thing, in words.
struct ChoiceValue {
    Id change;
    QString who; ///< 您，本机 or 乡调委会主任
    QString when; ///< 11月20日 09:31
    QString text; ///< what it says, a line per field
};

/// 张三的联系方式: what is asked about.
QString questionOf(const Workbench& bench, const Choice& choice);
std::vector<ChoiceValue> valuesOf(const Workbench& bench, const Choice& choice);

/// `text` as HTML, with what differs from `other` marked. Everything else is plain.
QString withDifference(const QString& text, const QString& other);

} // namespace beibao
