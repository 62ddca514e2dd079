#include "app/start/one_window.h"
#include "tests/support/hands.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <future>

using namespace beibao;
using namespace beibao::test;

namespace {

struct Home {
    TemporaryFolder folder;
    Places places{folder.path(), folder.path(), folder.path(), folder.path()};

    std::unique_ptr<OneWindow> window(bool practice = false) const
    {
        auto taken = OneWindow::take(places, practice);
        REQUIRE(taken);
        REQUIRE((*taken)->listen());
        return *std::move(taken);
    }
    QString address() const
    {
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            if (entry.is_socket()) return QString::fromStdString(entry.path().string());
        return {};
    }
};

/// Lets this window answer until another start is done.
template <typename T> T meanwhile(std::future<T> other)
{
    while (other.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::processEvents();
    return other.get();
}

Status later(const Home& home, const Errand& errand)
{
    return meanwhile(std::async(std::launch::async, [&] { return OneWindow::hand(home.places, false, errand); }));
}

} // namespace

TEST_CASE("A later start finds the window that is open and hands it what it was asked for")
{
    const Home home;
    const auto window = home.window();
    std::vector<Errand> wishes;
    QObject::connect(window.get(), &OneWindow::wished, [&](const Errand& errand) { wishes.push_back(errand); });
    CHECK(OneWindow::take(home.places, false).error().fault == Fault::kInUse);
    CHECK(later(home, {.import = "/media/名册.csv"}));
    CHECK(later(home, {.newCase = true}));
    CHECK(wishes == std::vector<Errand>{{.import = "/media/名册.csv"}, {.newCase = true}});
    CHECK(OneWindow::take(home.places, true)); // practice has a window of its own
}

TEST_CASE("A window that was killed is in nobody's way")
{
    const Home home;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto taken = OneWindow::take(home.places, false);
        const bool good = taken && (*taken)->listen() && ::write(ready[1], "x", 1) == 1;
        ::raise(good ? SIGSTOP : SIGKILL);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK(OneWindow::take(home.places, false).error().fault == Fault::kInUse);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(!home.address().isEmpty()); // it left its socket behind
    const auto window = home.window();
    CHECK(later(home, {.jot = true}));
}

TEST_CASE("Who talks nonsense to the window is hung up on, and the next is heard")
{
    const Home home;
    const auto window = home.window();
    int heard = 0;
    QObject::connect(window.get(), &OneWindow::wished, [&] { ++heard; });
    const QByteArray nonsense[] = {"GET / HTTP/1.1\n", "{\"open\":1}\n", QByteArray(1 << 20, 'a')};
    for (const auto& words : nonsense) {
        const bool hungUp = meanwhile(std::async(std::launch::async, [&] {
            QLocalSocket line;
            line.connectToServer(home.address());
            line.waitForConnected(5000);
            line.write(words);
            line.waitForBytesWritten(5000);
            return line.state() == QLocalSocket::UnconnectedState || line.waitForDisconnected(4000);
        }));
        CHECK(hungUp);
    }
    CHECK(heard == 0);
    CHECK(later(home, {.sync = true}));
    CHECK(heard == 1);
}

TEST_CASE("A window that listens to nobody is told apart from one that took the errand")
{
    const Home home;
    const auto silent = OneWindow::take(home.places, false);
    REQUIRE(silent);
    CHECK(later(home, {}).error().fault == Fault::kInUse);
}
