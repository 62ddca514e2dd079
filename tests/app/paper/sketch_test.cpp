#include "app/paper/pdf.h"
#include "app/paper/sheet.h"
#include "core/documents/papers.h"
#include "core/documents/site_sketch.h"
#include "tests/support/filed_case.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace beibao;

namespace {

CaseFile aCaseWithAYard()
{
    CaseFile file = testing::aFiledCase();
    SiteSketch yard;
    yard.corners = {{0, 0}, {1250, 0}, {1400, 800}, {-100, 900}};
    yard.measured = {1250, 0, 1500, 0};
    yard.landmarks = {{{0, 0}, "老界石"}, {{700, 400}, "水井"}, {{1250, -150}, "李𠮷家院墙"}};
    yard.north = 330;
    file.investigations.back().record.set_sketch(sketchText(yard));
    return file;
}

bool hasLine(const Page& page, double millimetres)
{
    return std::ranges::any_of(page.shapes, [&](const PlacedShape& shape) {
        const double length = std::hypot(shape.place.width(), shape.place.height());
        return shape.kind == PlacedShape::Kind::kLine && std::abs(length - sheet::mm(millimetres)) < sheet::mm(0.05);
    });
}

} // namespace

TEST_CASE("A site sketch is printed to the scale that stands beside it")
{
    const Pages pages = layOut(*documentFor("investigation_record", aCaseWithAYard()));
    const Page& page = *std::ranges::find_if(pages.pages, [](const Page& one) { return hasLine(one, 62.5); });
    CHECK(hasLine(page, 62.5)); // 12.50 m at 1:200
    const auto says = [&](const char* words) {
        return std::ranges::any_of(page.texts,
            [&](const PlacedText& text) { return text.text.layout->text().contains(QString::fromUtf8(words)); });
    };
    for (const char* words : {"1:200", "12.50", "（8.14）", "老界石", "水井", "北", "平方米"}) {
        INFO(words);
        CHECK(says(words));
    }
    const auto pdf = renderPdf(*documentFor("investigation_record", aCaseWithAYard()));
    REQUIRE(pdf);
    if (const char* into = std::getenv("BEIBAO_PICTURES")) {
        QFile file(QString::fromUtf8(into) + "/sketch.pdf");
        if (file.open(QIODevice::WriteOnly)) file.write(pdf->bytes);
    }
}

TEST_CASE("A sketch too large for a sheet leaves its caption")
{
    CaseFile file = testing::aFiledCase();
    file.investigations.back().record.set_sketch(
        R"({"format":"beibao-sketch-1","corners":[[-100000,-100000],[100000,100000],[0,100000]]})");
    CHECK(renderPdf(*documentFor("investigation_record", file)));
}
