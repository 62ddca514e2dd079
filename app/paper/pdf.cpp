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
QString paintedText(const Pages& laid)
{
    const Document& about = laid.about;
    const QString everyPage = QString::fromStdString(about.number) + "第页共";
    QString text = everyPage;
    for (const Page& page : laid.pages)
        for (const PlacedText& placed : page.texts) text += placed.text.layout->text();
    return text;
}

void setUp(QPdfWriter& writer, const Document& about)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(sheet::kUnitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(QString::fromStdString(about.title));
    writer.setCreator("Beibao");
}

} // namespace

Result<Pdf> renderPdf(const Document& document)
{
    const Pages laid = layOut(document);
    Pdf pdf;
    {
        QBuffer buffer(&pdf.bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, laid.about);
        BEIBAO_TRY(printPages(laid, writer));
    }
    pdf.bytes = withTrueText(std::move(pdf.bytes), paintedText(laid));
    pdf.pages = int(laid.pages.size());
    pdf.missingGlyphs = missingGlyphs(document);
    return pdf;
}

} // namespace beibao
