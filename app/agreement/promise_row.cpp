#include "app/agreement/promise_row.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/help/explain.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "core/base/money.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace beibao {
namespace {

QComboBox* people(const CaseFile& file)
{
    auto* box = new QComboBox;
    box->addItem({}, QString());
    for (const auto& party : file.parties) box->addItem(shown(party.record.name()), shown(party.id.text()));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

void choose(QComboBox* box, const std::string& value)
{
    box->setCurrentIndex(std::max(0, box->findData(shown(value))));
}

std::string chosen(const QComboBox* box)
{
    return box->currentData().toString().toStdString();
}

} // namespace

PromiseRow::PromiseRow(int number, AgreementForm::Promise& promise, const CaseFile& file, Date today, QWidget* parent)
    : QFrame(parent)
    , promise_(promise)
    , today_(today)
    , debtor_(people(file))
    , creditor_(people(file))
    , kind_(new QComboBox)
    , object_(new QLineEdit)
    , amount_(new QLineEdit)
    , capitals_(plainLabel({}, "good"))
    , due_(new QLineEdit)
    , day_(plainLabel({}, "good"))
    , atOnce_(toggle(tr("done on the spot")))
    , manner_(new QComboBox)
    , place_(new QLineEdit)
{
    setProperty("look", "card");
    build(number, file);
    fill();
    readOut();
    const auto touched = [this] { take(); };
    for (auto* box : {debtor_, creditor_, kind_}) connect(box, &QComboBox::activated, this, touched);
    for (auto* line : {object_, amount_, due_, place_}) connect(line, &QLineEdit::textEdited, this, touched);
    connect(manner_, &QComboBox::editTextChanged, this, touched);
    connect(atOnce_, &QPushButton::clicked, this, touched);
    new EnterMovesOn(this);
}

void PromiseRow::build(int number, const CaseFile&)
{
    for (const auto& [word, label] : choicesFor("Obligation", "kind")) kind_->addItem(label, shown(word));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(3);
    manner_->setEditable(true);
    manner_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    manner_->addItems({tr("cash"), tr("bank transfer"), tr("WeChat transfer"), tr("handed over in person")});
    const std::pair<QWidget*, const char*> names[]
        = {{debtor_, "debtor"}, {creditor_, "creditor"}, {kind_, "kind"}, {object_, "object"}, {amount_, "amount"},
            {due_, "due"}, {manner_, "manner"}, {place_, "place"}, {capitals_, "capitals"}};
    for (const auto& [widget, name] : names) widget->setObjectName(QLatin1String(name));
    const std::pair<QWidget*, const char*> asked[]
        = {{debtor_, "Obligation.debtor_id"}, {creditor_, "Obligation.creditor_id"}, {kind_, "Obligation.kind"},
            {object_, "Obligation.object"}, {amount_, "Obligation.amount_fen"}, {due_, "Obligation.due_on"},
            {atOnce_, "Obligation.at_once"}, {manner_, "Obligation.manner"}, {place_, "Obligation.place"}};
    for (const auto& [input, field] : asked) explain(input, field);
    object_->setPlaceholderText(tr("for what, or what is to be done"));
    amount_->setPlaceholderText(tr("yuan"));
    due_->setPlaceholderText(tr("2026-12-31, 下周三 …"));
    debtor_->setAccessibleName(tr("Who owes"));
    creditor_->setAccessibleName(tr("To whom"));
    kind_->setAccessibleName(tr("What kind of promise"));
    object_->setAccessibleName(tr("For what"));
    amount_->setAccessibleName(tr("Amount in yuan"));
    due_->setAccessibleName(tr("Due on"));
    place_->setAccessibleName(tr("Where"));
    manner_->setAccessibleName(tr("How"));
    setAccessibleName(tr("Article %1").arg(number));
    auto* remove = button(tr("Take out"), "quiet");
    connect(remove, &QPushButton::clicked, this, &PromiseRow::removeWanted);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(em(this) / 2);
    auto* who = new QHBoxLayout;
    who->setSpacing(em(this) / 2);
    who->addWidget(plainLabel(tr("Article %1").arg(number), "strong"));
    who->addWidget(debtor_, 2);
    who->addWidget(plainLabel(tr("to")));
    who->addWidget(creditor_, 2);
    who->addWidget(kind_, 1);
    grid->addLayout(who, 0, 0, 1, 3);
    const std::tuple<QString, QWidget*, QWidget*> lines[]
        = {{tr("What"), object_, nullptr}, {tr("Amount"), amount_, capitals_}, {tr("Due"), due_, day_},
            {tr("How"), manner_, atOnce_}, {tr("Where"), place_, remove}};
    int row = 0;
    for (const auto& [label, field, beside] : lines) {
        grid->addWidget(withQuestion(plainLabel(label), field), ++row, 0);
        grid->addWidget(field, row, 1, 1, beside ? 1 : 2);
        if (beside) grid->addWidget(beside, row, 2);
    }
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
}

void PromiseRow::fill()
{
    const Obligation& record = promise_.record;
    choose(debtor_, record.debtor_id());
    choose(creditor_, record.creditor_id());
    choose(kind_, record.kind());
    object_->setText(shown(record.object()));
    amount_->setText(promise_.typedAmount);
    due_->setText(promise_.typedDue);
    atOnce_->setChecked(record.at_once());
    manner_->setEditText(shown(record.manner()));
    place_->setText(shown(record.place()));
}

void PromiseRow::take()
{
    Obligation& record = promise_.record;
    record.set_debtor_id(chosen(debtor_));
    record.set_creditor_id(chosen(creditor_));
    record.set_kind(chosen(kind_));
    record.set_object(object_->text().trimmed().toStdString());
    promise_.typedAmount = amount_->text();
    record.set_amount_fen(parseMoney(amount_->text().toStdString()).value_or(0));
    promise_.typedDue = due_->text();
    const auto day = parseTypedDate(due_->text().toStdString(), today_);
    record.set_due_on(day ? day->iso() : std::string());
    record.set_at_once(atOnce_->isChecked());
    record.set_manner(manner_->currentText().trimmed().toStdString());
    record.set_place(place_->text().trimmed().toStdString());
    readOut();
    emit edited();
}

void PromiseRow::readOut()
{
    const Obligation& record = promise_.record;
    const bool strange = !promise_.typedAmount.trimmed().isEmpty() && record.amount_fen() == 0;
    capitals_->setText(strange         ? tr("✗ not an amount")
            : record.amount_fen() == 0 ? QString()
                                       : shown(moneyInCapitals(record.amount_fen())) + QStringLiteral(" ✓"));
    setLook(capitals_, strange ? "danger" : "good");
    const auto day = Date::parse(record.due_on());
    const bool odd = !promise_.typedDue.trimmed().isEmpty() && !day;
    day_->setText(odd ? tr("✗ not a day") : day ? shown(day->chinese()) + QStringLiteral(" ✓") : QString());
    setLook(day_, odd ? "danger" : "good");
    const bool money = record.kind() == "pay";
    amount_->setEnabled(money || record.amount_fen() > 0);
}

void PromiseRow::jumpTo(const QString& field)
{
    const std::pair<const char*, QWidget*> fields[]
        = {{"debtor_id", debtor_}, {"creditor_id", creditor_}, {"object", object_}, {"amount_fen", amount_},
            {"due_on", due_}, {"at_once", atOnce_}, {"manner", manner_}, {"place", place_}};
    for (const auto& [name, widget] : fields) {
        if (field != QLatin1String(name)) continue;
        widget->setFocus(Qt::OtherFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(widget)) line->selectAll();
    }
}

} // namespace beibao
