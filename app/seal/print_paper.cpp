#include "app/seal/print_paper.h"

#include "app/paper/painter.h"
#include "app/paper/pdf.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include <memory>

namespace beibao {

void saveBytes(const QByteArray& bytes, const QString& name, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [bytes](const QString& path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) file.commit();
    });
    dialog->open();
}

void printPaper(const Document& document, QWidget* parent)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        if (const auto pdf = renderPdf(document))
            saveBytes(pdf->bytes, QString::fromStdString(document.id) + QStringLiteral(".pdf"), parent);
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(0, 0, 0, 0));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [printer, pages = layOut(document)](QPrinter*) { (void)printPages(pages, *printer); });
    dialog->open();
}

} // namespace beibao
