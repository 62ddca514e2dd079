#include "app/papers/print_run.h"

#include "app/paper/painter.h"
#include "app/seal/print_paper.h"
#include "app/viewer/print_pdf.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPdfDocument>
#include <QPointer>
#include <QPrinter>
#include <QThreadPool>

namespace beibao {
namespace {

using Order = std::shared_ptr<const PaperOrder>;

bool printOnce(const ReadyPaper& ready, QPrinter& printer)
{
    if (ready.sealed.isEmpty()) return bool(printPages(ready.book.parts, printer));
    QByteArray bytes = ready.sealed;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount() > 0 && putPages(document, 1, document.pageCount(), printer);
}

} // namespace

PrintRun::PrintRun(Workbench& bench, std::vector<QueuedPaper> papers, Out out, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , papers_(std::move(papers))
    , out_(std::move(out))
{
}

void PrintRun::begin()
{
    next();
}

void PrintRun::next()
{
    if (at_ >= papers_.size()) {
        emit done(printed_, int(papers_.size()) - printed_);
        return deleteLater();
    }
    auto job = [paper = papers_[at_]](Workbench::Writing& writing) -> Result<Order> {
        SystemRandom random;
        BEIBAO_TAKE(order, orderFor(paper, writing.desk, writing.blobs, random));
        return Order(std::make_shared<const PaperOrder>(std::move(order)));
    };
    bench_.perform<Order>(this, std::move(job),
        [this](const Result<Order>& order) { order ? make(*order) : settle(printTroubleOf(order.error().fault)); });
}

/// Pages are laid out beside the window's thread.
void PrintRun::make(Order order)
{
    QThreadPool::globalInstance()->start([order, self = QPointer<PrintRun>(this)] {
        auto ready = std::make_shared<const Result<ReadyPaper>>(readyPaper(*order));
        QMetaObject::invokeMethod(
            qApp,
            [self, ready] {
                if (self) self->take(*ready);
            },
            Qt::QueuedConnection);
    });
}

void PrintRun::take(const Result<ReadyPaper>& ready)
{
    settle(ready ? out_(*ready, papers_[at_], int(at_) + 1) : printTroubleOf(ready.error().fault));
}

void PrintRun::settle(const std::string& trouble)
{
    const QueuedPaper& paper = papers_[at_++];
    if (trouble.empty()) {
        ++printed_;
        if (!paper.caseId.empty()) bench_.leaveTrace("print", paper.caseId);
    }
    bench_.perform([id = paper.id, trouble](Workbench::Writing& writing) {
        SystemRandom random;
        PrintQueue queue(writing.scratch, random);
        const Status done = trouble.empty() ? queue.drop(id) : queue.note(id, trouble);
        // Somebody took it out meanwhile.
        return !done && done.error().fault == Fault::kNotFound ? Status() : done;
    });
    next();
}

PrintRun::Out toPrinter(std::shared_ptr<QPrinter> printer)
{
    return [printer](const ReadyPaper& ready, const QueuedPaper& paper, int) -> std::string {
        const bool byItself = printer->supportsMultipleCopies();
        printer->setCopyCount(byItself ? paper.copies : 1);
        for (int copy = 0; copy < (byItself ? 1 : paper.copies); ++copy)
            if (!printOnce(ready, *printer)) return "printer";
        return {};
    };
}

PrintRun::Out toFolder(const QString& folder)
{
    return [folder](const ReadyPaper& ready, const QueuedPaper& paper, int place) -> std::string {
        const auto pdf = pdfOf(ready);
        if (!pdf) return printTroubleOf(pdf.error().fault);
        const QString name = fileNameOf(ready, place, paper.copies) + QStringLiteral(".pdf");
        return keepPaper(*pdf, QDir(folder).filePath(name)).good ? std::string() : "no_room";
    };
}

} // namespace beibao
