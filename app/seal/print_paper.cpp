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

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(beibao::Paper)
};

PaperOutcome printed(const Status& status)
{
    return status ? PaperOutcome{true, Paper::tr("Sent to the printer.")}
                  : PaperOutcome{false,
                      Paper::tr("The paper was not printed. Look at the printer and print again, or save a PDF.")};
}

} // namespace

PaperOutcome keepPaper(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    const bool kept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString name = QFileInfo(path).fileName();
    return kept
        ? PaperOutcome{true, Paper::tr("Saved as %1.").arg(name)}
        : PaperOutcome{
            false, Paper::tr("%1 was not saved: nothing can be written there. Please choose another place.").arg(name)};
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

void printPaper(const Document& document, QWidget* parent, PaperTold told)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        const auto pdf = renderPdf(document);
        if (!pdf) return told({false, Paper::tr("The PDF could not be made. Please try once more.")});
        return saveBytes(
            pdf->bytes, QString::fromStdString(document.id) + QStringLiteral(".pdf"), parent, std::move(told));
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(0, 0, 0, 0));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [printer, told = std::move(told), pages = layOut(document)](
            QPrinter*) { told(printed(printPages({&pages, 1}, *printer))); });
    dialog->open();
}

} // namespace beibao
