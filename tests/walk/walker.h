#pragma once

#include "app/casepage/case_page.h"
#include "app/shell/frame.h"
#include "app/shell/main_window.h"
#include "app/workbench/workbench.h"
#include "core/rules/fold.h"
#include "tests/support/hands.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

#include <functional>
#include <stdexcept>
#include <string>

namespace beibao::test {

/// What a page was expected to do and did not.
class Stuck final : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Hands and eyes before the real window of one store.
class Walker {
public:
    /// Opens the window and unlocks it with BEIBAO_PASSPHRASE.
    Walker(const QString& store, Theme& theme, const QString& pictures, const QString& prefix);
    ~Walker();

    Frame& frame() { return *window_.frame(); }
    CasePage& casePage() { return *window_.findChild<CasePage*>(); }
    Workbench& bench() { return *window_.bench(); }

    /// Types into the visible field of that name, replacing what it held.
    void type(const char* field, const std::string& text);
    /// Clicks the visible button of that name.
    void press(const char* button);
    /// A key pressed on the review page, and time for it to work.
    void reviewKey(Qt::Key key);
    /// Clicks the next step of the case, answers its dialog, and waits for the state.
    void step(State state);
    /// Answers a dialog if one stands open.
    void takeDialog();
    /// The button of the sync page, and waits until nothing is left to send.
    void meet();
    void go(Frame::Page page, const char* picture);
    void look(const char* picture);
    /// Waits ten seconds; Stuck with `what` when it has not come true.
    void expect(const char* what, const std::function<bool()>& so);
    template <typename Widget> bool shows(const char* name) { return visible<Widget>(name) != nullptr; }

    /// The case on the page becomes the one state() speaks of.
    Id remember();
    void about(const Id& caseId) { caseId_ = caseId; }
    CaseState state();
    /// Whether every party of that case has a number and an address.
    bool partiesComplete();

private:
    template <typename Widget> Widget* visible(const char* name);

    MainWindow window_;
    QDir pictures_;
    QString prefix_;
    Id caseId_;
};

template <typename Widget> Widget* Walker::visible(const char* name)
{
    for (auto* widget : window_.findChildren<Widget*>(QLatin1String(name)))
        if (widget->isVisible()) return widget;
    return nullptr;
}

} // namespace beibao::test
