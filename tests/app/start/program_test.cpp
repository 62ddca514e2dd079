#include "app/start/places.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace beibao::test;

namespace {

const std::vector<std::string> kNoScreen{"DISPLAY=", "WAYLAND_DISPLAY=", "QT_QPA_PLATFORM="};

/// The real window on a profile, without a screen, as a child of the test.
class OpenWindow {
public:
    explicit OpenWindow(const std::filesystem::path& profile)
        : lock_(profile / "window.lock")
    {
        const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "beibao";
        child_ = ::fork();
        if (child_ == 0) {
            ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
            ::execl(program.c_str(), "beibao", "--profile", profile.c_str(), nullptr);
            ::_exit(127);
        }
        while (!held() && ::waitpid(child_, nullptr, WNOHANG) == 0) ::usleep(1000);
    }
    ~OpenWindow() { kill(); }
    OpenWindow(const OpenWindow&) = delete;
    void kill()
    {
        if (child_ <= 0) return;
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
        child_ = -1;
    }

private:
    bool held() const
    {
        const int file = ::open(lock_.c_str(), O_RDWR | O_CLOEXEC);
        const bool taken = file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0;
        ::close(file);
        return taken;
    }

    std::filesystem::path lock_;
    pid_t child_ = -1;
};

} // namespace

TEST_CASE("Help and version need no screen")
{
    const auto version = run("beibao", {"--version"}, {}, kNoScreen);
    CHECK(version.exit == 0);
    CHECK(version.out == "beibao 0.1.0\n");
    const auto help = run("beibao", {"--help"}, {}, kNoScreen);
    CHECK(help.exit == 0);
    for (const char* word : {"--profile", "--practice", "--open", "--import", "--new-case", "--reset-window"})
        CHECK(help.out.find(word) != std::string::npos);
}

TEST_CASE("What cannot be done is said in one line with its exit code")
{
    const TemporaryFolder home;
    const std::string profile = home.path() / "profile";
    const std::vector<std::vector<std::string>> malformed{{"--shout"}, {"--open", "case one"}, {"--lang", "fr"},
        {"--import", home.path() / "none.csv"}, {home.path()}, {"--import"}};
    for (auto words : malformed) {
        words.insert(words.begin(), {"--profile", profile});
        const auto said = run("beibao", words);
        CAPTURE(words, said.err);
        CHECK(said.exit == 2);
        CHECK(said.err.rfind("error 2: ", 0) == 0);
        CHECK(said.err.find('\n') == said.err.size() - 1);
    }
    CHECK(run("beibao", {"--profile", profile}, {}, kNoScreen).exit == 6);
    CHECK(run("beibao", {"--profile", "/proc/nothing"}).exit == 4);
}

TEST_CASE("The second start goes to the first window, also after one was killed")
{
    const TemporaryFolder home;
    const std::string profile = home.path() / "profile";
    OpenWindow first(profile);
    CHECK(run("beibao", {"--profile", profile, "--new-case"}, {}, kNoScreen).exit == 0);
    first.kill();
    const OpenWindow second(profile);
    CHECK(run("beibao", {"--profile", profile}, {}, kNoScreen).exit == 0);
}
