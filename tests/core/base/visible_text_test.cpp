#include "core/base/visible_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("A name with a mark that turns the writing round is shown in its own order")
{
    CHECK(visibleText("张\u202E三四\u202C五") == "张三四五");
    CHECK(visibleText("\u2067李四\u2069\u200F") == "李四");
}

TEST_CASE("Characters without width do not make two names out of one")
{
    CHECK(visibleText("张\u200B三\uFEFF") == "张三");
    CHECK(visibleText("张\u200D三") == "张三");
    CHECK(visibleText("王\u00AD五\u2060") == "王五");
    CHECK(visibleText(std::string_view("赵\0六\x1b[31m\x7f", 13)) == "赵六[31m");
}

TEST_CASE("What belongs to the writing stays")
{
    CHECK(visibleText("第一行\n\t第二行") == "第一行\n\t第二行");
    CHECK(visibleText("𠮷田 · 䶮") == "𠮷田 · 䶮");
    CHECK(visibleText("葛\U000E0100城") == "葛\U000E0100城"); // a chosen form of 葛
    CHECK(visibleText("👨\u200D👩\u200D👧") == "👨\u200D👩\u200D👧");
    CHECK(visibleText("ᠮᠣᠩᠭᠣᠯ\u200Dᠠ") == "ᠮᠣᠩᠭᠣᠯ\u200Dᠠ");
    CHECK(visibleText("<b>&amp;</b>") == "<b>&amp;</b>");
}

TEST_CASE("A broken byte is shown as one")
{
    CHECK(visibleText("张\xff三") == "张\uFFFD三");
    CHECK(visibleText("").empty());
}
