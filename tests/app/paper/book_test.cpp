#include "app/paper/pdf.h"
#include "tests/support/filed_case.h"

#include <QBuffer>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;

namespace {

QByteArray aPhotograph(const std::string&)
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes;
}

Book dossierOf(const CaseFile& file, const PictureFiles& files = aPhotograph)
{
    auto book = dossierBook(file, {}, {}, files);
    REQUIRE(book);
    return std::move(*book);
}

bool shows(const Pages& part, const QString& words)
{
    return std::ranges::any_of(part.pages, [&](const Page& page) {
        return std::ranges::any_of(
            page.texts, [&](const PlacedText& text) { return text.text.layout->text().contains(words); });
    });
}

std::size_t picturesIn(const Book& book)
{
    std::size_t count = 0;
    for (const Pages& part : book.parts)
        for (const Page& page : part.pages) count += page.pictures.size();
    return count;
}

} // namespace

TEST_CASE("A dossier is cover, contents, papers in order and back cover, and only the papers are counted")
{
    const Book book = dossierOf(testing::aFiledCase());
    CHECK(book.parts.front().about.id == "cover");
    CHECK(book.parts[1].about.id == "contents");
    CHECK(book.parts.back().about.id == "back_cover");
    CHECK(book.parts[0].folio == 0);
    CHECK(book.parts[1].folio == 0);
    CHECK(book.parts.back().folio == 0);
    int next = 1;
    for (std::size_t i = 2; i + 1 < book.parts.size(); ++i) {
        CHECK(book.parts[i].folio == next);
        next += int(book.parts[i].pages.size());
    }
    CHECK(shows(book.parts.back(), QString("共%1页").arg(next - 1)));
}

TEST_CASE("The contents name the page on which a paper begins")
{
    const Book book = dossierOf(testing::aFiledCase());
    const auto visit = std::ranges::find_if(book.parts, [](const Pages& part) { return part.about.id == "follow_up"; });
    REQUIRE(visit != book.parts.end());
    CHECK(shows(book.parts[1], "人民调解回访记录"));
    CHECK(shows(book.parts[1], QString::number(visit->folio)));
}

TEST_CASE("Photographs are bound where they belong; one that is not here leaves its name")
{
    const CaseFile file = testing::aFiledCase();
    CHECK(picturesIn(dossierOf(file)) == 5);
    const Book without = dossierOf(file, [](const std::string&) { return QByteArray(); });
    CHECK(picturesIn(without) == 0);
    CHECK(
        std::ranges::any_of(without.parts, [](const Pages& part) { return shows(part, "水沟.jpg（影像不在本机）"); }));
    CHECK(std::ranges::any_of(without.parts, [](const Pages& part) { return shows(part, "谈话录音.m4a（电子文件"); }));
}

TEST_CASE("A photograph of any size or shape stays within the page")
{
    const QSize shapes[] = {{4000, 3000}, {300, 4000}, {4000, 40}, {3, 3}};
    for (const QSize shape : shapes) {
        const auto photograph = [&](const std::string&) {
            QImage image(shape, QImage::Format_ARGB32);
            image.fill(QColor(0, 0, 0, 40));
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        };
        for (const Pages& part : dossierOf(testing::aFiledCase(), photograph).parts)
            for (const Page& page : part.pages)
                for (const PlacedPicture& picture : page.pictures) {
                    CHECK(picture.place.left() > 0);
                    CHECK(picture.place.right() < 210.0 / 25.4 * 1200);
                    CHECK(picture.place.bottom() < 263.0 / 25.4 * 1200);
                    CHECK_FALSE(picture.image.hasAlphaChannel());
                }
    }
}

TEST_CASE("A letter no font has is told once for the whole dossier")
{
    CaseFile file = testing::aDrainCase();
    file.parties[0].record.set_name("张\U0010FFFD");
    CHECK(dossierOf(file).missingGlyphs == std::vector<char32_t>{0x10FFFD});
}

TEST_CASE("What goes to the court is one file, and there is none before the agreement binds")
{
    const auto book = confirmationBook(testing::aFiledCase(), {}, {}, aPhotograph);
    REQUIRE(book);
    CHECK(book->parts[1].about.id == "agreement");
    CHECK(renderPdf(*book)->pages == book->pages());
    CHECK(confirmationBook(testing::aDrainCase(), {}, {}, aPhotograph).error().fault == Fault::kRefused);
}
