#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("Keyboard width and stray spaces make no difference")
{
    CHECK(foldWidth("　１３９　 ０００ａ！ ") == "139 000a!");
    CHECK(foldWidth("张三\n\n 李四") == "张三 李四");
    CHECK(foldWidth("") == "");
    CHECK(foldWidth(" \t") == "");
}

TEST_CASE("A raised two is not a two")
{
    CHECK(foldWidth("10²") == "10²");
    CHECK(foldWidth("10²") != foldWidth("102"));
    CHECK(nfkc("10²") == "102");
    CHECK(nfkc("ﬁ　１") == "fi 1");
}

TEST_CASE("Rare characters of names count as one and are never cut")
{
    CHECK(codePointCount("𠮷䶮") == 2);
    CHECK(splitUtf8("𠮷䶮a") == std::vector<std::string>{"𠮷", "䶮", "a"});
    CHECK(truncateUtf8("𠮷䶮", 6) == "𠮷");
    CHECK(truncateUtf8("𠮷䶮", 3) == "");
    CHECK(truncateUtf8("ab", 9) == "ab");
}

TEST_CASE("Broken bytes do no harm")
{
    const std::string broken = "a\xE5\xBC";
    CHECK_FALSE(validUtf8(broken));
    CHECK(validUtf8("张三"));
    CHECK(validUtf8(foldWidth(broken)));
    CHECK(codePointCount(broken) == 2);
    CHECK(validUtf8(maskIdNumber(broken)));
    CHECK_FALSE(nfkc(broken).empty());
}

TEST_CASE("Masks keep what tells people apart and hide the rest")
{
    CHECK(maskIdNumber("11010519491231002X") == "110105********002X");
    CHECK(maskIdNumber("E12345678") == "*******78");
    CHECK(maskIdNumber("1") == "*");
    CHECK(maskIdNumber("") == "");
    CHECK(maskPhone("13900001234") == "139****1234");
    CHECK(maskPhone("5321234") == "***1234");
    CHECK(maskName("张三") == "张某");
    CHECK(maskName("欧阳修") == "欧阳某");
    CHECK(maskName("𠮷野") == "𠮷某");
    CHECK(maskName("") == "");
}
