#include "app/paper/painter.h"
#include "app/paper/sheet.h"
#include "core/documents/papers.h"
#include "tests/support/case_files.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;

namespace {

const QRectF kTextArea(sheet::kLeft - 1, sheet::kTop - 1, sheet::kTextWidth + 2, sheet::kTextHeight + 2);

Pages pagesOf(const char* paper, const CaseFile& file)
{
    const auto document = documentFor(paper, file);
    REQUIRE(document);
    return layOut(*document);
}

void checkNothingIsClipped(const Pages& laid)
{
    for (const Page& page : laid.pages) {
        CHECK_FALSE((page.texts.empty() && page.shapes.empty()));
        for (const PlacedShape& shape : page.shapes) {
            CHECK(kTextArea.contains(shape.place.topLeft()));
            CHECK(kTextArea.contains(shape.place.bottomRight()));
        }
        for (const PlacedText& text : page.texts) {
            CHECK(text.at.y() >= kTextArea.top());
            CHECK(text.at.y() + text.count * text.text.pitch <= kTextArea.bottom() + sheet::mm(1));
        }
    }
}

/// Whether the page has that text in one of its lines.
bool shows(const Page& page, const QString& words)
{
    return std::ranges::any_of(
        page.texts, [&](const PlacedText& text) { return text.text.layout->text().contains(words); });
}

std::ptrdiff_t roomsOn(const Page& page)
{
    return std::ranges::count(page.shapes, PlacedShape::Kind::kDashedBox, &PlacedShape::kind);
}

int darkPixels(const QImage& image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 128;
    return dark;
}

} // namespace

TEST_CASE("An agreement of two neighbours takes two pages and clips nothing")
{
    const Pages laid = pagesOf("agreement", testing::aDrainCase());
    CHECK(laid.pages.size() == 2);
    checkNothingIsClipped(laid);
    CHECK(roomsOn(laid.pages[0]) == 0);
    CHECK(roomsOn(laid.pages[1]) == 2);
}

TEST_CASE("Boxes are never alone on a page: words of the agreement stand above them")
{
    CaseFile file = testing::aDrainCase();
    for (int lines = 1; lines < 30; ++lines) {
        file.agreements[0].record.set_terms(file.agreements[0].record.terms() + "\n又一条约定");
        const Pages laid = pagesOf("agreement", file);
        checkNothingIsClipped(laid);
        CHECK(shows(laid.pages.back(), "本协议书一式3份"));
        CHECK(roomsOn(laid.pages.back()) == 2);
    }
}

TEST_CASE("Ordinary forms keep their signatures on the page they sign")
{
    const Pages form = pagesOf("acceptance_register", testing::aDrainCase());
    CHECK((form.pages.size() == 1 || shows(form.pages.back(), "备注")));
    CHECK(roomsOn(form.pages.back()) == 2);
    const Pages record = pagesOf("mediation_record", testing::aDrainCase());
    CHECK(shows(record.pages.back(), "调解结果")); // a row of the account goes with the signatures, if they must go
    CHECK(roomsOn(record.pages.back()) == 2);
    checkNothingIsClipped(record);
}

TEST_CASE("Forty-five signers have forty-five whole rooms, each beside its own name")
{
    const Pages laid = pagesOf("agreement", testing::aWorksCase());
    checkNothingIsClipped(laid);
    std::ptrdiff_t rooms = 0;
    for (const Page& page : laid.pages) rooms += roomsOn(page);
    CHECK(rooms == 45);
    CHECK(shows(laid.pages.back(), "柳树机械有限公司"));
}

TEST_CASE("The boxes of a child and of the guardian stay on one page")
{
    CaseFile file = testing::aWorksCase();
    for (auto& party : file.parties) party.record.set_guardian_name("监护" + party.record.name());
    const Pages laid = pagesOf("agreement", file);
    checkNothingIsClipped(laid);
    for (const Page& page : laid.pages)
        for (const auto& party : file.parties) {
            const QString name = QString::fromStdString(party.record.name());
            if (shows(page, "监护" + name + "：")) CHECK(shows(page, name + "："));
        }
}

TEST_CASE("A long account runs over pages inside its cell, and the header of a list is repeated")
{
    CaseFile file = testing::aDrainCase();
    std::string account;
    for (int i = 0; i < 120; ++i) account += "调解员和双方又谈了一次，各自说了自己的看法。\n";
    file.sessions[0].record.set_text(account);
    const Pages laid = pagesOf("mediation_record", file);
    CHECK(laid.pages.size() > 4);
    checkNothingIsClipped(laid);

    const Pages works = pagesOf("agreement", testing::aWorksCase());
    CHECK(std::ranges::count_if(works.pages, [](const Page& page) { return shows(page, "证件号码"); }) >= 3);
}

TEST_CASE("A name without an end does not run over the edge")
{
    CaseFile file = testing::aDrainCase();
    std::string name;
    for (int i = 0; i < 200; ++i) name += "W";
    file.parties[0].record.set_name(name);
    file.committee.record.set_name(name);
    for (const Paper& paper : papers()) {
        INFO(paper.id);
        checkNothingIsClipped(pagesOf(std::string(paper.id).c_str(), file));
    }
}

TEST_CASE("The preview shows the page, and a draft is marked as one")
{
    const auto document = documentFor("agreement", testing::aDrainCase());
    REQUIRE(document);
    Document plain = *document;
    plain.standing = Document::Standing::kPlain;
    const QImage draft = pageImage(layOut(*document), 0, 72);
    CHECK(draft.size() == QSize(595, 842));
    CHECK(darkPixels(draft) > 2000);
    CHECK(draft != pageImage(layOut(plain), 0, 72));
}
