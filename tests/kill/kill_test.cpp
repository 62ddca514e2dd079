// kill -9 of the real programs. BEIBAO_KILLS asks for more or fewer than 20 of each, and than 4 of the window itself;
// BEIBAO_SEED for other moments.
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <map>
#include <memory>
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

std::uint64_t seed()
{
    const char* asked = std::getenv("BEIBAO_SEED");
    return asked == nullptr ? 20261122 : std::strtoull(asked, nullptr, 10);
}

Spoken ctl(const std::filesystem::path& store, std::vector<std::string> words, const std::string& input = {},
    std::vector<std::string> environment = {})
{
    if (!store.empty()) words.insert(words.begin(), {"--store", store.string()});
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
    SeededRandom random(seed());
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

namespace {

/// A store in which a form of this kind is the next thing to fill in.
struct Ready {
    TemporaryFolder folder;
    std::filesystem::path store = folder.path() / "store";
    std::string caseId;

    explicit Ready(const std::string& form)
    {
        REQUIRE(ctl(store, {"init", "--area", "510902001001", "--mediator", R"({"name":"龙秀英"})"}).exit == 0);
        if (form != "session" && form != "agreement") return;
        const auto made = ctl(store, {"register", "-"}, R"({"case":{"dispute_type":"neighbour","facts":"为水沟争执。"},
            "parties":[{"role":"applicant","kind":"person","name":"张三"},
                       {"role":"respondent","kind":"person","name":"李四"}]})");
        REQUIRE(made.exit == 0);
        caseId = json::parse(made.out).at("id");
        REQUIRE(ctl(store, {"act", caseId, "accept"}).exit == 0);
        REQUIRE(ctl(store, {"act", caseId, "assign"}).exit == 0);
        if (form == "agreement")
            REQUIRE(ctl(store, {"act", caseId, "mediate", R"({"reason":"当面告知了权利义务"})"}).exit == 0);
    }
};

/// The real program with somebody at it (hand.cpp).
std::unique_ptr<Running> window(const Ready& ready, const std::string& form, const std::string& end, std::uint64_t seed)
{
    std::vector<std::string> words{"--profile", ready.store.string()};
    if (!ready.caseId.empty()) words.insert(words.end(), {"--open", ready.caseId});
    return std::make_unique<Running>("beibao", words,
        std::vector<std::string>{kPassphrase, "LD_PRELOAD=" BEIBAO_HAND_LIBRARY, "BEIBAO_HAND=" + form,
            "BEIBAO_END=" + end, "BEIBAO_SEED=" + std::to_string(seed)});
}

/// Reads what the hand says until `enough` lines or a line that ends it; answers how many letters must come back.
int lettersKept(Running& hand, int enough, const std::string& last)
{
    int kept = 0;
    for (auto line = hand.line(); !line.empty() && enough > 0; line = hand.line()) {
        INFO(line);
        CHECK_FALSE(line.starts_with("stuck"));
        CHECK_FALSE(line.starts_with("lied"));
        for (const char* word : {"kept", "locked"})
            if (const int number = numberAfter(line, word); number >= 0) kept = number;
        if (!last.empty() && line.starts_with(last)) break;
        if (line.starts_with("kept") && last.empty()) --enough;
    }
    return kept;
}

int lettersFound(const Ready& ready, const std::string& form)
{
    const auto looking = window(ready, form, "look", 0);
    const auto line = looking->line();
    INFO(line);
    const int found = numberAfter(line, "restored");
    REQUIRE(found >= 0);
    return found;
}

void typeAndKill(const std::string& form, const std::string& end, SeededRandom& random)
{
    const Ready ready(form);
    const auto hand = window(ready, form, end, random.next() % 1000);
    const bool atOnce = random.below(2) == 0;
    const std::string last = end == "full" ? "trouble" : end.empty() ? "" : atOnce ? "locking" : "locked";
    const int kept = lettersKept(*hand, 2 + static_cast<int>(random.below(6)), last);
    hand->kill();
    INFO(form << " " << (end.empty() ? "typing" : end) << " " << last);
    CHECK(lettersFound(ready, form) >= kept);
}

} // namespace

TEST_CASE(
    "I1 the program itself killed while somebody types, locks it, or the disk is full: what it called kept is kept")
{
    const char* asked = std::getenv("BEIBAO_KILLS");
    const int runs = asked == nullptr ? 4 : std::atoi(asked);
    const std::string forms[] = {"new-case", "jot", "session", "agreement"};
    const std::string ends[] = {"", "lock", "full"};
    SeededRandom random(seed());
    INFO("BEIBAO_SEED=" << seed());
    for (int i = 0; i < runs; ++i)
        typeAndKill(forms[i % 4], runs < 12 ? ends[i % 3] : ends[static_cast<std::size_t>(i / 4) % 3], random);
}

TEST_CASE("A backup that loses its power before any write: the one before or the new one is there, whole")
{
    const TemporaryFolder folder;
    const auto store = folder.path() / "store";
    const std::string backup = (folder.path() / "stick.bbk").string();
    REQUIRE(ctl(store, {"init", "--practice"}).exit == 0);
    REQUIRE(ctl(store, {"put", "-"}, lot(0)).exit == 0);
    REQUIRE(ctl(store, {"backup", backup}).exit == 0);
    const std::string killer = "LD_PRELOAD=" BEIBAO_KILLER;
    const auto counted = folder.path() / "count";
    REQUIRE(ctl(store, {"backup", backup}, {}, {killer, "BEIBAO_COUNT_INTO=" + counted.string()}).exit == 0);
    int calls = 0;
    std::ifstream(counted) >> calls;
    REQUIRE(calls > 10);
    for (int i = 1; i <= kills(); ++i) {
        const int at = 1 + (i - 1) * calls / kills();
        const auto killed = ctl(store, {"backup", backup}, {}, {killer, "BEIBAO_KILL_AT=" + std::to_string(at)});
        INFO("killed before call " << at << " of " << calls);
        CHECK((killed.exit == 0 || killed.exit == -1));
        CHECK(ctl({}, {"backup", backup, "--check"}).exit == 0);
    }
    REQUIRE(ctl(store, {"backup", backup}).exit == 0);
    CHECK_FALSE(std::filesystem::exists(backup + ".part"));
    CHECK(ctl(store, {"doctor"}).exit == 0);
    const auto again = folder.path() / "again";
    REQUIRE(ctl({}, {"restore", backup, "--into", again.string()}).exit == 0);
    CHECK(lotsIn(again) == lotsIn(store));
}
