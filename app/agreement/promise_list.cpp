#include "app/agreement/promise_list.h"

#include "app/agreement/calculation_dialog.h"
#include "app/agreement/clause_library.h"
#include "app/agreement/promise_row.h"
#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/news_bar.h"
#include "app/shell/pieces.h"
#include "core/base/money.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace beibao {

PromiseList::PromiseList(OpenCase& open, AgreementForm& form, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , form_(form)
    , box_(new QVBoxLayout)
{
    auto* library = button(tr("Clause library"));
    auto* menu = new QMenu(library);
    library->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    auto* another = button(tr("+ Another article"));
    another->setObjectName(QStringLiteral("addPromise"));
    connect(another, &QPushButton::clicked, this, [this] { add(); });
    auto* workOut = button(tr("Work out …"));
    workOut->setObjectName(QStringLiteral("workOut"));
    connect(workOut, &QPushButton::clicked, this, &PromiseList::workOut);
    auto* head = new QHBoxLayout;
    head->addWidget(library);
    head->addWidget(another);
    head->addWidget(workOut);
    head->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(head);
    outer->addLayout(box_);
}

void PromiseList::rebuild()
{
    for (const auto& [id, row] : rows_) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    rows_.clear();
    int number = 0;
    for (auto& promise : form_.promises) {
        auto* row = new PromiseRow(++number, promise, open_.file(), open_.workbench().today());
        connect(row, &PromiseRow::edited, this, &PromiseList::edited);
        connect(row, &PromiseRow::removeWanted, this, [this, id = promise.id] { remove(id); });
        box_->addWidget(row);
        rows_.emplace_back(promise.id, row);
    }
}

std::string PromiseList::firstOf(bool applicant) const
{
    for (const auto& party : open_.file().parties)
        if ((party.record.role() == "applicant") == applicant) return party.id.text();
    return {};
}

void PromiseList::add(const std::string& kind, const QString& object, std::int64_t fen)
{
    auto& promise = form_.addPromise(random_);
    // Most promises go from the side that was complained of to the side that complained, as the one before did.
    const bool before = form_.promises.size() > 1;
    const auto& last = before ? std::prev(form_.promises.end(), 2)->record : promise.record;
    promise.record.set_debtor_id(before ? last.debtor_id() : firstOf(false));
    promise.record.set_creditor_id(before ? last.creditor_id() : firstOf(true));
    promise.record.set_manner(before ? last.manner() : std::string());
    promise.record.set_kind(kind);
    promise.record.set_object(object.toStdString());
    promise.record.set_amount_fen(fen);
    if (fen > 0) promise.typedAmount = shown(moneyInFigures(fen));
    rebuild();
    emit edited();
    emit added();
    jumpTo(promise.id.text(),
        kind != "pay"  ? QStringLiteral("object")
            : fen == 0 ? QStringLiteral("amount_fen")
                       : QStringLiteral("due_on"));
}

void PromiseList::remove(const Id& promise)
{
    const auto found = std::ranges::find(form_.promises, promise, &AgreementForm::Promise::id);
    if (found == form_.promises.end()) return;
    if (found->known) form_.removed.push_back(promise);
    // The rows go later, since one of them is still speaking; until then the promise taken out stays alive.
    const auto place = std::distance(form_.promises.begin(), found);
    taken_.splice(taken_.end(), form_.promises, found);
    rebuild();
    emit edited();
    if (auto* bar = NewsBar::of(this))
        bar->say(tr("The promise is taken out."), tr("Put it back"),
            [list = QPointer<PromiseList>(this), agreement = form_.id, promise, place] {
                if (list) list->putBack(agreement, promise, place);
            });
}

/// Nothing when another agreement stands here by now.
void PromiseList::putBack(const Id& agreement, const Id& promise, std::ptrdiff_t place)
{
    const auto found = std::ranges::find(taken_, promise, &AgreementForm::Promise::id);
    if (found == taken_.end() || form_.id != agreement) return;
    std::erase(form_.removed, promise);
    const auto last = static_cast<std::ptrdiff_t>(form_.promises.size());
    form_.promises.splice(std::next(form_.promises.begin(), std::min(place, last)), taken_, found);
    rebuild();
    emit edited();
}

bool PromiseList::jumpTo(const std::string& promise, const QString& field)
{
    for (const auto& [id, row] : rows_) {
        if (id.text() != promise) continue;
        row->jumpTo(field);
        return true;
    }
    return false;
}

void PromiseList::workOut()
{
    auto* dialog = new CalculationDialog(open_, this);
    connect(dialog, &CalculationDialog::insertWanted, this,
        [this](const QString& object, qint64 fen) { add("pay", object, fen); });
    dialog->open();
}

void PromiseList::fillMenu(QMenu* menu)
{
    menu->clear();
    const auto library = ClauseLibrary::forType(
        open_.workbench().reading(), open_.file().main.dispute_type(), open_.workbench().today());
    for (const auto& clause : library.clauses)
        menu->addAction(clause.title, this, [this, clause] {
            if (clause.isTerm()) emit termWanted(filled(clause.text));
            // The papers word a promise by its kind, so that only what is promised is asked.
            else
                add(clause.kind, clause.kind == "pay" ? QString() : clause.title);
        });
    if (library.clauses.empty()) menu->addAction(tr("The clause library is not installed here"))->setEnabled(false);
}

QString PromiseList::filled(QString text) const
{
    const auto& file = open_.file();
    return text.replace(QStringLiteral("{{debtor}}"), nameOf(file, firstOf(false)))
        .replace(QStringLiteral("{{creditor}}"), nameOf(file, firstOf(true)));
}

} // namespace beibao
