// kill -9 of the real programs. BEIBAO_KILLS asks for more or fewer than 20 of each.
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace beibao::test;
using nlohmann::json;

namespace {

constexpr int kInALot = 40;
const std::string kPassphrase = "BEIBAO_PASSPHRASE=a long enough passphrase";

int kills()
{
    const char* asked = std::getenv("BEIBAO_KILLS");
    return asked == nullptr ? 20 : std::atoi(asked);
}

Spoken ctl(const std::filesystem::path& store, std::vector<std::string> words, const std::string& input = {},
    std::vector<std::string> environment = {})
{
    words.insert(words.begin(), {"--store", store.string()});
    environment.push_back(kPassphrase);
    return run("beibaoctl", words, input, environment);
}

/// Records that carry the number of their lot in the title.
std::string lot(int number)
{
    std::string lines;
    for (int i = 0; i < kInALot; ++i)
        lines += R"({"Case":{"title":"lot )" + std::to_string(number) + R"(","facts":")" + std::string(600, 'x')
            + "\"}}\n";
    return lines;
}

std::map<std::string, int> lotsIn(const std::filesystem::path& store)
{
    const auto listed = ctl(store, {"list", "Case"});
    REQUIRE(listed.exit == 0);
    std::map<std::string, int> lots;
    for (const auto& one : json::parse(listed.out)) ++lots[one.at("title").get<std::string>()];
    return lots;
}

/// A child that is killed rather than ended, and what it wrote line by line.
class Running {
public:
    Running(
        const std::string& program, const std::vector<std::string>& words, const std::vector<std::string>& environment)
    {
        REQUIRE(::pipe(pipe_) == 0);
        const auto file = std::filesystem::read_symlink("/proc/self/exe").parent_path() / program;
        child_ = ::fork();
        if (child_ == 0) {
            ::dup2(pipe_[1], STDOUT_FILENO);
            std::vector<char*> arguments{const_cast<char*>(file.c_str())};
            for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
            arguments.push_back(nullptr);
            for (const auto& variable : environment) ::putenv(const_cast<char*>(variable.c_str()));
            ::execv(file.c_str(), arguments.data());
            ::_exit(127);
        }
        ::close(pipe_[1]);
        lines_ = ::fdopen(pipe_[0], "r");
    }
    ~Running()
    {
        kill();
        std::fclose(lines_);
    }
    Running(const Running&) = delete;

    /// The next line; empty at the end.
    std::string line()
    {
        char buffer[256];
        return std::fgets(buffer, sizeof buffer, lines_) == nullptr ? std::string() : std::string(buffer);
    }
    void kill()
    {
        if (child_ <= 0) return;
        ::kill(child_, SIGKILL);
        ::waitpid(std::exchange(child_, 0), nullptr, 0);
    }

private:
    int pipe_[2] = {};
    pid_t child_ = 0;
    std::FILE* lines_ = nullptr;
};

/// The number after the word a line begins with; -1 when it begins with another.
int numberAfter(const std::string& line, const std::string& word)
{
    return line.rfind(word + " ", 0) == 0 ? std::atoi(line.c_str() + word.size()) : -1;
}

} // namespace

TEST_CASE("I1 beibaoctl killed before any write: each lot is whole or absent, and those it confirmed are there")
{
    const TemporaryFolder folder;
    const auto store = folder.path() / "store";
    REQUIRE(ctl(store, {"init", "--practice"}).exit == 0);
    const std::string killer = "LD_PRELOAD=" BEIBAO_KILLER;
    const auto counted = folder.path() / "count";
    REQUIRE(ctl(store, {"put", "-"}, lot(0), {killer, "BEIBAO_COUNT_INTO=" + counted.string()}).exit == 0);
    int calls = 0;
    std::ifstream(counted) >> calls;
    REQUIRE(calls > 10);

    std::map<std::string, int> expected{{"lot 0", kInALot}};
    int killed = 0;
    for (int i = 1; i <= kills(); ++i) {
        const std::string name = "lot " + std::to_string(i);
        const int at = 1 + (i - 1) * calls / kills();
        const auto put = ctl(store, {"put", "-"}, lot(i), {killer, "BEIBAO_KILL_AT=" + std::to_string(at)});
        INFO("killed before call " << at << " of " << calls);
        CHECK((put.exit == 0 || put.exit == -1));
        killed += put.exit == -1 ? 1 : 0;
        const auto lots = lotsIn(store);
        if (put.exit == 0 || lots.contains(name)) expected[name] = kInALot;
        CHECK(lots == expected);
    }
    CHECK(killed > kills() / 2);
    CHECK(ctl(store, {"doctor"}).exit == 0);
}

TEST_CASE("I1 the window killed while somebody types: the form opens again with all it had kept")
{
    const TemporaryFolder folder;
    const auto store = folder.path() / "store";
    REQUIRE(ctl(store, {"init", "--practice", "--area", "510902001001"}).exit == 0);
    SeededRandom random(20261122);
    int kept = 0;
    for (int i = 0; i < kills(); ++i) {
        Running typist("typist", {store.string()}, {kPassphrase});
        const int lines = 1 + static_cast<int>(random.below(60)); // of those that come after something new was kept
        int after = -1;
        int restored = -1;
        for (auto line = typist.line(); !line.empty() && after < lines; line = typist.line()) {
            if (const int number = numberAfter(line, "restored"); number >= 0) {
                restored = number;
                CHECK(restored >= kept);
            }
            if (const int number = numberAfter(line, "kept"); number >= 0) kept = number;
            if (kept > restored && restored >= 0) ++after;
        }
        REQUIRE(restored >= 0);
        REQUIRE(after > 0);
        typist.kill();
    }
}
