// Speed of papers, beside a bare QPdfWriter that writes the same words and pictures. One JSON object a line.
//   paper_bench [ROUNDS]
#include "app/paper/pdf.h"
#include "app/paper/sheet.h"
#include "tests/support/filed_case.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace beibao::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kDossierPages = 60;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename Work> double timeOf(Work work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// A photograph as a telephone takes it, scaled as it is kept with a case.
QByteArray aPhotograph(const std::string&)
{
    static const QByteArray kept = [] {
        QImage image(1600, 1200, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) image.setPixel(x, y, qRgb(x / 8, (x * y) / 9000, (x ^ y) & 0xFF));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", 80);
        return bytes;
    }();
    return kept;
}

/// A case of many sessions and photographs, whose dossier has sixty pages or a few more.
CaseFile aThickCase()
{
    CaseFile file = testing::aFiledCase();
    std::string account;
    for (int i = 0; i < 60; ++i) account += "调解员和双方又谈了一次，各自说了自己的看法，并核对了账目。\n";
    for (int i = 0; i < 5; ++i) {
        auto session = file.sessions.front();
        session.id = testing::idOf('s', i + 1);
        session.record.set_text(account);
        file.sessions.push_back(session);
    }
    for (int i = 10; i < 20; ++i) file.attachments.push_back(testing::aPicture(i, "evidence", {}, "现场.jpg"));
    return file;
}

void writePage(QPainter& painter, const Page& page)
{
    for (const PlacedPicture& picture : page.pictures) painter.drawImage(picture.place, picture.image);
    for (const PlacedText& placed : page.texts) {
        const QString words = placed.text.layout->text();
        painter.setFont(placed.text.layout->font());
        for (int line = placed.first; line < placed.first + placed.count; ++line) {
            const QTextLine set = placed.text.layout->lineAt(line);
            const double y = placed.at.y() + (line - placed.first) * placed.text.pitch + set.ascent();
            painter.drawText(QPointF(placed.at.x() + set.x(), y), words.mid(set.textStart(), set.textLength()));
        }
    }
}

/// The same words and pictures at the same places, nothing else: what Qt alone needs.
void writeBare(const Book& book)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(sheet::kUnitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    bool begun = false;
    for (const Pages& part : book.parts)
        for (const Page& page : part.pages) {
            if (begun) writer.newPage();
            begun = true;
            writePage(painter, page);
        }
}

void say(const char* figure, int pages, double whole, double bare, double first)
{
    const nlohmann::json line{{"figure", figure}, {"pages", pages}, {"ms", whole}, {"bare_ms", bare},
        {"ratio", whole / bare}, {"first_ms", first}};
    std::puts(line.dump().c_str());
}

/// `make` goes from the records to the finished file; the two take turns.
template <typename Make> bool measure(const char* figure, const Book& book, int rounds, Make make)
{
    bool made = true;
    const double first = timeOf([&] { made = make(); });
    std::vector<double> whole, bare;
    for (int round = 0; round < rounds && made; ++round) {
        whole.push_back(timeOf([&] { made = make(); }));
        bare.push_back(timeOf([&] { writeBare(book); }));
    }
    if (made) say(figure, book.pages(), median(whole), median(bare), first);
    return made;
}

int run(int rounds)
{
    const CaseFile two = testing::aDrainCase(), thick = aThickCase();
    const auto agreement = [&] {
        const auto document = documentFor("agreement", two);
        return document && renderPdf(*document);
    };
    const auto dossier = [&] {
        const auto book = dossierBook(thick, {}, {}, aPhotograph);
        return book && renderPdf(*book);
    };
    // The first one opens the fonts, as the first paper after the program has started does.
    const double cold = timeOf(agreement);
    std::printf("{\"figure\":\"P0\",\"ms\":%.1f}\n", cold);
    const auto document = documentFor("agreement", two);
    const auto book = dossierBook(thick, {}, {}, aPhotograph);
    if (!document || !book || book->pages() < kDossierPages) return EXIT_FAILURE;
    const bool made = measure("P1", bookOf(*document), 5 * rounds, agreement) && measure("P2", *book, rounds, dossier);
    return made ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace
} // namespace beibao::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return beibao::bench::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 5);
}
