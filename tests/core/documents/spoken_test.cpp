#include "core/documents/spoken.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

using Sentences = std::vector<std::string>;

TEST_CASE("A paper is said a sentence at a time, and nothing of it is left out")
{
    CHECK(sentencesOf("李四付给张三三千元。付清后，各不相欠；再有争议，到法院解决！")
        == Sentences{"李四付给张三三千元。", "付清后，各不相欠；", "再有争议，到法院解决！"});
    CHECK(sentencesOf("真的吗？！好") == Sentences{"真的吗？！", "好"});
    CHECK(sentencesOf("第一行\n第二行") == Sentences{"第一行", "第二行"});
    CHECK(sentencesOf("").empty());
    CHECK(sentencesOf(" 。\n").size() <= 1);
}

TEST_CASE("A sentence too long for one breath is broken after a comma")
{
    CHECK(sentencesOf("一二三，四五六七八九十", 6) == Sentences{"一二三，", "四五六七八九", "十"});
}
