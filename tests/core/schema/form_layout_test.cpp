#include "core/schema/form_layout.h"

#include "core/schema/mediation.pb.h"
#include "core/schema/value_words.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace beibao;

TEST_CASE("The forms that come with the program can be read, and ask for each field once")
{
    const auto layouts = loadFormLayouts(BEIBAO_SOURCE_DIR "/resources/forms");
    if (!layouts) FAIL(layouts.error().detail);
    CHECK(layouts->size() == 5);
    for (const auto& layout : *layouts) {
        std::vector<std::string> seen;
        for (const auto& row : layout.rows) {
            INFO(layout.spec->name << "." << row.field->name);
            CHECK_FALSE(row.field->label.empty());
            CHECK(std::ranges::find(seen, row.field->name) == seen.end());
            seen.push_back(row.field->name);
        }
    }
}

TEST_CASE("What is asked for before printing depends on the paper")
{
    const auto layouts = loadFormLayouts(BEIBAO_SOURCE_DIR "/resources/forms");
    REQUIRE(layouts);
    const auto letter
        = std::ranges::find_if(*layouts, [](const FormLayout& one) { return one.spec->name == "ReferralLetter"; });
    REQUIRE(letter != layouts->end());
    ReferralLetter record;
    record.set_letter_no("12");
    CHECK(missingFor(*letter, record, "referral_feedback").empty());
    CHECK(missingFor(*letter, record, "referral_receipt")
        == std::vector<std::string>{"接收日期", "是否接收", "承办人及电话"});
}

TEST_CASE("A text that is no form is refused")
{
    for (const char* text : {"", "[]", "{", R"({"record":"Nobody","rows":[{"field":"name"}]})",
             R"({"record":"Visit","rows":[{"field":"mode"}]})", R"({"record":"Mediator","rows":[{"field":"name"}]})",
             R"({"record":"Evidence"})", R"({"record":"Evidence","rows":[]})", R"({"record":"Evidence","rows":{}})",
             R"({"record":"Evidence","rows":["name"]})", R"({"record":"Evidence","rows":[{"field":"colour"}]})",
             R"({"record":"Evidence","rows":[{"field":1}]})",
             R"({"record":"Evidence","rows":[{"field":"name","lines":0}]})",
             R"({"record":"Evidence","rows":[{"field":"name","lines":1e9}]})",
             R"({"record":"Evidence","rows":[{"field":"name","start":"@moon"}]})",
             R"({"record":"Evidence","rows":[{"field":"attachment_id"}]})",
             R"({"record":"Evidence","rows":[{"field":"name","choose":"parties"}]})",
             R"({"record":"Evidence","rows":[{"field":"pages","drawn":true}]})",
             R"({"record":"Evidence","rows":[{"field":"name","drawn":"yes"}]})",
             R"({"record":"Evidence","rows":[{"field":"name"},{"field":"name"}]})",
             R"({"record":"Evidence","rows":[{"field":"case_id"}]})",
             R"({"record":"Evidence","rows":[{"field":"name","label":1}]})",
             R"({"record":"Evidence","rows":[{"field":"name","offers":"a"}]})",
             R"({"record":"Evidence","rows":[{"field":"kind","offers":["a"]}]})",
             R"({"record":"Evidence","rows":[{"field":"name","hidden":true}]})",
             R"({"record":"Evidence","rows":[{"field":"name","needed":["evidence"]}]})",
             R"({"record":"Evidence","rows":[{"field":"name","color":"red"}]})",
             R"({"record":"Evidence","says":["colour"],"rows":[{"field":"name"}]})",
             R"({"record":"Evidence","papers":"evidence","rows":[{"field":"name"}]})"}) {
        INFO(text);
        CHECK_FALSE(parseFormLayout(text));
    }
}

TEST_CASE("A field is told in the words people read")
{
    Session session;
    session.set_started_at("2026-11-25T09:30");
    session.set_mode("together");
    session.set_informed(true);
    const RecordSpec& spec = Schema::get().of(session);
    const auto told = [&](const char* field) { return valueInWords(session, *spec.field(field), {}); };
    CHECK(told("started_at") == "2026年11月25日9时30分");
    CHECK(told("mode") == "面对面");
    CHECK(told("informed") == "是");
    CHECK(told("place").empty());
}
