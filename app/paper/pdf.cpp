#include "app/paper/pdf.h"

#include "app/paper/painter.h"
#include "app/paper/sheet.h"
#include "app/paper/text_layer.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace beibao {
namespace {

/// The letters in the order they are painted, page by page.
QString paintedText(const Book& book)
{
    QString text;
    for (const Pages& part : book.parts) {
        text += QString::fromStdString(part.about.number) + "第页共";
        for (const Page& page : part.pages)
            for (const PlacedText& placed : page.texts) text += placed.text.layout->text();
    }
    return text;
}

void setUp(QPdfWriter& writer, const std::string& title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(sheet::kUnitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(QString::fromStdString(title));
    writer.setCreator("Beibao");
}

} // namespace

Result<Pdf> renderPdf(const Book& book)
{
    Pdf pdf;
    {
        QBuffer buffer(&pdf.bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, book.title);
        BEIBAO_TRY(printPages(book.parts, writer));
    }
    pdf.bytes = withTrueText(std::move(pdf.bytes), paintedText(book));
    pdf.pages = book.pages();
    pdf.missingGlyphs = book.missingGlyphs;
    return pdf;
}

Result<Pdf> renderPdf(const Document& document, const PictureFiles& files)
{
    return renderPdf(bookOf(document, files));
}

} // namespace beibao
