#include "core/casework/phrase_book.h"

#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;
using Texts = std::vector<std::string>;

namespace {

constexpr Date kToday{2026, 11, 22};

} // namespace

TEST_CASE("A wording put by is there the next day, thrown away it can be had back, and after thirty days it is gone")
{
    Device laptop(1);
    PhraseBook book;
    CHECK(book.put("facts", "双方共用的水沟"));
    CHECK(book.put("facts", "屋后的滴水线"));
    CHECK(book.put("breach", "逾期的，另付利息"));
    REQUIRE(book.keepIn(laptop.store()));
    laptop.reopen();
    book = PhraseBook::of(laptop.store());
    CHECK(book.phrases("facts") == Texts{"屋后的滴水线", "双方共用的水沟"});
    CHECK(book.bin("facts", "屋后的滴水线", kToday));
    CHECK(book.phrases("facts") == Texts{"双方共用的水沟"});
    CHECK(book.phrases("facts", true) == Texts{"屋后的滴水线"});
    CHECK(book.takeBack("facts", "屋后的滴水线"));
    CHECK(book.bin("facts", "屋后的滴水线", kToday));
    book.forgetOld(kToday.plusDays(30));
    CHECK(book.phrases("facts", true).size() == 1);
    book.forgetOld(kToday.plusDays(31));
    CHECK(book.phrases("facts", true).empty());
    CHECK(PhraseBook::parse(book.asText()).phrases("breach") == Texts{"逾期的，另付利息"});
}

TEST_CASE("A wording is there once, has words, and what is no book is an empty one")
{
    PhraseBook book;
    REQUIRE(book.put("facts", "水沟"));
    CHECK_FALSE(book.put("facts", "水沟"));
    CHECK(book.put("breach", "水沟"));
    CHECK_FALSE(book.put("facts", ""));
    CHECK_FALSE(book.put("facts", std::string(3000, 'a')));
    CHECK_FALSE(book.put("facts", "\xff"));
    CHECK_FALSE(book.bin("facts", "没有", kToday));
    CHECK_FALSE(book.takeBack("facts", "水沟"));
    REQUIRE(book.bin("facts", "水沟", kToday));
    CHECK(book.put("facts", "水沟")); // put by again, it is out of the bin
    for (const char* text :
        {"", "[]", "{", "{}", R"({"phrases":{}})", R"({"phrases":[1,{"text":2},{"room":"facts"}]})"})
        CHECK(PhraseBook::parse(text).phrases("facts").empty());
}
