#include "app/viewer/print_pdf.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <memory>

namespace beibao {
namespace {

struct PrintPdfWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::PrintPdf)
};

constexpr double kDotsPerInch = 300; // letters of a stamp stay readable; more only fills the memory

void putPage(QPdfDocument& document, int page, QPainter& painter, const QSize& sheet)
{
    const QSizeF points = document.pagePointSize(page);
    const QImage picture = document.render(page, (points * kDotsPerInch / 72).toSize());
    if (picture.isNull()) return;
    QRect place(QPoint(), points.scaled(sheet, Qt::KeepAspectRatio).toSize());
    place.moveCenter(QRect(QPoint(), sheet).center());
    painter.drawImage(place, picture);
}

bool lies(const QPdfDocument& document, int page)
{
    const QSizeF size = document.pagePointSize(page);
    return size.width() > size.height();
}

} // namespace

bool putPages(QPdfDocument& document, int first, int last, QPagedPaintDevice& device)
{
    QPainter painter;
    for (int page = first - 1; page < last; ++page) {
        device.setPageOrientation(lies(document, page) ? QPageLayout::Landscape : QPageLayout::Portrait);
        const bool ready = page == first - 1 ? painter.begin(&device) : device.newPage();
        if (!ready) return false;
        putPage(document, page, painter, QSize(device.width(), device.height()));
    }
    return painter.isActive() && painter.end();
}

bool printPdf(QPdfDocument& document, QWidget* parent, PaperTold told)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return false;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, document.pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [printer, &document, told = std::move(told)](QPrinter*) {
            const int first = std::max(1, printer->fromPage());
            const int last
                = printer->toPage() > 0 ? std::min(printer->toPage(), document.pageCount()) : document.pageCount();
            told(putPages(document, first, last, *printer)
                    ? PaperOutcome{true, PrintPdfWords::tr("Sent to the printer.")}
                    : PaperOutcome{false,
                        PrintPdfWords::tr("It was not printed. Look at the printer and print again, or save a copy.")});
        });
    dialog->open();
    return true;
}

} // namespace beibao
