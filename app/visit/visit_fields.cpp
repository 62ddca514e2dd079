#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "app/visit/action_fields.h"
#include "core/base/money.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace beibao {
namespace {

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::VisitWords)
};

/// How the parties fared when somebody asked.
class VisitFields final : public ActionFields {
public:
    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        for (auto& [field, row] : rows_) {
            const QString label = shown(Schema::get().kind("Visit")->field(field)->label);
            row = new ChoiceRow(label, optionsOf("Visit", field.c_str()));
            form.addRow(label, row);
            QObject::connect(row, &ChoiceRow::changed, row, [changed] { changed(); });
        }
        note_ = new QLineEdit;
        note_->setObjectName(QStringLiteral("note"));
        form.addRow(VisitWords::tr("What they said"), note_);
        QObject::connect(note_, &QLineEdit::textEdited, note_, [changed] { changed(); });
        rows_[0].second->choose("visit"); // last: it may ask for the answers at once
    }
    void answer(ActionInput& input) const override
    {
        input.mode = rows_[0].second->chosen();
        input.performance = rows_[1].second->chosen();
        input.satisfaction = rows_[2].second->chosen();
        input.note = note_->text().toStdString();
    }
    QJsonObject state() const override
    {
        QJsonObject out{{QStringLiteral("note"), note_->text()}};
        for (const auto& [field, row] : rows_) out.insert(shown(field), shown(row->chosen()));
        return out;
    }
    void takeBack(const QJsonObject& state) override
    {
        note_->setText(state.value(QStringLiteral("note")).toString());
        for (auto& [field, row] : rows_) row->choose(state.value(shown(field)).toString().toStdString());
    }

private:
    std::vector<std::pair<std::string, ChoiceRow*>> rows_{
        {"mode", nullptr}, {"performance", nullptr}, {"satisfaction", nullptr}};
    QLineEdit* note_ = nullptr;
};

/// That something promised was done: which promise, how much, what shows it.
class PerformFields final : public ActionFields {
public:
    explicit PerformFields(OpenCase& open)
        : open_(open)
    {
    }
    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        which_ = new QComboBox;
        for (const auto& promise : open_.state().openObligations()) which_->addItem(told(promise), shown(promise.id));
        which_->setVisible(which_->count() > 0);
        amount_ = new QLineEdit;
        amount_->setObjectName(QStringLiteral("amount"));
        capitals_ = remark();
        evidence_ = new QLineEdit;
        form.addRow(VisitWords::tr("Which promise"), which_);
        form.addRow(VisitWords::tr("Amount in yuan"), amount_);
        form.addRow({}, capitals_);
        form.addRow(VisitWords::tr("What shows it"), evidence_);
        evidence_->setPlaceholderText(VisitWords::tr("receipt, transfer record, photograph"));
        const auto refresh = [this, changed] {
            const auto fen = parseMoney(amount_->text().toStdString());
            capitals_->setText(fen ? shown(moneyInCapitals(*fen)) : QString());
            changed();
        };
        QObject::connect(which_, &QComboBox::activated, which_, [this, refresh] { fillOpenAmount(), refresh(); });
        QObject::connect(amount_, &QLineEdit::textEdited, amount_, refresh);
        QObject::connect(evidence_, &QLineEdit::textEdited, evidence_, [changed] { changed(); });
        fillOpenAmount();
        refresh();
    }
    void answer(ActionInput& input) const override
    {
        input.obligationId = which_->currentData().toString().toStdString();
        input.amountFen = parseMoney(amount_->text().toStdString()).value_or(0);
        input.paidOn = dayOf(input.at).iso();
        input.evidence = evidence_->text().toStdString();
    }

private:
    QString told(const ObligationState& promise) const
    {
        const QString due
            = promise.atOnce ? VisitWords::tr("at once") : dayText(promise.due.iso(), open_.workbench().today());
        return VisitWords::tr("%1 to %2: %3, due %4")
            .arg(nameOf(open_.file(), promise.debtorId), nameOf(open_.file(), promise.creditorId),
                shown(promise.object), due);
    }
    void fillOpenAmount()
    {
        for (const auto& promise : open_.state().openObligations())
            if (promise.id == which_->currentData().toString().toStdString())
                amount_->setText(promise.openFen() > 0 ? shown(moneyInFigures(promise.openFen())) : QString());
    }

    OpenCase& open_;
    QComboBox* which_ = nullptr;
    QLineEdit* amount_ = nullptr;
    QLineEdit* evidence_ = nullptr;
    QLabel* capitals_ = nullptr;
};

} // namespace

std::unique_ptr<ActionFields> visitFields(OpenCase&)
{
    return std::make_unique<VisitFields>();
}

std::unique_ptr<ActionFields> performFields(OpenCase& open)
{
    return std::make_unique<PerformFields>(open);
}

} // namespace beibao
