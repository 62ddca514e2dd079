#include "core/help/trouble_log.h"

#include "core/base/files.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("The log says when, where and which code, and no word of the error")
{
    TemporaryFolder folder;
    HeldClock clock;
    {
        TroubleLog log(folder.path(), "0.1.0", clock);
        log.note(TroubleLog::Where::kSync, {Fault::kOffline, "张三's laptop", "G08-consent"});
        log.note(TroubleLog::Where::kWindow, {Fault::kRefused, "", "李四"});
        log.noteEnding();
    }
    const auto lines = TroubleLog::read(folder.path());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].where == "sync");
    CHECK(lines[0].code == "B-N-0010");
    CHECK(lines[0].rule == "G08-consent");
    CHECK(lines[0].version == "0.1.0");
    CHECK(lines[0].at.substr(0, 5) == "2026-");
    CHECK(lines[1].rule == "other");
    CHECK(lines[2].code == "ended");
    const auto text = readWhole(folder.path() / "troubles.log");
    REQUIRE(text);
    CHECK(text->find("张三") == std::string::npos);
    CHECK(text->find("李四") == std::string::npos);
}

TEST_CASE("The log forgets the oldest and stays small")
{
    TemporaryFolder folder;
    HeldClock clock;
    TroubleLog log(folder.path(), "0.1.0", clock);
    for (int i = 0; i < 6000; ++i) log.note(TroubleLog::Where::kWindow, {Fault::kDiskFull, ""});
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) bytes += entry.file_size();
    CHECK(bytes < (300U << 10U));
    CHECK(TroubleLog::read(folder.path(), 50).size() == 50);
}

TEST_CASE("Where nothing can be written, nobody is stopped")
{
    TemporaryFolder folder;
    HeldClock clock;
    TroubleLog nowhere(folder.path() / "not there", "0.1.0", clock);
    nowhere.note(TroubleLog::Where::kWindow, {Fault::kStorage, ""});
    CHECK_FALSE(std::filesystem::exists(folder.path() / "not there"));
    std::filesystem::create_directory(folder.path() / "troubles.log"); // a folder where the file would be
    TroubleLog barred(folder.path(), "0.1.0", clock);
    barred.note(TroubleLog::Where::kWindow, {Fault::kStorage, ""});
    CHECK(TroubleLog::read(folder.path()).empty());
}
