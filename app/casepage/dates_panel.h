#pragma once

#include "core/rules/deadlines.h"

#include <QWidget>

class QVBoxLayout;

namespace beibao {

class OpenCase;

/// Every day that counts in a case, earliest first, each with what made it that day.
class DatesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DatesPanel(const OpenCase& open, QWidget* parent = nullptr);

private:
    void refresh();
    void add(const Deadline& clock);

    const OpenCase& open_;
    QVBoxLayout* box_;
};

/// The rule, the fact it counts from and where it stands: 自受理之日…起30日 … 出处：….
QString whyOf(const Deadline& clock);

} // namespace beibao
