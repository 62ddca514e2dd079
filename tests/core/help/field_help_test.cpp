#include "core/help/field_help.h"

#include "core/base/files.h"
#include "core/schema/form_layout.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

FieldHelp theHelp()
{
    const auto text = readWhole(BEIBAO_SOURCE_DIR "/resources/help/fields.zh_CN.json");
    REQUIRE(text);
    auto help = FieldHelp::parse(*text);
    if (!help) FAIL(help.error().detail);
    return *std::move(help);
}

} // namespace

TEST_CASE("Every field a form asks for says what to write there")
{
    const FieldHelp help = theHelp();
    const auto layouts = loadFormLayouts(BEIBAO_SOURCE_DIR "/resources/forms");
    REQUIRE(layouts);
    for (const auto& layout : *layouts)
        for (const auto& row : layout.rows) {
            INFO(layout.spec->name << "." << row.field->name);
            CHECK((row.hidden || !row.help.empty() || !help.of(layout.spec->name + "." + row.field->name).empty()));
        }
}

TEST_CASE("A form of a county's own may say it in other words")
{
    const auto layout = parseFormLayout(R"({"record":"Evidence","rows":[{"field":"name","help":"写借条上的日期"}]})");
    REQUIRE(layout);
    CHECK(layout->rows.front().help == "写借条上的日期");
    CHECK_FALSE(parseFormLayout(R"({"record":"Evidence","rows":[{"field":"name","help":7}]})"));
}

TEST_CASE("What is no help of fields is refused")
{
    const std::string sixty = "这是一句六十个字以上的话";
    std::string tooLong;
    while (tooLong.size() < 183) tooLong += sixty;
    for (const std::string& text :
        {std::string(), std::string("[]"), std::string("{}"), std::string(R"({"fields":[]})"),
            std::string(R"({"fields":{"Party.colour":"x"}})"), std::string(R"({"fields":{"Party":"x"}})"),
            std::string(R"({"fields":{"Nobody.name":"x"}})"), std::string(R"({"fields":{"Party.name":1}})"),
            std::string(R"({"fields":{"Party.name":""}})"), R"({"fields":{"Party.name":")" + tooLong + "\"}}"}) {
        INFO(text);
        CHECK_FALSE(FieldHelp::parse(text));
    }
}
