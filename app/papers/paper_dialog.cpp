#include "app/papers/paper_dialog.h"

#include "app/aloud/read_dialog.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/papers/book_view.h"
#include "app/seal/print_paper.h"
#include "app/shell/pieces.h"

#include <QLabel>
#include <QPushButton>

namespace beibao {
namespace {

/// A letter that prints as a hole in somebody's name is a defect of the paper.
QString holesIn(const Book& book)
{
    QStringList letters;
    for (const char32_t letter : book.missingGlyphs) letters << QString::fromUcs4(&letter, 1);
    return letters.join(QStringLiteral(" "));
}

} // namespace

PaperDialog::PaperDialog(OpenCase& open, WantedPaper wanted, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , wanted_(std::move(wanted))
    , view_(new BookView)
    , where_(remark())
    , trouble_(warning())
    , print_(bigButton(tr("Print")))
    , save_(new QPushButton(tr("Save as PDF")))
    , queue_(new QPushButton(tr("Print later")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(wanted_.title);
    resize(860, 680);
    auto* foot = new QHBoxLayout;
    foot->addWidget(where_, 1);
    if (!wanted_.isBook() && !wanted_.blank) {
        auto* large = toggle(tr("Large letters"));
        large->setObjectName(QStringLiteral("large"));
        connect(large, &QPushButton::toggled, this, [this](bool on) { wanted_.large = on, make(); });
        foot->addWidget(large);
        auto* aloud = button(tr("Read aloud"));
        aloud->setObjectName(QStringLiteral("aloud"));
        connect(aloud, &QPushButton::clicked, this, [this] {
            if (!ReadDialog::read(open_, wanted_.what, wanted_.about, this))
                setWarning(trouble_, tr("This paper cannot be read aloud yet."));
        });
        foot->addWidget(aloud);
    }
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* one : {close, save_, queue_, print_}) foot->addWidget(one);
    trouble_->setObjectName(QStringLiteral("trouble"));
    print_->setObjectName(QStringLiteral("print"));
    print_->setDefault(true); // Enter prints what is seen
    save_->setObjectName(QStringLiteral("save"));
    queue_->setObjectName(QStringLiteral("queue"));
    queue_->setToolTip(tr("Puts it in the print queue, under Papers. It is made when it is printed."));
    auto* box = new QVBoxLayout(this);
    box->addWidget(trouble_);
    box->addWidget(view_, 1);
    box->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(print_, &QPushButton::clicked, this, &PaperDialog::print);
    connect(save_, &QPushButton::clicked, this, &PaperDialog::save);
    connect(queue_, &QPushButton::clicked, this, &PaperDialog::queue);
    connect(view_, &BookView::turned, this, &PaperDialog::tellPage);
    make();
}

void PaperDialog::make()
{
    book_.reset();
    print_->setEnabled(false);
    save_->setEnabled(false);
    where_->setText(tr("Making the pages …"));
    makeBook(open_, wanted_, this, [this](const MadeBook& made) { take(made); });
}

void PaperDialog::take(const MadeBook& made)
{
    if (!*made) {
        const bool notYet = (*made).error().fault == Fault::kRefused;
        setWarning(trouble_, notYet ? tr("This is made once the agreement is in force.") : sayWhy((*made).error()));
        return where_->clear();
    }
    book_ = std::shared_ptr<const Book>(made, &**made);
    const QString holes = holesIn(*book_);
    setWarning(trouble_,
        holes.isEmpty()
            ? QString()
            : tr("These letters cannot be printed here: %1. Leave room and write them by hand.").arg(holes));
    view_->show(book_);
    print_->setEnabled(true);
    save_->setEnabled(true);
}

void PaperDialog::tellPage()
{
    where_->setText(tr("Page %1 of %2").arg(view_->page()).arg(view_->pages()));
}

void PaperDialog::tell(const PaperOutcome& outcome)
{
    setWarning(trouble_, outcome.good ? QString() : outcome.sentence);
    if (outcome.good) where_->setText(outcome.sentence);
}

void PaperDialog::print()
{
    open_.leaveTrace("print", open_.id());
    printBook(
        book_, QString::fromStdString(wanted_.what), this, [this](const PaperOutcome& outcome) { tell(outcome); });
}

/// Into the pile; what it says is made when it is printed.
void PaperDialog::queue()
{
    queue_->setEnabled(false);
    putInQueue(open_.workbench(), queuedOf(wanted_, open_), this, [this](const Result<Id>& put) {
        queue_->setEnabled(true);
        setWarning(trouble_, put ? QString() : sayWhy(put.error()));
        if (put) where_->setText(tr("In the print queue, under Papers."));
    });
}

void PaperDialog::save()
{
    open_.leaveTrace("print", open_.id());
    saveBook(
        *book_, QString::fromStdString(wanted_.what), this, [this](const PaperOutcome& outcome) { tell(outcome); });
}

} // namespace beibao
