// Sheets as offices write them, and what comes of them.
#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/casework/case_loader.h"
#include "core/exchange/computed.h"
#include "core/exchange/csv.h"
#include "core/exchange/importing.h"
#include "core/exchange/table_out.h"
#include "core/exchange/xlsx.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/rules/deadlines.h"
#include "core/schema/organisation.pb.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace beibao;
using namespace beibao::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;
constexpr Date kToday{2026, 11, 22};
constexpr const char* kNow = "2026-11-22T09:00";
const std::string kHead = "编号,申请日期,纠纷类型,甲方,甲方性别,甲方身份证号,甲方电话,乙方,涉及金额\n";

Rows rowsOf(std::string_view bytes)
{
    const auto table = readCsv(bytes);
    REQUIRE(table);
    return table->rows;
}

Mapping oldRegister(test::Device& device)
{
    const auto mapping = mappingNamed(device.store().records(), "old_register", kToday);
    REQUIRE(mapping);
    return *mapping;
}

ImportReport imported(test::Device& device, const CellTable& table, bool rehearsal = false)
{
    const auto report = importTable(device.store(), table, oldRegister(device), kNow, rehearsal);
    REQUIRE(report);
    return *report;
}

ImportReport imported(test::Device& device, const std::string& csv, bool rehearsal = false)
{
    const auto table = readCsv(csv);
    REQUIRE(table);
    return imported(device, *table, rehearsal);
}

} // namespace

TEST_CASE("A table reads the same whichever sign stands between its cells and whoever saved it")
{
    const Rows wanted{{"姓名", "电话"}, {"张䶮", "两行\n一格"}};
    CHECK(rowsOf("姓名,电话\n张䶮,\"两行\n一格\"\n") == wanted);
    CHECK(rowsOf("\xef\xbb\xbf姓名;电话\r\n张䶮;\"两行\n一格\"") == wanted);
    CHECK(rowsOf("姓名\t电话\r张䶮\t\"两行\n一格\"\r") == wanted);
    CHECK(rowsOf("\xd0\xd5\xc3\xfb,a\n") == Rows{{"姓名", "a"}}); // GB18030
    CHECK(rowsOf(std::string("\xff\xfe\x0a\x4e\x2c\x00\x61\x00", 8)) == Rows{{"上", "a"}}); // UTF-16
    CHECK(rowsOf("a,\"say \"\"yes\"\"\"\n") == Rows{{"a", "say \"yes\""}});
}

TEST_CASE("A file that is no table is refused, and nothing is guessed")
{
    CHECK_FALSE(readCsv("a,\"b"));
    CHECK_FALSE(readCsv("a,\"b\"c\n"));
    CHECK_FALSE(readCsv(std::string("a\0b", 3)));
    CHECK_FALSE(readCsv("\x81\x20\xff\xff"));
    CHECK_FALSE(readCsv(std::string(300, ',') + "x"));
    CHECK_FALSE(readXlsx("PK\x03\x04 and then nothing"));
    CHECK_FALSE(readXlsx("\xd0\xcf\x11\xe0 an old workbook"));
}

TEST_CASE("No spreadsheet program takes a cell of ours for a formula, and what it gives back is what was there")
{
    for (const std::string cell :
        {"=1+1", "+8613900001234", "-2", "@SUM(A1)", "\tx", "\rx", "＝1", "张三", "'quoted", ""}) {
        const auto written = writeCsv({.rows = {{"h", cell}}});
        const auto read = rowsOf(written);
        const std::string there = read[0].size() > 1 ? read[0][1] : "";
        CHECK((there == cell || there == "'" + cell));
        CHECK(there.find_first_of("=+-@\t\r") != 0);
        CHECK(asBeforeGuard(there) == cell);
    }
}

TEST_CASE("A workbook that was written reads back, and holds no formula")
{
    TemporaryFolder folder;
    const auto file = folder.path() / "a.xlsx";
    const CellTable table{.rows = {{"编号", "事由"}, {"001", "=HYPERLINK(1)"}, {"", "<&>\"\n水沟"}}};
    REQUIRE(writeXlsx(file, table, "登记簿"));
    const auto bytes = readWhole(file);
    REQUIRE(bytes);
    const auto read = readXlsx(*bytes);
    REQUIRE(read);
    CHECK(read->rows == Rows{{"编号", "事由"}, {"001", "'=HYPERLINK(1)"}, {"", "<&>\"\n水沟"}});
}

TEST_CASE("A sheet's cells stand where it says, as they were typed")
{
    const auto table
        = sheetCells(onePiece(R"(<x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c>
        <x:c><x:f>1+1</x:f><x:v>4.5052E4</x:v></x:c><x:c r="E2" t="inlineStr"><x:is><x:t>甲</x:t><x:rPh><x:t>jia</x:t></x:rPh></x:is></x:c>
        </x:row></x:sheetData></x:worksheet>)"),
            {"零", "一"});
    REQUIRE(table);
    CHECK(table->rows == Rows{{}, {"", "一", "45052", "", "甲"}});
}

TEST_CASE("A workbook made to do harm is refused")
{
    const std::string bad = GENERATE(as<std::string>{},
        R"(<!DOCTYPE a [<!ENTITY x "xxxxxxxx">]><worksheet><row r="1"><c r="A1"><v>&x;</v></c></row></worksheet>)",
        R"(<worksheet><row r="1"><c r="A1" t="s"><v>7</v></c></row></worksheet>)",
        R"(<worksheet><row r="1048576"><c r="A1048576"><v>7</v></c></row></worksheet>)",
        R"(<worksheet><row r="1"><c r="XFD1"><v>7</v></c></row></worksheet>)",
        R"(<worksheet><row r="2"/><row r="1"/></worksheet>)",
        R"(<worksheet><row r="1"><c r="A1"><v>7</v></row></worksheet>)", "<a>" + std::string(200000, ' ') + "<b");
    CHECK_FALSE(sheetCells(onePiece(bad), {"one"}));
    std::string deep;
    for (int i = 0; i < 50; ++i) deep += "<a>";
    CHECK_FALSE(sharedStrings(onePiece(deep)));
    CHECK_FALSE(
        relationTarget(onePiece(R"(<r><Relationship Id="a" TargetMode="External" Target="http://x"/></r>)"), "a"));
    CHECK_FALSE(relationTarget(onePiece(R"(<r><Relationship Id="a" Target="../../x"/></r>)"), "a"));
}

TEST_CASE("A register of former years comes in once, however often and in whatever shape it is brought")
{
    test::Device device(1);
    const std::string csv
        = "双溪乡受理登记簿\n" + kHead + "2021-1,2021.5.6,邻里,张三、王五,男,,13900001234,李四,3500元\n,,,,,,,,\n";
    CHECK_FALSE(imported(device, csv, true).saved);
    CHECK(device.store().records().ofKind(Schema::get().kind("Case")->number).empty());

    const auto first = imported(device, csv);
    CHECK(first.saved);
    CHECK(first.rows == 1);
    CHECK(first.added == 5); // the case, its number, three people
    const auto dump = device.store().logicalDump();

    auto serial = *readCsv(csv);
    serial.rows[2][1] = "44322";
    for (const auto& again : {imported(device, csv), imported(device, serial)}) {
        CHECK(again.known == 1);
        CHECK(again.added + again.changed == 0);
    }
    CHECK(device.store().logicalDump() == dump);

    const auto dispute = device.store().records().ofKind(Schema::get().kind("Case")->number).front().as<Case>();
    CHECK(dispute.applied_on() == "2021-05-06");
    CHECK(dispute.amount_fen() == 350'000);
    CHECK(dispute.dispute_type() == "neighbour");
}

TEST_CASE("What a mediator mended after the import stays as he left it")
{
    test::Device device(1);
    const std::string csv = kHead + "1,2021-5-6,邻里,张三,,,,李四,\n";
    imported(device, csv);
    const Id id = device.store().records().ofKind(Schema::get().kind("Case")->number).front().id;
    device.edit<Case>(id, [](Case& dispute) { dispute.set_dispute_type("contract"); });
    CHECK(imported(device, csv).known == 1);
    CHECK(device.record(id).as<Case>().dispute_type() == "contract");
}

TEST_CASE("Every cell that cannot be taken is named, and then nothing is saved")
{
    struct Bad {
        const char* row;
        const char* column;
        const char* code;
    };
    const auto bad = GENERATE(Bad{"1,2021.13.6,邻里,张三,,,,李四,", "申请日期", "date"},
        Bad{"1,周三,邻里,张三,,,,李四,", "申请日期", "date"}, Bad{"1,2021,邻里,张三,,,,李四,", "申请日期", "date"},
        Bad{"1,5月6日,邻里,张三,,,,李四,", "申请日期", "date"}, Bad{",2021.5.6,邻里,张三,,,,李四,", "编号", "missing"},
        Bad{"1,2021.5.6,吵架,张三,,,,李四,", "纠纷类型", "word"},
        Bad{"1,2021.5.6,邻里,张三,公,,,李四,", "甲方性别", "word"},
        Bad{"1,2021.5.6,邻里,张三,,430581199001010011,,李四,", "甲方身份证号", "identity"},
        Bad{"1,2021.5.6,邻里,张三,,4.30581E+17,,李四,", "甲方身份证号", "rounded"},
        Bad{"1,2021.5.6,邻里,张三,,,1390000,李四,", "甲方电话", "phone"},
        Bad{"1,2021.5.6,邻里,张三,,,,李四,三千多", "涉及金额", "amount"},
        Bad{"1,2021.5.6,邻里,张三,,,,李四,#REF!", "涉及金额", "formula"},
        Bad{"1,2021.5.6,邻里,a、b、c,男、女,,,李四,", "甲方性别", "count"},
        Bad{"9,2022.1.1,邻里,张三,,,,李四,", "编号", "twice"});
    test::Device device(1);
    const auto report = imported(device, kHead + "9,2022年1月1日,邻里,好人,,,,李四,\n" + bad.row + "\n");
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].row == 3);
    CHECK(report.problems[0].column == bad.column);
    CHECK(report.problems[0].code == bad.code);
    CHECK_FALSE(report.problems[0].sentence.empty());
    CHECK_FALSE(report.saved);
    CHECK(device.store().records().ofKind(Schema::get().kind("Case")->number).empty());
}

TEST_CASE("A sheet without the headings that are needed is told which are missing")
{
    test::Device device(1);
    const auto report = importTable(device.store(), *readCsv("编号,甲方\n1,张三\n"), oldRegister(device), kNow, true);
    REQUIRE_FALSE(report);
    CHECK(report.error().detail.find("申请日期") != std::string::npos);
    CHECK_FALSE(importTable(device.store(), *readCsv(""), oldRegister(device), kNow, true));
}

TEST_CASE("A county's own mapping takes the place of ours from its day on")
{
    test::Device device(1);
    Setting setting;
    setting.set_key("mapping.committees");
    setting.set_effective_from("2026-12-01");
    setting.set_value(
        R"({"key":["单位"],"records":[{"as":"c","kind":"Committee"}],"columns":[{"names":["单位"],"to":"c.name"}]})");
    device.save(setting);
    CHECK(mappingNamed(device.store().records(), "committees", kToday)->columns.size() > 1);
    CHECK(mappingNamed(device.store().records(), "committees", {2026, 12, 1})->columns.size() == 1);
    CHECK_FALSE(mappingNamed(device.store().records(), "../rules/review", kToday));
}

TEST_CASE("No mapping makes what has a command of its own")
{
    for (const char* kind : {"Device", "NumberBlock", "CaseEvent", "Owner", "Sealed"}) {
        const auto read = Mapping::parse(R"({"key":["a"],"records":[{"as":"x","kind":")" + std::string(kind)
                + R"("}],"columns":[{"names":["a"],"to":"x.case_id"}]})",
            "bad");
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::kRefused);
    }
}

TEST_CASE("A roster updates who is there already and asks for a committee it does not know")
{
    test::Device device(1);
    Committee committee;
    committee.set_name("双溪村人民调解委员会");
    device.save(committee);
    const auto mapping = mappingNamed(device.store().records(), "mediators", kToday);
    REQUIRE(mapping);
    const auto bring = [&](const std::string& csv) {
        const auto report
            = importTable(device.store(), *readCsv("姓名,所在调委会,电话,专长\n" + csv), *mapping, kNow, false);
        REQUIRE(report);
        return *report;
    };
    CHECK(bring("龙秀英,双溪村人民调解委员会,13900001234,婚姻、邻里\n").added == 1);
    CHECK(bring("龙秀英,双溪村人民调解委员会,13900004321,\n").changed == 1);
    const auto all = device.store().records().ofKind(Schema::get().kind("Mediator")->number);
    REQUIRE(all.size() == 1);
    CHECK(all[0].as<Mediator>().phone() == "13900004321");
    CHECK(all[0].as<Mediator>().skills_size() == 2);
    CHECK(bring("石大山,无此调委会,,\n").problems.at(0).code == "unknown");
}

TEST_CASE("What was imported is exported by the same mapping, and by the province's, which is another file")
{
    test::Device device(1);
    imported(device, kHead + "2021-1,2021.5.6,邻里,张三、王五,,,,李四,35000元\n");
    const auto out = tableOf(device.store().records(), oldRegister(device), {}, {}, kToday);
    REQUIRE(out);
    REQUIRE(out->rows.size() == 2);
    CHECK(out->rows[1][0] == "2021-1");
    CHECK(out->rows[1][1] == "2021.5.6");
    CHECK(imported(device, *out).known == 1);

    const auto province = mappingNamed(device.store().records(), "province_example", kToday);
    REQUIRE(province);
    const auto sent = tableOf(device.store().records(), *province, {2021, 1, 1}, {2021, 12, 31}, kToday);
    REQUIRE(sent);
    CHECK(sent->rows[1]
        == std::vector<std::string>{"2021-1", "", "02", "20210506", "张三|王五", "", "李四", "", "3.50", "", "待登记",
            "", "0.00", "", "", "2026", "3"});
    CHECK(sent->rows.back()
        == std::vector<std::string>{"合计", "", "", "", "", "", "", "", "", "", "", "", "0.00", "", "", "", "3"});
    CHECK(sent->rows.size() == 3);
    CHECK(tableOf(device.store().records(), *province, {2022, 1, 1}, {}, kToday)->rows.size() == 2);
}

TEST_CASE("Where a protected person lives leaves in no table")
{
    test::Device device(1);
    imported(device, kHead + "1,2021-5-6,邻里,张三,,,13900001234,李四,\n");
    for (const auto& record : device.store().records().ofKind(Schema::get().kind("Party")->number))
        device.edit<Party>(record.id, [](Party& party) { party.set_protected_(true); });
    const auto out = tableOf(device.store().records(), oldRegister(device), {}, {}, kToday);
    REQUIRE(out);
    CHECK(std::ranges::find(out->rows[1], "13900001234") == out->rows[1].end());
    CHECK(std::ranges::find(out->rows[1], "张三") != out->rows[1].end());
}

TEST_CASE("A register that tells how its cases ended brings the state along, once, and names a state that is none")
{
    test::Device device(1);
    const std::string head = "编号,申请日期,纠纷类型,甲方,乙方,处理结果,结案日期\n";
    const std::string rows = "1,2021-5-6,邻里,张三,李四,已归档,2021.6.1\n2,2021-5-7,邻里,张三,王五,,\n"
                             "3,2021-5-8,邻里,张三,赵六,调解不成,\n";
    REQUIRE(imported(device, head + rows).saved);
    CHECK(imported(device, head + rows).added == 0);
    std::vector<std::string> states;
    for (const auto& record : device.store().records().ofKind(Schema::get().kind("Case")->number)) {
        const auto file = loadCase(device.store().records(), record.id);
        REQUIRE(file);
        const CaseState state = fold(file->facts);
        states.emplace_back(stateId(state.state));
        CHECK(state.notApplied.empty());
        CHECK(deadlinesOf(*file, state, *loadRuleBook(resourcesFolder() / "rules"), kToday).empty());
        if (state.state == State::kFailed) CHECK(state.on.failed == Date{2021, 5, 8});
    }
    std::ranges::sort(states);
    CHECK(states == std::vector<std::string>{"archived", "draft", "failed"});
    CHECK(imported(device, head + "4,2021-5-6,邻里,张三,李四,调解中,\n", true).problems.at(0).code == "state");
    const auto out = tableOf(device.store().records(), oldRegister(device), {}, {}, kToday);
    REQUIRE(out);
    CHECK(imported(device, *out).added == 0);
}

TEST_CASE("Only what is computed may be named as computed, and it is never read")
{
    const std::string begin
        = R"({"key":["a"],"records":[{"as":"c","kind":"Case"}],"columns":[{"names":["a"],"to":"c.title"},)";
    CHECK(Mapping::parse(begin + R"({"names":["b"],"computed":"days_open","sum":true}]})", "x"));
    for (const char* bad :
        {R"({"names":["b"],"computed":"weather"}]})", R"({"names":["b"],"computed":"state","to":"c.title"}]})",
            R"({"names":["b"],"computed":"state","required":true}]})",
            R"({"names":["b"],"computed":"state","words":3}]})"})
        CHECK_FALSE(Mapping::parse(begin + bad, "x"));
    CHECK_FALSE(Mapping::parse(
        R"({"key":["b"],"records":[{"as":"c","kind":"Case"}],"columns":[{"names":["b"],"computed":"state"}]})", "x"));
    for (const auto name : computedNames()) {
        INFO(name);
        CHECK_NOTHROW(computedValue(name, CaseFile(), CaseState(), kToday));
    }
}
