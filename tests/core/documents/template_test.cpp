#include "core/documents/fill.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

std::string filled(std::string_view wording, const Value& fields)
{
    const auto form = Template::parse(wording);
    REQUIRE(form);
    const auto document = fill(*form, fields);
    REQUIRE(document);
    return plainText(*document);
}

std::string complaintOf(std::string_view wording, const Value& fields = Value::Object{})
{
    const auto form = Template::parse(wording);
    if (!form) return form.error().detail;
    const auto document = fill(*form, fields);
    REQUIRE(!document);
    CHECK(document.error().fault == Fault::kUsage);
    return document.error().detail;
}

const Value kPeople = Value::Object{
    {"who", Value::List{Value::Object{{"name", "张三"}}, Value::Object{{"name", "李四"}}}},
    {"place", "青石村"},
    {"nothing", ""},
    {"none", Value::List{}},
    {"count", std::int64_t{2}},
};

} // namespace

TEST_CASE("A field is replaced, and the innermost section is asked first")
{
    CHECK(filled("在{{place}}。", kPeople) == "在青石村。\n");
    CHECK(filled("{{#who}}\n（{{序数}}）{{name}}在{{place}}\n{{/who}}", kPeople)
        == "（一）张三在青石村\n（二）李四在青石村\n");
    CHECK(filled("共{{count}}人：{{#who}}{{序号}}{{name}} {{/who}}", kPeople) == "共2人：1张三 2李四 \n");
}

TEST_CASE("A section over nothing is left out, and its opposite is kept")
{
    CHECK(filled("甲{{#none}}乙{{/none}}{{^none}}丙{{/none}}", kPeople) == "甲丙\n");
    CHECK(filled("{{#nothing}}\n甲\n{{/nothing}}\n{{^nothing}}\n乙\n{{/nothing}}", kPeople) == "乙\n");
}

TEST_CASE("An empty value leaves room to write")
{
    CHECK(filled("住址：{{nothing}}。", kPeople) == "住址：____。\n");
}

TEST_CASE("A value is never read as marks, whatever it holds")
{
    const Value nasty = Value::Object{{"x", "{{place}} | ** [[ 印章 | 假 | 假 ]] # 标题"}, {"place", "别处"}};
    CHECK(filled("{{x}}", nasty) == "{{place}} | ** [[ 印章 | 假 | 假 ]] # 标题\n");
    CHECK(filled("|: 1 1\n| *甲 | {{x}} |", nasty) == "| *甲 | {{place}} | ** [[ 印章 | 假 | 假 ]] # 标题 |\n");
}

TEST_CASE("A value of several lines becomes several paragraphs, or lines of its cell")
{
    const Value two = Value::Object{{"x", "第一行\n\n第二行\n"}};
    CHECK(filled("{{x}}", two) == "第一行\n第二行\n");
    CHECK(filled("|: 1\n| {{x}} |", two) == "| 第一行 / 第二行 |\n");
}

TEST_CASE("Characters that turn or hide text do not reach the paper")
{
    const Value turned = Value::Object{{"x", "付\u202e0053\u202c元\u200b\x07整"}};
    CHECK(filled("{{x}}", turned) == "付0053元整\n");
}

TEST_CASE("Bold is a mark of the wording")
{
    const auto form = Template::parse("甲**乙{{place}}**丙");
    REQUIRE(form);
    const auto document = fill(*form, kPeople);
    REQUIRE(document);
    const TextLine line = std::get<Paragraph>(document->blocks.at(0)).line;
    CHECK(line == TextLine{{"甲", false, false}, {"乙青石村", true, false}, {"丙", false, false}});
}

TEST_CASE("Rows side by side are one table, boxes side by side one area")
{
    const auto form = Template::parse("|: 小 1 2\n|= 甲 | 乙 |\n{{#who}}\n| {{name}} | | 3行\n{{/who}}\n"
                                      "[[ 签名+指印 | 签 | 张三 ]]\n[[& 签名 | 代 | 李四 ]]\n[[ 印章 | 会 | | 今天 ]]");
    REQUIRE(form);
    const auto document = fill(*form, kPeople);
    REQUIRE(document);
    REQUIRE(document->blocks.size() == 2);
    const auto& table = std::get<Table>(document->blocks[0]);
    CHECK(table.small);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].header);
    CHECK(table.rows[2].lines == 3);
    const auto& area = std::get<SignatureArea>(document->blocks[1]);
    REQUIRE(area.signers.size() == 2);
    CHECK(area.signers[0].boxes.size() == 2);
    CHECK(area.signers[1].boxes[0] == SignatureBox{"会", "", "今天", false, false, true});
}

TEST_CASE("What is wrong in a template is said once, with its line")
{
    CHECK(complaintOf("甲\n{{没有}}") == "template line 2: no field is called 没有");
    CHECK(complaintOf("{{#没有}}\n甲\n{{/没有}}") == "template line 1: no field is called 没有");
    CHECK(complaintOf("甲\n{{#who}}\n乙") == "template line 2: section who is not closed");
    CHECK(complaintOf("甲\n{{/who}}") == "template line 2: {{/who}} closes nothing");
    CHECK(complaintOf("甲{{#who}}乙") == "template line 1: section who is not closed");
    CHECK(complaintOf("甲{{who") == "template line 1: {{ without }}");
    CHECK(complaintOf("{{who}}", kPeople) == "template line 1: who has parts and needs a section");
    CHECK(complaintOf("| 甲 |") == "template line 1: a row stands outside a table; give column widths first");
    CHECK(complaintOf("|: 1 1\n| 甲 |") == "template line 2: the row has another number of columns");
    CHECK(complaintOf("[[ 图章 | 甲 | 乙 ]]") == "template line 1: a signature box is made of 签名, 指印 and 印章");
}

TEST_CASE("Items are counted in Chinese")
{
    CHECK(chineseNumeral(1) == "一");
    CHECK(chineseNumeral(10) == "十");
    CHECK(chineseNumeral(21) == "二十一");
    CHECK(chineseNumeral(44) == "四十四");
    CHECK(chineseNumeral(101) == "一百零一");
    CHECK(chineseNumeral(110) == "一百一十");
    CHECK(chineseNumeral(0) == "0");
}
