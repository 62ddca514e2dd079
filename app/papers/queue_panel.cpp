#include "app/papers/queue_panel.h"

#include "app/casepage/look.h"
#include "app/shell/pieces.h"

#include <QFileDialog>
#include <QFrame>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSpinBox>

namespace beibao {
namespace {

std::string shapeOf(const std::vector<QueuedPaper>& papers, bool running)
{
    std::string shape(running ? "!" : "");
    for (const auto& paper : papers) shape += paper.id.text() + ' ' + paper.trouble + '\n';
    return shape;
}

} // namespace

QueuePanel::QueuePanel(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , empty_(remark(tr("Nothing waits to be printed. Wherever a paper is shown, it can be put here.")))
    , rows_(new QVBoxLayout)
    , print_(bigButton(tr("Print all")))
    , pdf_(button(tr("All as PDF …")))
{
    Section made = section(tr("Print queue"));
    print_->setObjectName(QStringLiteral("printAll"));
    pdf_->setObjectName(QStringLiteral("allAsPdf"));
    for (auto* each : {pdf_, print_}) made.head->addWidget(each);
    rows_->setSpacing(4);
    made.body->addWidget(empty_);
    made.body->addLayout(rows_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    connect(print_, &QPushButton::clicked, this, &QueuePanel::printAll);
    connect(pdf_, &QPushButton::clicked, this, [this] { askFolder(queuedPapers(bench_.drafts())); });
}

void QueuePanel::look()
{
    if (shapeOf(queuedPapers(bench_.drafts()), running_) != shape_) refresh();
}

void QueuePanel::refresh()
{
    clear(rows_);
    const auto papers = queuedPapers(bench_.drafts());
    shape_ = shapeOf(papers, running_);
    for (const auto& paper : papers) rows_->addWidget(rowFor(paper, paper.id == papers.front().id));
    empty_->setVisible(papers.empty());
    for (auto* each : {print_, pdf_}) {
        each->setVisible(!papers.empty());
        each->setEnabled(!running_);
    }
}

QLayout* QueuePanel::wordsFor(const QueuedPaper& paper)
{
    const QueueWords words = queueWords(paper, bench_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(wrappedLabel(words.title, "strong"));
    if (!words.people.isEmpty()) column->addWidget(wrappedLabel(words.people));
    if (!words.hands.isEmpty()) column->addWidget(remark(words.hands));
    if (!words.trouble.isEmpty()) column->addWidget(wrappedLabel(words.trouble, "warning"));
    column->addStretch(1);
    return column;
}

QWidget* QueuePanel::rowFor(const QueuedPaper& paper, bool first)
{
    const QString title = paperTitle(paper);
    auto* row = card(nullptr, "row");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(6, 4, 6, 4);
    line->addLayout(wordsFor(paper), 1);
    auto* copies = new QSpinBox;
    copies->setRange(1, QueuedPaper::kMostCopies);
    copies->setValue(paper.copies);
    copies->setSuffix(tr(" copies"));
    copies->setAccessibleName(tr("Copies of %1").arg(title));
    copies->setObjectName(QStringLiteral("copies"));
    copies->setKeyboardTracking(false);
    connect(copies, &QSpinBox::valueChanged, this,
        [this, id = paper.id](int count) { change([=](PrintQueue& queue) { return queue.setCopies(id, count); }); });
    line->addWidget(copies, 0, Qt::AlignTop);
    const auto add = [&](const QString& text, const char* name, const QString& says, auto act) {
        auto* made = button(text, "quiet");
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(says.arg(title));
        made->setEnabled(!running_);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    auto* up = add(tr("Earlier"), "earlier", tr("Print %1 earlier"),
        [this, id = paper.id] { change([id](PrintQueue& queue) { return queue.moveUp(id); }); });
    up->setEnabled(!first && !running_);
    add(tr("Print"), "printOne", tr("Print %1"), [this, paper] { print({paper}); });
    add(tr("Take out"), "takeOut", tr("Take %1 out of the queue"),
        [this, id = paper.id] { change([id](PrintQueue& queue) { return queue.drop(id); }); });
    return row;
}

void QueuePanel::change(std::function<Status(PrintQueue&)> how)
{
    bench_.perform([how = std::move(how)](Workbench::Writing& writing) {
        SystemRandom random;
        PrintQueue queue(writing.scratch, random);
        return how(queue);
    });
}

void QueuePanel::printAll()
{
    print(queuedPapers(bench_.drafts()));
}

void QueuePanel::print(std::vector<QueuedPaper> papers)
{
    if (papers.empty() || running_) return;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return askFolder(std::move(papers));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(0, 0, 0, 0));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, printer, papers = std::move(papers)](QPrinter*) { run(papers, toPrinter(printer)); });
    dialog->open();
}

void QueuePanel::askFolder(std::vector<QueuedPaper> papers)
{
    if (papers.empty() || running_) return;
    auto* dialog = new QFileDialog(this, tr("Choose a folder, on a USB stick for a print shop"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, papers = std::move(papers)](const QString& folder) { putInto(folder, papers); });
    dialog->open();
}

void QueuePanel::putInto(const QString& folder, std::vector<QueuedPaper> papers)
{
    run(std::move(papers), toFolder(folder));
}

void QueuePanel::run(std::vector<QueuedPaper> papers, PrintRun::Out out)
{
    running_ = true;
    refresh();
    auto* going = new PrintRun(bench_, std::move(papers), std::move(out), this);
    connect(going, &PrintRun::done, this, &QueuePanel::tell);
    going->begin();
}

void QueuePanel::tell(int printed, int left)
{
    running_ = false;
    refresh();
    if (left == 0) return void(emit said(tr("%n papers are out.", nullptr, printed)));
    emit warned(tr("%n papers did not come out and wait here; each says why.", nullptr, left));
}

} // namespace beibao
