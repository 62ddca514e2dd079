#pragma once

#include "app/casepage/case_page.h"
#include "app/workbench/workbench.h"
#include "core/casework/case_loader.h"
#include "tests/support/hands.h"

#include <QTest>

namespace beibao::test {

/// A village's laptop with one dispute on it, and the page that shows it.
class AWindow {
public:
    AWindow();

    /// Takes a step as if by the buttons, without them.
    Acted act(Action action, ActionInput input = {});
    /// A case with two neighbours, just registered.
    Id registeredCase();
    /// The same, accepted, assigned and mediated once.
    Id mediatedCase();
    /// The same with a written agreement; `due` empty leaves the day out.
    Id agreedCase(const std::string& due);
    /// Runs on the writer's thread and waits.
    template <typename T> T write(std::function<Result<T>(Workbench::Writing&)> job);
    CaseState state();

    /// Waits, at most ten seconds, until it is so.
    static bool until(const std::function<bool()>& so) { return QTest::qWaitFor(so, 10000); }
    template <typename Widget> Widget* find(const char* name) { return page->findChild<Widget*>(QLatin1String(name)); }
    void click(const char* name);
    /// By whichever button leads there now.
    void openAgreement();
    /// Takes an entry of 更多.
    void choose(const QString& entry) { choose(*page, entry); }
    static void choose(CasePage& page, const QString& entry);
    void look(const char* picture, QWidget* widget = nullptr);

    TemporaryFolder folder;
    std::unique_ptr<Workbench> bench;
    std::unique_ptr<CasePage> page;
    Id caseId, applicant, respondent;
};

template <typename T> T AWindow::write(std::function<Result<T>(Workbench::Writing&)> job)
{
    std::optional<Result<T>> answer;
    QObject here;
    bench->perform<T>(&here, std::move(job), [&answer](Result<T> made) { answer.emplace(std::move(made)); });
    until([&answer] { return answer.has_value(); });
    if (!answer || !*answer) throw std::runtime_error(answer ? answer->error().detail : "the writer did not answer");
    return **answer;
}

} // namespace beibao::test
