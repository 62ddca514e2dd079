// A backup and what becomes of it, as a script meets them.

#include "core/base/files.h"
#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace beibao::test;
using nlohmann::json;

namespace {

struct Laptop {
    TemporaryFolder folder;
    std::string store = (folder.path() / "store").string();
    std::string stick = (folder.path() / "stick").string();

    Laptop()
    {
        std::filesystem::create_directories(stick);
        answer(store, {"init", "--area", "990101101201", "--mediator", R"({"name":"龙秀英"})"});
        answer(store, {"put", "-"}, R"({"Case":{"title":"水沟"}})");
    }
    Spoken ctl(const std::string& where, std::vector<std::string> words, const std::string& input = {},
        const char* passphrase = "山里的雨") const
    {
        words.insert(words.begin(), "--json");
        if (!where.empty()) words.insert(words.begin(), {"--store", where});
        return run("beibaoctl", words, input, {std::string("BEIBAO_PASSPHRASE=") + passphrase});
    }
    json answer(const std::string& where, const std::vector<std::string>& words, const std::string& input = {}) const
    {
        const Spoken said = ctl(where, words, input);
        INFO(said.err);
        REQUIRE(said.exit == 0);
        return said.out.empty() ? json() : json::parse(said.out.substr(said.out.rfind('\n', said.out.size() - 2) + 1));
    }
};

} // namespace

TEST_CASE("A backup is made into a folder, checked without the store, and becomes a store again")
{
    Laptop laptop;
    const json made = laptop.answer(laptop.store, {"backup", laptop.stick});
    const std::string file = made["file"];
    CHECK(made["verified"] == true);
    CHECK(std::filesystem::exists(file));
    CHECK(laptop.answer({}, {"backup", file, "--check"})["changes"] == made["changes"]);
    CHECK(laptop.ctl({}, {"backup", file, "--check"}, {}, "山里的雪").exit == 3);

    const std::string again = (laptop.folder.path() / "again").string();
    laptop.answer({}, {"restore", file, "--into", again});
    CHECK(laptop.answer(again, {"list", "Case"})[0]["title"] == "水沟");
    CHECK(laptop.answer(again, {"doctor"})["defects"].empty());
    const json traces = laptop.answer(again, {"list", "AuditEntry"});
    REQUIRE(traces.size() == 1);
    CHECK(traces[0]["what"] == "restored");
    CHECK(laptop.answer(laptop.store, {"list", "AuditEntry"})[0]["what"] == "backup");
}

TEST_CASE("What cannot be a backup, or a place for one, is said by its exit code")
{
    Laptop laptop;
    const std::string file = (std::filesystem::path(laptop.stick) / "b.bbk").string();
    laptop.answer(laptop.store, {"backup", file});
    CHECK(laptop.ctl({}, {"restore", file, "--into", laptop.store}).exit == 2);
    CHECK(laptop.ctl({}, {"backup", file, "--check", "--code-file", "-"}, "ABCD").exit == 2);
    CHECK(laptop.ctl({}, {"restore", laptop.stick + "/none", "--into", laptop.stick + "/x"}).exit == 2);
    CHECK(laptop.ctl(laptop.store, {"backup", laptop.stick + "/gone/b.bbk"}).exit == 4);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
    CHECK(laptop.ctl({}, {"backup", file, "--check"}).exit == 4);
    CHECK(laptop.ctl({}, {"restore", file, "--into", laptop.stick + "/x"}).exit == 4);
    CHECK_FALSE(std::filesystem::exists(laptop.stick + "/x"));
    std::ofstream(file) << "not a backup";
    CHECK(laptop.ctl({}, {"backup", file, "--check"}).exit == 4);
}
