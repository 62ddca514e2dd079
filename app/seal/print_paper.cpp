#include "app/seal/print_paper.h"

#include "app/paper/painter.h"
#include "app/paper/pdf.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include <memory>

namespace beibao {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::Paper)
};

PaperOutcome printed(const Status& status)
{
    return status ? PaperOutcome{true, PrintWords::tr("Sent to the printer.")}
                  : PaperOutcome{false,
                      PrintWords::tr("The paper was not printed. Look at the printer and print again, or save a PDF.")};
}

} // namespace

PaperOutcome keepPaper(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString name = QFileInfo(path).fileName();
    return kept
        ? PaperOutcome{true, PrintWords::tr("Saved as %1.").arg(name)}
        : PaperOutcome{false,
            PrintWords::tr("%1 was not saved: nothing can be written there. Please choose another place.").arg(name)};
}

void saveBytes(const QByteArray& bytes, const QString& name, QWidget* parent, PaperTold told)
{
    auto* dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [bytes, told = std::move(told)](const QString& path) { told(keepPaper(bytes, path)); });
    dialog->open();
}

void saveBook(const Book& book, const QString& name, QWidget* parent, PaperTold told)
{
    const auto pdf = renderPdf(book);
    if (!pdf) return told({false, PrintWords::tr("The PDF could not be made. Please try once more.")});
    saveBytes(pdf->bytes, name + QStringLiteral(".pdf"), parent, std::move(told));
}

void printPaper(const Document& document, QWidget* parent, PaperTold told)
{
    printBook(
        std::make_shared<const Book>(bookOf(document)), QString::fromStdString(document.id), parent, std::move(told));
}

void printBook(std::shared_ptr<const Book> book, const QString& name, QWidget* parent, PaperTold told)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return saveBook(*book, name, parent, std::move(told));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(0, 0, 0, 0));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [printer, told = std::move(told), book = std::move(book)](
            QPrinter*) { told(printed(printPages(book->parts, *printer))); });
    dialog->open();
}

} // namespace beibao
