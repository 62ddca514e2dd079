#include "app/papers/papers_page.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/papers/dossier_list.h"
#include "app/papers/queue_panel.h"
#include "app/papers/wanted_paper.h"
#include "app/shell/pieces.h"

#include <QFrame>
#include <QMenu>
#include <QScrollArea>

namespace beibao {
namespace {

constexpr int kTwoColumnsInLetters = 46;

} // namespace

PapersPage::PapersPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , dossiers_(new DossierList(bench))
    , queue_(new QueuePanel(bench))
    , photoWords_(wrappedLabel({}))
{
    setProperty("look", "page");
    auto* first = new QVBoxLayout;
    first->addWidget(queue_);
    first->addWidget(photoCard());
    first->addWidget(formCard());
    first->addStretch(1);
    auto* second = new QVBoxLayout;
    second->addWidget(dossiers_);
    second->addStretch(1);
    auto* inside = new QWidget;
    inside->setProperty("look", "page");
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->addLayout(first, 1);
    columns_->addLayout(second, 1);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->addWidget(plainLabel(tr("Papers"), "title", this));
    page->addWidget(scrolling(inside), 1);
    connect(dossiers_, &DossierList::caseWanted, this, &PapersPage::caseWanted);
    connect(queue_, &QueuePanel::said, this, &PapersPage::said);
    connect(queue_, &QueuePanel::warned, this, &PapersPage::warned);
    const auto look = [this] {
        count();
        if (isVisible()) queue_->look();
    };
    connect(&bench_, &Workbench::draftsChanged, this, look);
    connect(&bench_, &Workbench::changed, this, [this, look] {
        look(); // what was erased leaves the queue too
        if (isVisible()) dossiers_->refresh();
    });
    setPhotos(0);
    count();
}

QWidget* PapersPage::photoCard()
{
    Section made = section(tr("Photographs of papers"));
    auto* go = button(tr("File photographs"));
    go->setObjectName(QStringLiteral("filePhotos"));
    made.head->addWidget(go);
    made.body->addWidget(photoWords_);
    connect(go, &QPushButton::clicked, this, &PapersPage::photosWanted);
    return made.frame;
}

QWidget* PapersPage::formCard()
{
    Section made = section(tr("Empty forms"));
    auto* choose = new QPushButton(tr("Choose a form"));
    choose->setObjectName(QStringLiteral("chooseForm"));
    auto* menu = new QMenu(choose);
    choose->setMenu(menu);
    made.head->addWidget(choose);
    made.body->addWidget(
        remark(tr("To be written by hand. Each has a number of its own, so that its photograph is recognised.")));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillForms(menu); });
    return made.frame;
}

void PapersPage::fillForms(QMenu* menu)
{
    menu->clear();
    for (const WantedPaper& form : emptyForms())
        menu->addAction(form.title, this, [this, what = form.what] { putForm(what); });
}

void PapersPage::putForm(const std::string& what)
{
    bench_.perform([what](Workbench::Writing& writing) -> Status {
        SystemRandom random;
        BEIBAO_TAKE(id, PrintQueue(writing.scratch, random).put({.what = what, .blank = true}));
        static_cast<void>(id);
        return {};
    });
    emit said(tr("In the print queue. Say how many there."));
}

void PapersPage::setPhotos(int waiting)
{
    const bool other = photos_ != waiting;
    photos_ = waiting;
    photoWords_->setText(waiting == 0 ? tr("Signed paper that was photographed is put to its case here.")
                                      : tr("%n photographs wait for you to say where they belong.", nullptr, waiting));
    if (other) emit waitingChanged(this->waiting());
}

void PapersPage::count()
{
    const int before = queued_;
    queued_ = int(queuedPapers(bench_.drafts()).size());
    if (before != queued_) emit waitingChanged(waiting());
}

void PapersPage::refresh()
{
    count();
    queue_->refresh();
    dossiers_->refresh();
}

/// With large letters one below the other; nothing is ever squeezed.
void PapersPage::arrange()
{
    columns_->setDirection(
        width() < em(this) * kTwoColumnsInLetters ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PapersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
    refresh();
}

void PapersPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace beibao
