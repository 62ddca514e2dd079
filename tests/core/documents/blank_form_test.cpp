#include "core/documents/blank_form.h"

#include "core/documents/papers.h"
#include "core/documents/reading_sheet.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace beibao;

TEST_CASE("Every form prints empty, with its number, its code and corners for a scanner")
{
    for (const Paper& paper : papers()) {
        INFO(paper.id);
        const FormCode code{std::string(paper.id), "K7QM-2XWA"};
        const auto form = blankForm(code, "柳树乡青石村人民调解委员会");
        if (!paper.form) {
            CHECK(form.error().fault == Fault::kNotFound);
            continue;
        }
        REQUIRE(form);
        CHECK(form->corners);
        CHECK(form->number == "空白表 K7QM-2XWA");
        CHECK(form->standing == Document::Standing::kPlain);
        CHECK(parseFormCode(form->qr) == code);
    }
}

TEST_CASE("An empty agreement has room for two people and three promises")
{
    const std::string text = plainText(*blankForm({"agreement", "K7QM-2XWA"}, ""));
    CHECK(text.find("> 申请人：____") != std::string::npos);
    CHECK(text.find("> 被申请人：____") != std::string::npos);
    CHECK(text.find("（三）") != std::string::npos);
}

TEST_CASE("Form numbers are eight letters and figures, and no two are alike")
{
    SystemRandom random;
    std::set<std::string> numbers;
    for (int i = 0; i < 200; ++i) numbers.insert(newFormNumber(random));
    CHECK(numbers.size() == 200);
    for (const auto& number : numbers) CHECK(parseFormCode(formCodeText({"agreement", number}))->number == number);
}

TEST_CASE("A code that is not of a form of ours is none")
{
    for (const char* text :
        {"", "BEIBAO:F1:", "BEIBAO:F1:AGREEMENT", "BEIBAO:F1:POEM:K7QM2XWA", "BEIBAO:F1:AGREEMENT:K7QM2XW",
            "BEIBAO:F1:AGREEMENT:K7QM2XW1", "BEIBAO:F1:TAKE_HOME:K7QM2XWA", "BEIBAO:1:AAAA"})
        CHECK_FALSE(parseFormCode(text));
}

TEST_CASE("A reading sheet says all the words in large letters and asks for no signature")
{
    const auto sheet = readingSheet(*documentFor("agreement", testing::aDrainCase()));
    REQUIRE(sheet);
    CHECK(sheet->points == 24);
    CHECK(sheet->title == "人民调解协议书（大字版）");
    const std::string text = plainText(*sheet);
    CHECK(text.find("李𠮷向张䶮支付粮食和家具损失赔偿款人民币叁仟伍佰元整（¥3500.00）。") != std::string::npos);
    CHECK(text.find("[[") == std::string::npos);
}

TEST_CASE("Tables are read line by line on a reading sheet")
{
    const std::string text = plainText(*readingSheet(*documentFor("acceptance_register", testing::aDrainCase())));
    CHECK(text.find("> 受理日期：2026年11月18日；纠纷类型：邻里纠纷\n") != std::string::npos);
}
