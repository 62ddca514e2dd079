#pragma once

#include "app/welcome/preparation.h"
#include "app/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beibao {

class Theme;
struct PaperOutcome;

/// What is good to have done before the first case, a line each, with whether it is done.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Workbench& bench, Theme& theme, QWidget* parent = nullptr);

    Preparation& preparation() { return preparation_; }

signals:
    void tourWanted();
    void joinWanted();
    /// Done with it, for now or for good.
    void leaveWanted();
    /// More or less is left than before.
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QWidget* lineOf(Preparation::Step step);
    QWidget* sizes(QWidget* parent);
    void take(Preparation::Step step);
    void printTestPage();
    void markDone(Preparation::Step step);

    Workbench& bench_;
    Theme& theme_;
    Preparation preparation_;
    QVBoxLayout* lines_;
    QLabel* said_;
};

} // namespace beibao
