// Registers in and out as a script meets them: exit codes, one JSON answer, nothing saved in a rehearsal.

#include "tests/support/hands.h"
#include "tests/support/program.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace beibao::test;
using nlohmann::json;

TEST_CASE("A register is tried, imported, and exported as the workbook that imports again")
{
    TemporaryFolder folder;
    const auto path = [&](const char* name) { return (folder.path() / name).string(); };
    const auto ctl = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"--store", path("store"), "--json"});
        return run("beibaoctl", words, {}, {"BEIBAO_PASSPHRASE=山里的雨"});
    };
    const std::string head = "编号,申请日期,纠纷类型,甲方,乙方\n";
    std::ofstream(path("good.csv")) << head << "2021-1,2021.5.6,邻里,张䶮,李𠮷\n";
    std::ofstream(path("bad.csv")) << head << "2021-1,2021.5.36,邻里,张䶮,李𠮷\n";
    std::ofstream(path("own.json"))
        << R"({"key":["甲"],"records":[{"as":"d","kind":"Device"}],"columns":[{"names":["甲"],"to":"d.unit"}]})";
    REQUIRE(ctl({"init", "--area", "990101101201"}).exit == 0);

    const auto bad = ctl({"import", path("bad.csv"), "--map", "old_register", "--dry-run"});
    CHECK(bad.exit == 2);
    CHECK(json::parse(bad.out)["problems"][0]["column"] == "申请日期");
    CHECK(bad.err.find("2021.5.36") == std::string::npos);
    CHECK(ctl({"import", path("good.csv"), "--map", path("own.json")}).exit == 5);
    CHECK(ctl({"import", path("good.csv"), "--map", "no_such"}).exit == 2);

    const auto tried = ctl({"import", path("good.csv"), "--map", "old_register", "--dry-run"});
    CHECK(tried.exit == 0);
    CHECK(json::parse(tried.out)["saved"] == false);
    CHECK(json::parse(ctl({"list", "Case"}).out).empty());
    CHECK(json::parse(ctl({"import", path("good.csv"), "--map", "old_register"}).out)["added"] == 4);

    CHECK(ctl({"export", "--map", "old_register", "--out", path("out.txt")}).exit == 2);
    CHECK(ctl({"export", "--map", "old_register", "--out", path("out.xlsx")}).exit == 0);
    const auto again = json::parse(ctl({"import", path("out.xlsx"), "--map", "old_register"}).out);
    CHECK(again["known"] == 1);
    CHECK(again["added"] == 0);
}
