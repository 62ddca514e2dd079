#pragma once

#include "core/rules/lifecycle.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace beibao {

class OpenCase;
struct NextStep;

/// What to do now with a case, why and by when; everything else that may be done is under "more".
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const OpenCase& open, QWidget* parent = nullptr);

signals:
    void wanted(beibao::Action action);
    void agreementWanted();
    /// The chair asked for a correction: another agreement is to take the place of the signed one.
    void amendWanted();
    void historyWanted();
    void recycleWanted();
    void binWanted();

private:
    void refresh();
    void refreshStep();
    void refreshMenu();
    /// Which rule and which fact make the day of the next step; hidden where no day is set.
    void refreshWhy(const NextStep& next);
    /// The first hard no that no answer in a dialog could turn into a yes; empty: it can be begun.
    QString obstacle(Action action) const;

    const OpenCase& open_;
    QLabel* heading_;
    QLabel* reason_;
    QPushButton* whyButton_;
    QLabel* why_;
    QPushButton* step_;
    QPushButton* write_;
    QPushButton* amend_;
    QPushButton* more_;
    QMenu* menu_;
    Action action_ = Action::kMediate;
};

} // namespace beibao
