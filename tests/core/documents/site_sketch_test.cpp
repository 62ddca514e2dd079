#include "core/documents/site_sketch.h"

#include "core/documents/papers.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

/// A yard of 12.5 by 8 metres.
SiteSketch aYard()
{
    SiteSketch yard;
    yard.corners = {{0, 0}, {1250, 0}, {1250, 800}, {0, 800}};
    yard.measured = {1250, 0, 0, 790};
    yard.landmarks = {{{0, 0}, "老界石"}};
    yard.north = 15;
    return yard;
}

} // namespace

TEST_CASE("A drawing reads as it was kept")
{
    CHECK(*parseSketch(sketchText(aYard())) == aYard());
    SiteSketch ditch = aYard();
    ditch.open = true;
    CHECK(*parseSketch(sketchText(ditch)) == ditch);
    CHECK(parseSketch(R"({"format":"beibao-sketch-1","corners":[[0,0]]})")->measured == std::vector<int>{0});
}

TEST_CASE("Area is that of the corners, whichever way around, and none of a line")
{
    SiteSketch yard = aYard();
    CHECK(squareMetres(twiceArea(yard)) == "100.00");
    std::ranges::reverse(yard.corners);
    CHECK(squareMetres(twiceArea(yard)) == "100.00");
    yard.corners = {{0, 0}, {300, 0}, {0, 333}}; // 4.995 m²
    CHECK(squareMetres(twiceArea(yard)) == "5.00");
    yard.open = true;
    CHECK(twiceArea(yard) == 0);
    CHECK(yard.sides() == 2);
}

TEST_CASE("Sides that cross are noticed, sides that only touch are not")
{
    SiteSketch yard = aYard();
    CHECK_FALSE(sidesCross(yard));
    std::swap(yard.corners[2], yard.corners[3]);
    CHECK(sidesCross(yard));
}

TEST_CASE("A length that is measured otherwise than drawn is pointed out and left as it is")
{
    SiteSketch yard = aYard();
    CHECK(sketchDoubts(yard, 3, 20).empty()); // 10 cm is what a tape gives
    yard.measured[1] = 900;
    const auto doubts = sketchDoubts(yard, 3, 20);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].side == 1);
    CHECK(doubts[0].drawn == 800);
    CHECK(doubts[0].measured == 900);
    yard.measured[1] = 825; // 25 cm, but three in a hundred
    CHECK(sketchDoubts(yard, 5, 20).empty());
}

TEST_CASE("The scale is the largest usual one at which all of it fits")
{
    const SiteSketch yard = aYard();
    CHECK(scaleFor(yard, 126, 80) == 100);
    CHECK(scaleFor(yard, 124, 80) == 200);
    CHECK(scaleFor(yard, 126, 79) == 200);
    SiteSketch far;
    far.corners = {{-kFarthestOnSketch, 0}, {kFarthestOnSketch, 0}};
    far.measured = {0, 0};
    CHECK(scaleFor(far, 126, 80) == 20000);
    CHECK(scaleFor(far, 5, 5) == 0);
}

TEST_CASE("What is no drawing is refused in one line")
{
    const std::string head = R"({"format":"beibao-sketch-1","corners":)";
    const std::string bad[] = {"", "[]", "{}", "null", R"({"format":"beibao-sketch-2","corners":[]})",
        R"({"format":1,"corners":[]})", R"({"format":"beibao-sketch-1"})", head + "5}", head + "[[0]]}",
        head + "[[0,0.5]]}", head + "[[0,\"1\"]]}", head + "[[0,100001]]}", head + "[[0,18446744073709551615]]}",
        head + "[[0,0],[0,0]]}", head + "[[0,0]],\"measured\":[-1]}", head + "[[0,0]],\"measured\":[1,2]}",
        head + "[],\"landmarks\":[{\"x\":0,\"y\":0,\"words\":\"\"}]}",
        head + "[],\"landmarks\":[{\"x\":0,\"words\":\"a\"}]}", head + "[],\"landmarks\":[3]}",
        head + "[],\"north\":360}", head + "[],\"north\":-1}", head + "[],\"open\":true}", head + "[[0,0]"};
    for (const auto& json : bad) {
        INFO(json);
        const auto read = parseSketch(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::kUsage);
        CHECK(read.error().detail.find('\n') == std::string::npos);
    }
    std::string many = head + "[[0,0]";
    for (int i = 1; i < 61; ++i) many += ",[" + std::to_string(i) + ",0]";
    CHECK_FALSE(parseSketch(many + "]}"));
}

TEST_CASE("The record of the interview carries its drawing, and says where lengths do not agree")
{
    CaseFile file = testing::aFiledCase();
    REQUIRE_FALSE(file.investigations.empty());
    CHECK(plainText(*documentFor("investigation_record", file)).find("现场图") == std::string::npos);
    SiteSketch yard = aYard();
    yard.measured[1] = 900;
    file.investigations.back().record.set_sketch(sketchText(yard));
    const auto rules = loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    const std::string text = plainText(*documentFor("investigation_record", file, {.rules = &*rules}));
    CHECK(text.find("[图 现场图") != std::string::npos);
    CHECK(text.find("第2点到第3点：量得9.00米，图上是8.00米") != std::string::npos);
    file.investigations.back().record.set_sketch("broken");
    CHECK(plainText(*documentFor("investigation_record", file)).find("现场图") == std::string::npos);
}
