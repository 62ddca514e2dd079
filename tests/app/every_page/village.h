#pragma once

#include "app/casepage/case_page.h"
#include "app/casepage/open_case.h"
#include "app/shell/frame.h"
#include "app/shell/theme.h"
#include "app/workbench/workbench.h"
#include "tests/support/hands.h"

#include <QTest>

#include <memory>

namespace beibao::test {

/// Names as nobody writes them and somebody will: what a village is called by in its second life.
const std::vector<std::string>& hostileNames();

/// A village's store with a case in every state, and the window over it. Made once for the whole program: the pages are
/// opened over it and leave it as it was.
class Village {
public:
    /// kBusy is for those who change something.
    enum class Names { kPlain, kHostile, kBusy };

    static Village& of(Names names);
    /// Takes the villages away, before Qt goes.
    static void forget();
    ~Village();

    /// The window as it is at this size of letters, on the smallest screen.
    Frame& frame(int percent = 100);
    Frame& window() { return *frame_; }
    CasePage& casePage() { return frame_->casePage(); }
    Workbench& bench() { return *bench_; }
    Theme& theme() { return theme_; }
    const std::filesystem::path& folder() const { return folder_.path(); }

    /// The newest case in one of these states; empty: none.
    Id caseIn(std::vector<std::string> states) const;
    /// The case with the forty-four.
    Id caseOfMany() const { return many_; }
    /// That case read, for what is opened over a case without the page.
    OpenCase& open(const Id& caseId);
    /// A file of this name with these bytes, in the village's folder.
    QString file(const char* name, const std::string& bytes) const;
    /// A window of its own, until tidy().
    QWidget* hold(std::unique_ptr<QWidget> window);
    /// Closes what stands open and goes to Today.
    void tidy();

private:
    explicit Village(Names names);
    void play();
    void rename();
    void quarrel();

    TemporaryFolder folder_;
    Theme theme_;
    std::unique_ptr<Workbench> bench_;
    std::unique_ptr<Frame> frame_;
    std::unique_ptr<OpenCase> open_;
    Id many_;
    std::unique_ptr<QWidget> held_;
};

} // namespace beibao::test
