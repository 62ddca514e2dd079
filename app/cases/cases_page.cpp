#include "app/cases/cases_page.h"

#include "app/cases/case_list_model.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"
#include "core/casework/page_place.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace beibao {

namespace {

constexpr int kHits = 200;

QString wordOf(CasesPage::Filter filter)
{
    switch (filter) {
    case CasesPage::Filter::kAll: return CasesPage::tr("All");
    case CasesPage::Filter::kOpen: return CasesPage::tr("Open");
    case CasesPage::Filter::kRed: return CasesPage::tr("Urgent");
    case CasesPage::Filter::kDue: return CasesPage::tr("Falls due");
    case CasesPage::Filter::kReturned: return CasesPage::tr("Returned");
    }
    return {};
}

/// What was found on paper first, then what the words are in, newest first.
std::vector<Id> casesFor(const Workbench::Asking& asking, const std::string& typed)
{
    std::vector<Id> cases;
    if (const auto named = namedOnPaper(asking.reading, typed)) cases.push_back(named->caseId);
    for (const auto& hit : asking.search.find(typed, kHits))
        if (!hit.caseId.empty() && std::ranges::find(cases, hit.caseId) == cases.end()) cases.push_back(hit.caseId);
    return cases;
}

QTableView* tableFor(CaseListModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setAccessibleName(CasesPage::tr("Cases"));
    return table;
}

} // namespace

CasesPage::CasesPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , model_(new CaseListModel(bench, this))
    , table_(tableFor(model_, this))
    , chips_(new QButtonGroup(this))
    , said_(plainLabel({}, "muted", this))
    , empty_(card(this))
    , emptyWords_(plainLabel({}, "heading", empty_))
{
    setProperty("look", "page");
    auto* chipRow = new QWidget(this);
    new FlowLayout(chipRow, em(this) / 4);
    for (const auto filter : {Filter::kOpen, Filter::kDue, Filter::kRed, Filter::kReturned, Filter::kAll}) {
        auto* chip = button(wordOf(filter), "chip", chipRow);
        chip->setCheckable(true);
        chipRow->layout()->addWidget(chip);
        chips_->addButton(chip, int(filter));
    }
    connect(chips_, &QButtonGroup::idClicked, this, [this](int id) { ask(Filter(id)); });

    empty_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* newCase = button(tr("Register a dispute"), "main", empty_);
    auto* inside = new QHBoxLayout(empty_);
    inside->setContentsMargins(em(this), em(this), em(this), em(this));
    inside->addWidget(emptyWords_, 1);
    inside->addWidget(newCase);
    connect(newCase, &QPushButton::clicked, this, &CasesPage::newCaseWanted);

    auto* top = new QHBoxLayout;
    top->addWidget(chipRow, 1);
    top->addWidget(said_);
    auto* bin = button(tr("Recycle bin"), "quiet");
    connect(bin, &QPushButton::clicked, this, &CasesPage::binWanted);
    top->addWidget(bin, 0, Qt::AlignTop);
    auto* page = new QVBoxLayout(this);
    const int side = em(this) * 3 / 4;
    page->setContentsMargins(side, side, side, side);
    page->addLayout(top);
    page->addWidget(empty_);
    page->addWidget(table_, 1);
    page->addStretch(0); // keeps the card of an empty list at the top

    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    connect(table_, &QTableView::doubleClicked, this, &CasesPage::open);
    connect(model_, &QAbstractItemModel::modelReset, this, &CasesPage::tell);
    connect(&bench_, &Workbench::changed, this, &CasesPage::count);
    ask(Filter::kOpen);
}

CasesPage::~CasesPage() = default;

CaseFilter CasesPage::filterOf(Filter filter) const
{
    switch (filter) {
    case Filter::kAll: return {};
    case Filter::kOpen: return {.states = openStates()};
    case Filter::kRed: return {.states = openStates(), .risk = "red"};
    case Filter::kDue:
        return {.dueBefore = bench_.today().plusDays(int(bench_.rules().number("deadline.soon_days")) + 1).iso()};
    case Filter::kReturned: return {.onlyReturned = true};
    }
    return {};
}

void CasesPage::ask(Filter filter)
{
    asked_ = filter;
    ++*turn_;
    typed_.clear();
    committee_.clear();
    chips_->setExclusive(true);
    chips_->button(int(filter))->setChecked(true);
    model_->ask(filterOf(filter));
    fit();
}

void CasesPage::uncheckChips()
{
    chips_->setExclusive(false);
    for (auto* chip : chips_->buttons()) chip->setChecked(false);
}

void CasesPage::askCommittee(const Id& committee, const QString& name)
{
    ++*turn_;
    typed_.clear();
    committee_ = name;
    uncheckChips();
    model_->ask({.states = openStates(), .committeeId = committee.text()});
    fit();
}

void CasesPage::search(const QString& typed)
{
    lookFor(typed, false);
}

void CasesPage::searchAndGo(const QString& typed)
{
    lookFor(typed, true);
}

/// A common word is in many thousand records: the hands go on typing while it is looked for.
void CasesPage::lookFor(const QString& typed, bool goThere)
{
    if (typed.trimmed().isEmpty()) {
        ask(asked_);
        if (goThere) focusList();
        return;
    }
    const int turn = ++*turn_;
    auto question = [turns = turn_, turn, words = typed.trimmed().toStdString()](const Workbench::Asking& asking) {
        return *turns == turn ? casesFor(asking, words) : std::vector<Id>();
    };
    bench_.ask<std::vector<Id>>(this, std::move(question), [this, typed, turn, goThere](const std::vector<Id>& cases) {
        if (*turn_ != turn) return;
        showFound(typed.trimmed(), cases);
        if (goThere) focusList();
        emit found();
    });
}

void CasesPage::showFound(const QString& typed, const std::vector<Id>& cases)
{
    typed_ = typed;
    committee_.clear();
    uncheckChips();
    model_->show(cases);
    fit();
}

/// How many each chip would show. One question at a time, however fast work arrives.
void CasesPage::count()
{
    tell();
    if (std::exchange(counting_, true)) {
        countAgain_ = true;
        return;
    }
    std::vector<CaseFilter> filters;
    for (auto* chip : chips_->buttons()) filters.push_back(filterOf(Filter(chips_->id(chip))));
    auto question = [filters](const Workbench::Asking& asking) {
        std::vector<std::int64_t> counts;
        for (const auto& filter : filters) counts.push_back(countCases(asking.database, filter));
        return counts;
    };
    bench_.ask<std::vector<std::int64_t>>(this, std::move(question), [this](const std::vector<std::int64_t>& counts) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            auto* chip = chips_->buttons().at(int(i));
            chip->setText(wordOf(Filter(chips_->id(chip))) + QStringLiteral(" %1").arg(counts[i]));
        }
        counting_ = false;
        if (std::exchange(countAgain_, false)) count();
    });
}

/// Which words stand over the list, or instead of it.
void CasesPage::tell()
{
    const bool none = model_->rowCount() == 0;
    empty_->setVisible(none);
    table_->setVisible(!none);
    if (!typed_.isEmpty())
        emptyWords_->setText(tr("“%1” was not found. Try the last four digits of the telephone.").arg(typed_));
    else if (none && countCases(bench_.database(), {}) == 0)
        emptyWords_->setText(tr("No dispute has been registered yet."));
    else
        emptyWords_->setText(tr("None of these."));
    said_->setText(
        !typed_.isEmpty() && !none ? tr("%n found for “%1”", nullptr, model_->rowCount()).arg(typed_) : committee_);
}

/// Rows and columns follow the text.
void CasesPage::fit()
{
    const int unit = em(table_);
    table_->verticalHeader()->setDefaultSectionSize(unit * 7 / 4);
    table_->setIconSize(QSize(unit * 2 / 3, unit * 2 / 3));
    auto* header = table_->horizontalHeader();
    header->setMinimumSectionSize(unit * 2);
    const bool narrow = width() < unit * 44, tight = width() < unit * 26;
    const std::pair<int, double> widths[] = {{CaseListModel::kRisk, 3.6}, {CaseListModel::kNumber, 7.6},
        {CaseListModel::kPeople,
            tight        ? 6
                : narrow ? 7.5
                         : 9},
        {CaseListModel::kState, 5.2},
        {CaseListModel::kDue,
            tight        ? 5
                : narrow ? 6
                         : 7.5},
        {CaseListModel::kApplied, 5}};
    for (const auto& [column, ems] : widths) header->resizeSection(column, int(ems * unit));
    header->setSectionResizeMode(CaseListModel::kWhat, QHeaderView::Stretch);
    // On a small screen or in large letters the less needed columns give way, never the words.
    table_->setColumnHidden(CaseListModel::kApplied, narrow);
    table_->setColumnHidden(CaseListModel::kNumber, width() < unit * 34);
    if (model_->rowCount() > 0 && !table_->currentIndex().isValid()) table_->selectRow(0);
}

void CasesPage::focusList()
{
    table_->setFocus();
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0) table_->selectRow(0);
}

void CasesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
    fit();
}

void CasesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

bool CasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fit();
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(table_->currentIndex());
            return true;
        }
    }
    return false;
}

void CasesPage::open(const QModelIndex& index)
{
    if (const Id id = model_->idAt(index.row()); !id.empty()) emit caseWanted(id);
}

} // namespace beibao
