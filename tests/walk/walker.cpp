#include "tests/walk/walker.h"

#include "app/review/review_page.h"
#include "core/casework/case_loader.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace beibao::test {

namespace {

constexpr int kPatience = 60'000; // ms; a busy machine takes its time

/// Characters as an input method commits them.
void commit(QWidget* field, const QString& text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

Walker::Walker(const QString& store, Theme& theme, const QString& pictures, const QString& prefix)
    : window_({.profile = store.toStdString()}, theme)
    , pictures_(pictures)
    , prefix_(prefix)
{
    pictures_.mkpath(QStringLiteral("."));
    window_.resize(1366, 728);
    window_.QMainWindow::show();
    look("unlock");
    type("passphrase", qEnvironmentVariable("BEIBAO_PASSPHRASE").toStdString());
    press("unlock");
    expect("the store opens", [this] { return window_.frame() != nullptr; });
}

Walker::~Walker()
{
    window_.close();
}

void Walker::type(const char* field, const std::string& text)
{
    const QString words = QString::fromStdString(text);
    expect((std::string("there is a field ") + field).c_str(),
        [&] { return visible<QLineEdit>(field) != nullptr || visible<QPlainTextEdit>(field) != nullptr; });
    if (auto* line = visible<QLineEdit>(field)) {
        line->clear();
        commit(line, words);
        return;
    }
    auto* page = visible<QPlainTextEdit>(field);
    page->clear();
    commit(page, words);
}

void Walker::press(const char* button)
{
    expect((std::string("there is a button ") + button).c_str(), [&] {
        auto* found = visible<QPushButton>(button);
        return found != nullptr && found->isEnabled();
    });
    QTest::mouseClick(visible<QPushButton>(button), Qt::LeftButton);
}

void Walker::reviewKey(Qt::Key key)
{
    window_.activateWindow(); // nobody clicked into it, as a person would have
    static_cast<void>(QTest::qWaitForWindowActive(&window_));
    window_.findChild<ReviewPage*>()->setFocus();
    QTest::keyClick(window_.findChild<ReviewPage*>(), key);
    QTest::qWait(700);
}

void Walker::step(State state)
{
    press("nextStep");
    takeDialog();
    expect((std::string("the case is ") + std::string(stateId(state))).c_str(),
        [&] { return this->state().state == state; });
}

void Walker::takeDialog()
{
    QTest::qWait(200);
    for (auto* dialog : window_.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        if (auto* reason = dialog->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
            reason != nullptr && reason->isVisible())
            commit(reason, QStringLiteral("按照工作安排办理"));
        dialog->grab().save(pictures_.filePath(prefix_ + QStringLiteral("dialog.png")));
        if (auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"))) take->click();
    }
}

void Walker::meet()
{
    frame().go(Frame::Page::kSync);
    press("meet");
    expect("everything has reached the county", [this] {
        auto waiting
            = bench().database().query("SELECT count(*) FROM batch WHERE position IS NULL AND refused IS NULL");
        return waiting.step() && waiting.number(0) == 0;
    });
    QTest::qWait(1500); // what came down is shown
}

void Walker::go(Frame::Page page, const char* picture)
{
    frame().go(page);
    QTest::qWait(300);
    look(picture);
}

void Walker::look(const char* picture)
{
    QTest::qWait(1000); // the preview paints beside us
    window_.grab().save(pictures_.filePath(prefix_ + QLatin1String(picture) + QStringLiteral(".png")));
}

void Walker::expect(const char* what, const std::function<bool()>& so)
{
    if (QTest::qWaitFor(so, kPatience)) return;
    look("stuck");
    throw Stuck(what);
}

Id Walker::remember()
{
    return caseId_ = casePage().caseId();
}

CaseState Walker::state()
{
    if (caseId_.empty()) remember();
    const auto file = loadCase(bench().reading(), caseId_);
    return file ? fold(file->facts) : CaseState();
}

bool Walker::partiesComplete()
{
    const auto file = loadCase(bench().reading(), caseId_);
    return file && std::ranges::all_of(file->parties, [](const auto& party) {
        return !party.record.id_number().empty() && !party.record.address().empty();
    });
}

} // namespace beibao::test
