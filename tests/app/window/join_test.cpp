// The sync page against the real county server on loopback.

#include "app/shell/news_bar.h"
#include "app/shell/status_strip.h"
#include "app/sync/stick_buttons.h"
#include "app/sync/sync_page.h"
#include "tests/app/window/hands.h"
#include "tests/net/county_process.h"

#include <QLineEdit>
#include <QPushButton>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A county in a folder, served by the real program.
struct County {
    TemporaryFolder place;
    std::string data = (place.path() / "county").string();
    std::unique_ptr<CountyProcess> process;

    County() { start("127.0.0.1:0"); }
    void start(const std::string& listen)
    {
        process = std::make_unique<CountyProcess>(std::vector<std::string>{
            "--data", data, "--listen", listen, "--enrol", "127.0.0.1:0", "--county", "431001", "--name", "云岭县"});
    }
    std::string invite(const std::string& area = "431001102203") const
    {
        const Spoken spoken = runCountyd({"invite", "--area", area, "--role", "mediator", "--data", data});
        INFO(spoken.err);
        REQUIRE(spoken.code == 0);
        return spoken.lastLine();
    }
};

/// A port that takes every call and says nothing.
struct SilentPort {
    int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};

    SilentPort()
    {
        where.sin_family = AF_INET;
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof where;
        REQUIRE(::bind(socket, reinterpret_cast<sockaddr*>(&where), size) == 0);
        REQUIRE(::getsockname(socket, reinterpret_cast<sockaddr*>(&where), &size) == 0);
        REQUIRE(::listen(socket, 8) == 0);
    }
    ~SilentPort() { hangUp(); }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(ntohs(where.sin_port)); }
    void hangUp()
    {
        if (socket >= 0) ::close(socket);
        socket = -1;
    }
};

void join(Desktop& desktop, const QString& server, const std::string& code)
{
    desktop.frame->go(Frame::Page::kSync);
    desktop.find<QLineEdit>("county-address")->setText(server);
    desktop.find<QLineEdit>("invitation")->setText(QString::fromStdString(code));
    desktop.find<QPushButton>("join")->click();
}

void joinRealCounty(Desktop& desktop, const County& county)
{
    join(desktop, QString::fromStdString(county.process->where("enrol")), county.invite());
    REQUIRE(desktop.until([&] { return desktop.bench->county() == "431001"; }));
}

Id registerOne(Desktop& desktop)
{
    Id id;
    desktop.bench->run([&](Workbench::Writing& writing) {
        Party zhang;
        zhang.set_role("applicant");
        zhang.set_name("张三");
        Case dispute;
        dispute.set_dispute_type("neighbour");
        auto done = writing.desk.registerCase(dispute, {zhang});
        if (!done) return;
        id = done->caseId;
        desktop.bench->announce(done->changed);
    });
    REQUIRE_FALSE(id.empty());
    return id;
}

bool allThere(Desktop& desktop)
{
    auto waiting = desktop.bench->database().query("SELECT count(*) FROM batch WHERE position IS NULL");
    return waiting.step() && waiting.number(0) == 0;
}

} // namespace

TEST_CASE("A village joins its county in the window, and what was registered before goes along")
{
    const County county;
    Desktop desktop;
    registerOne(desktop);
    REQUIRE_FALSE(allThere(desktop));
    joinRealCounty(desktop, county);
    CHECK(desktop.until([&] { return allThere(desktop); })); // met by itself
    CHECK(desktop.until([&] { return !desktop.find<QPushButton>("join")->isVisible(); }));
}

TEST_CASE("A code of another county is refused in words, and the form waits for a better one")
{
    const County county, other;
    Desktop desktop;
    join(desktop, QString::fromStdString(county.process->where("enrol")), other.invite());
    REQUIRE(desktop.until([&] { return desktop.frame->news().isVisible(); }));
    CHECK(desktop.bench->county().empty());
    CHECK(desktop.find<QPushButton>("join")->isEnabled());
    CHECK(desktop.find<QLineEdit>("invitation")->isVisible());
}

TEST_CASE("While a county keeps silent, a save does not wait for it")
{
    const County county;
    SilentPort silent;
    Desktop desktop;
    join(desktop, silent.address(), county.invite());

    bool saved = false;
    desktop.bench->perform<Id>(
        desktop.frame.get(),
        [](Workbench::Writing& writing) {
            return writing.desk.screen({2026, 11, 16}, {2026, 11, 22}, 0);
        },
        [&saved](Result<Id> answer) { saved = bool(answer); });
    CHECK(desktop.until([&] { return saved; }));
    CHECK_FALSE(desktop.find<QPushButton>("join")->isEnabled()); // and it is still asking

    silent.hangUp();
    CHECK(QTest::qWaitFor([&] { return desktop.find<QPushButton>("join")->isEnabled(); }, 40'000));
}

TEST_CASE("With the county gone the work goes on, and is sent when it is back")
{
    County county;
    Desktop desktop;
    joinRealCounty(desktop, county);
    REQUIRE(desktop.until([&] { return allThere(desktop); }));
    REQUIRE(desktop.until([&] { return desktop.find<QPushButton>("meet")->isEnabled(); }));

    const std::string listen = county.process->where("sync");
    county.process->kill();
    registerOne(desktop);
    desktop.find<QPushButton>("meet")->click();
    REQUIRE(QTest::qWaitFor([&] { return desktop.find<QPushButton>("meet")->isEnabled(); }, 40'000));
    CHECK_FALSE(allThere(desktop));
    CHECK(desktop.frame->strip().words().contains(QStringLiteral("没有联网")));

    county.start(listen);
    desktop.find<QPushButton>("meet")->click();
    CHECK(desktop.until([&] { return allThere(desktop); }));
}

TEST_CASE("With the county gone the work goes there by stick, and its answer makes the strip say so")
{
    County county;
    Desktop desktop;
    joinRealCounty(desktop, county);
    REQUIRE(desktop.until([&] { return allThere(desktop); }));
    REQUIRE(desktop.until([&] { return desktop.find<QPushButton>("meet")->isEnabled(); }));
    county.process->kill();
    registerOne(desktop);

    const TemporaryFolder pocket;
    const auto out = (pocket.path() / "out.beibao").string(), back = (pocket.path() / "back.beibao").string();
    auto* stick = desktop.frame->findChild<StickButtons*>();
    REQUIRE(stick->isVisible());
    stick->writeTo(QString::fromStdString(out));
    REQUIRE(desktop.until([&] { return desktop.frame->strip().words().contains(QStringLiteral("U 盘交接中")); }));
    CHECK_FALSE(allThere(desktop));
    look("sync-by-stick", *desktop.frame);

    const Spoken said = runCountyd({"bundle", out, "--out", back, "--data", county.data});
    INFO(said.err);
    REQUIRE(said.code == 0);
    stick->takeFrom(QString::fromStdString(back));
    CHECK(desktop.until([&] { return allThere(desktop); }));
    CHECK(desktop.until([&] { return desktop.frame->strip().words().contains(QStringLiteral("都已到县里")); }));
    stick->takeFrom(QString::fromStdString(out)); // the wrong file of the two
    CHECK(desktop.until([&] { return desktop.frame->news().isVisible(); }));
}
