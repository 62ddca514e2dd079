#include "app/start/places.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A person's environment, put back when the play is over.
class Environment {
public:
    explicit Environment(const std::filesystem::path& home)
    {
        set("HOME", home);
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            set(name, {});
    }
    ~Environment()
    {
        for (const auto& [name, value] : before_) ::setenv(name.c_str(), value.c_str(), 1);
    }
    Environment(const Environment&) = delete;
    void set(const char* name, const std::filesystem::path& value)
    {
        const char* before = std::getenv(name);
        before_.emplace_back(name, before == nullptr ? "" : before);
        ::setenv(name, value.c_str(), 1);
    }

private:
    std::vector<std::pair<std::string, std::string>> before_;
};

mode_t modeOf(const std::filesystem::path& folder)
{
    struct stat found { };
    REQUIRE(::stat(folder.c_str(), &found) == 0);
    return found.st_mode & 0777U;
}

} // namespace

TEST_CASE("Everything lies where a desktop expects it, and only its owner can look in")
{
    const TemporaryFolder home;
    Environment environment(home.path());
    environment.set("XDG_CONFIG_HOME", "relative/does/not/count");
    std::filesystem::create_directories(home.path() / ".local/share/beibao");
    ::chmod((home.path() / ".local/share/beibao").c_str(), 0755);
    const auto places = Places::of({});
    REQUIRE(places);
    CHECK(places->profile == home.path() / ".local/share/beibao");
    CHECK(places->settings == home.path() / ".config/beibao");
    CHECK(places->state == home.path() / ".local/state/beibao");
    for (const auto& folder : {places->profile, places->settings, places->state}) CHECK(modeOf(folder) == 0700);

    environment.set("XDG_DATA_HOME", home.path() / "data");
    environment.set("XDG_STATE_HOME", home.path() / "state");
    CHECK(Places::of({})->profile == home.path() / "data/beibao");
    CHECK(Places::of({})->state == home.path() / "state/beibao");
}

TEST_CASE("A profile that is named holds everything")
{
    const TemporaryFolder home;
    const Environment environment(home.path());
    const auto places = Places::of(home.path() / "stick");
    REQUIRE(places);
    for (const auto& folder : {places->profile, places->settings, places->state, places->meeting})
        CHECK(folder == home.path() / "stick");
    CHECK(!std::filesystem::exists(home.path() / ".config"));
}

TEST_CASE("Starts meet in the memory of the login, unless somebody else could have put something there")
{
    const TemporaryFolder home;
    Environment environment(home.path());
    const auto login = home.path() / "run";
    std::filesystem::create_directories(login);
    environment.set("XDG_RUNTIME_DIR", login);
    CHECK(Places::of({})->meeting == login / "beibao");
    CHECK(modeOf(login / "beibao") == 0700);

    std::filesystem::remove(login / "beibao");
    std::filesystem::create_directory_symlink(home.path(), login / "beibao");
    CHECK(Places::of({})->meeting == Places::of({})->profile);
    if (::geteuid() != 0) return; // only root can give a folder away
    REQUIRE(::chown(login.c_str(), 65534, 65534) == 0);
    CHECK(Places::of({})->meeting == Places::of({})->profile);
    REQUIRE(::chown((home.path() / ".local/share/beibao").c_str(), 65534, 65534) == 0);
    CHECK(Places::of({}).error().fault == Fault::kStorage);
}
