#include "app/agreement/calculation_dialog.h"

#include "app/casepage/form_keeper.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/words/source_words.h"
#include "app/words/words.h"
#include "core/base/money.h"

#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>

namespace beibao {
namespace {

std::vector<ChoiceRow::Option> calculators()
{
    std::vector<ChoiceRow::Option> out;
    for (const auto name : calculatorNames()) out.push_back({std::string(name), calculatorLabel(name)});
    return out;
}

} // namespace

CalculationDialog::CalculationDialog(OpenCase& open, QWidget* parent)
    : QDialog(parent)
    , rules_(open.workbench().rules())
    , today_(open.workbench().today())
    , keeper_(new FormKeeper(
          open.workbench(), [this] { return state(); }, this))
    , which_(new ChoiceRow(tr("What is worked out"), calculators()))
    , form_(new QFormLayout)
    , lines_(new QVBoxLayout)
    , total_(wrappedLabel({}, "heading"))
    , notes_(remark())
    , trouble_(warning())
    , insert_(bigButton(tr("Put it into the agreement")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Work out"));
    build();
    keeper_->begin({.kind = FormName::Kind::kCalculation}, open.id());
    if (const auto left = keeper_->left()) takeBack(*left);
    work();
}

void CalculationDialog::build()
{
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    which_->setObjectName(QStringLiteral("calculator"));
    insert_->setObjectName(QStringLiteral("insert"));
    total_->setObjectName(QStringLiteral("total"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(which_);
    column->addLayout(form_);
    column->addLayout(lines_);
    column->addWidget(total_);
    column->addWidget(notes_);
    column->addStretch(1);
    auto* cancel = button(tr("Not now"));
    for (auto* each : {cancel, insert_}) each->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(insert_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(scrolling(inside), 1);
    box->addWidget(trouble_);
    box->addLayout(buttons);
    resize(qMin(1100, em(this) * 44), qMin(680, em(this) * 40));
    connect(which_, &ChoiceRow::changed, this, [this] { turnTo(which_->chosen()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(insert_, &QPushButton::clicked, this, [this] {
        emit insertWanted(shown(made_->object), made_->totalFen);
        accept();
    });
}

void CalculationDialog::touched()
{
    keeper_->touch();
    work();
}

void CalculationDialog::done(int result)
{
    const QJsonObject answers = state().value(QStringLiteral("answers")).toObject();
    result == QDialog::Accepted ? keeper_->done() : keeper_->leave(!answers.isEmpty());
    QDialog::done(result);
}

QJsonObject CalculationDialog::state() const
{
    QJsonObject answers;
    for (const auto& [field, line, yes] : answers_) {
        const QString typed = line != nullptr ? line->text() : QString();
        if (!typed.isEmpty()) answers[QLatin1String(field.name)] = typed;
        if (yes != nullptr && yes->isChecked()) answers[QLatin1String(field.name)] = QStringLiteral("1");
    }
    return {{QStringLiteral("calculator"), shown(calculator_)}, {QStringLiteral("answers"), answers}};
}

void CalculationDialog::takeBack(const QJsonObject& state)
{
    which_->choose(state.value(QStringLiteral("calculator")).toString().toStdString());
    const QJsonObject answers = state.value(QStringLiteral("answers")).toObject();
    for (const auto& [field, line, yes] : answers_) {
        const auto answer = answers.constFind(QLatin1String(field.name));
        if (answer == answers.constEnd()) continue;
        if (line != nullptr) line->setText(answer->toString());
        if (yes != nullptr) yes->setChecked(true);
    }
}

void CalculationDialog::turnTo(const std::string& calculator)
{
    if (calculator == calculator_) return;
    calculator_ = calculator;
    answers_.clear();
    while (form_->rowCount() > 0) form_->removeRow(0);
    for (const auto& field : fieldsOfCalculator(calculator)) {
        Answer answer{.field = field};
        if (field.kind == CalculationField::Kind::kYes) {
            answer.yes = toggle(field.label);
            form_->addRow({}, answer.yes);
            connect(answer.yes, &QPushButton::clicked, this, &CalculationDialog::touched);
        } else {
            answer.line = new QLineEdit;
            answer.line->setObjectName(QLatin1String(field.name));
            if (field.kind == CalculationField::Kind::kMoney) answer.line->setPlaceholderText(tr("yuan"));
            if (field.kind == CalculationField::Kind::kDay) answer.line->setPlaceholderText(tr("2026-12-31"));
            form_->addRow(field.needed ? field.label + QStringLiteral(" *") : field.label, answer.line);
            connect(answer.line, &QLineEdit::textEdited, this, &CalculationDialog::touched);
        }
        answers_.push_back(std::move(answer));
    }
    new EnterMovesOn(this);
    work();
}

std::optional<nlohmann::json> CalculationDialog::answers()
{
    auto out = nlohmann::json::object();
    QStringList missing, odd;
    for (const auto& [field, line, yes] : answers_) {
        const QString typed = line != nullptr ? line->text().trimmed() : QString();
        if (yes != nullptr && yes->isChecked()) out[field.name] = true;
        if (typed.isEmpty() && field.needed) missing << field.label;
        if (typed.isEmpty()) continue;
        const auto answer = answerOf(field, typed, today_);
        if (answer)
            out[field.name] = *answer;
        else
            odd << field.label;
    }
    const QString between = QStringLiteral("、");
    if (!odd.isEmpty()) setWarning(trouble_, tr("Cannot be read: %1").arg(odd.join(between)));
    if (!odd.isEmpty()) return std::nullopt;
    if (!missing.isEmpty()) setWarning(trouble_, tr("Still missing: %1").arg(missing.join(between)));
    return missing.isEmpty() ? std::optional(out) : std::nullopt;
}

void CalculationDialog::work()
{
    made_.reset();
    clear(lines_);
    total_->clear();
    notes_->clear();
    insert_->setEnabled(false);
    setWarning(trouble_, {});
    if (calculator_.empty()) return;
    const auto said = answers();
    if (!said || said->empty()) return;
    auto made = calculate(calculator_, *said, rules_, today_);
    if (!made) {
        return setWarning(trouble_,
            made.error().fault == Fault::kNotFound
                ? tr("A published figure for this day is not known here. The county can set it.")
                : tr(
                    "It cannot be worked out yet: something is still missing, or a number is too large or too small."));
    }
    made_ = *std::move(made);
    show(*made_);
    insert_->setEnabled(made_->totalFen > 0);
}

void CalculationDialog::show(const Calculation& calculation)
{
    for (const auto& line : calculation.lines) {
        auto* row = new QWidget;
        auto* box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        const QString how = line.how.empty() ? QString() : QStringLiteral("　") + shown(line.how);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(wrappedLabel(shown(line.label) + how, line.counted ? "" : "muted"));
        words->addWidget(remark(sourceText(line.source)));
        box->addLayout(words, 1);
        const QString sum = tr("%1 yuan").arg(shown(moneyInFigures(line.fen)));
        box->addWidget(plainLabel(line.counted ? sum : tr("(%1)").arg(sum), line.counted ? "strong" : "muted"));
        lines_->addWidget(row);
    }
    total_->setText(
        tr("Together %1 yuan　%2")
            .arg(shown(moneyInFigures(calculation.totalFen)), shown(moneyInCapitals(calculation.totalFen))));
    QStringList notes;
    for (const auto& note : calculation.notes) notes << QStringLiteral("· ") + shown(note);
    notes << tr("A proposal: the parties may agree on another sum.");
    notes_->setText(notes.join(QLatin1Char('\n')));
}

} // namespace beibao
