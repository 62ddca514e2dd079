#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "app/visit/action_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace beibao {
namespace {

struct AfterSigningWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::AfterSigningWords)
};

/// How words that are signed already are to be read; they stay as they are.
class AnnotateFields final : public ActionFields {
public:
    explicit AnnotateFields(OpenCase& open)
        : open_(open)
    {
    }
    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        if (!open_.state().review.reason.empty())
            form.addRow(remark(AfterSigningWords::tr("The chair asks: %1").arg(shown(open_.state().review.reason))));
        form.addRow(remark(AfterSigningWords::tr(
            "The signed agreement stays as it is. This note is kept beside it; tell both parties.")));
        note_ = new QPlainTextEdit;
        note_->setObjectName(QStringLiteral("note"));
        note_->setTabChangesFocus(true);
        note_->setFixedHeight(note_->fontMetrics().height() * 5);
        note_->setPlaceholderText(AfterSigningWords::tr("which words are wrong, and how they are to be read"));
        form.addRow(AfterSigningWords::tr("The correction"), note_);
        QObject::connect(note_, &QPlainTextEdit::textChanged, note_, [changed] { changed(); });
    }
    void answer(ActionInput& input) const override { input.note = note_->toPlainText().trimmed().toStdString(); }
    QJsonObject state() const override { return {{QStringLiteral("note"), note_->toPlainText()}}; }
    void takeBack(const QJsonObject& state) override
    {
        note_->setPlainText(state.value(QStringLiteral("note")).toString());
    }

private:
    OpenCase& open_;
    QPlainTextEdit* note_ = nullptr;
};

/// By which way the agreement is made enforceable, before whom, and how far that is.
class ConfirmationFields final : public ActionFields {
public:
    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        track_ = new ChoiceRow(AfterSigningWords::tr("Which way"), optionsOf("Confirmation", "track"));
        track_->setObjectName(QStringLiteral("track"));
        step_ = new QComboBox;
        step_->setObjectName(QStringLiteral("choice"));
        step_->addItem(AfterSigningWords::tr("Please choose"), QString());
        for (const auto& [word, label] : choicesFor("Confirmation", "step")) step_->addItem(label, shown(word));
        const std::pair<QLineEdit**, QString> lines[] = {{&body_, AfterSigningWords::tr("Before whom")},
            {&ruling_, AfterSigningWords::tr("Number of the ruling")}, {&result_, AfterSigningWords::tr("Result")}};
        form.addRow(AfterSigningWords::tr("Which way"), track_);
        form.addRow(AfterSigningWords::tr("How far it is"), step_);
        for (const auto& [line, label] : lines) {
            *line = new QLineEdit;
            form.addRow(label, *line);
            QObject::connect(*line, &QLineEdit::textEdited, *line, [changed] { changed(); });
        }
        body_->setObjectName(QStringLiteral("body"));
        body_->setPlaceholderText(AfterSigningWords::tr("which court, notary office or labour tribunal"));
        QObject::connect(step_, &QComboBox::activated, step_, [changed] { changed(); });
        QObject::connect(track_, &ChoiceRow::changed, track_, [changed] { changed(); });
    }
    void answer(ActionInput& input) const override
    {
        input.track = track_->chosen();
        input.confirmationStep = step_->currentData().toString().toStdString();
        input.court = body_->text().trimmed().toStdString();
        input.rulingNo = ruling_->text().trimmed().toStdString();
        input.result = result_->text().trimmed().toStdString();
    }
    QString lacks() const override
    {
        if (track_->chosen().empty()) return AfterSigningWords::tr("Still missing: which way");
        return step_->currentIndex() == 0 ? AfterSigningWords::tr("Still missing: how far it is") : QString();
    }
    QJsonObject state() const override
    {
        return {{QStringLiteral("track"), shown(track_->chosen())},
            {QStringLiteral("choice"), step_->currentData().toString()}, {QStringLiteral("body"), body_->text()},
            {QStringLiteral("ruling"), ruling_->text()}, {QStringLiteral("result"), result_->text()}};
    }
    void takeBack(const QJsonObject& state) override
    {
        step_->setCurrentIndex(std::max(0, step_->findData(state.value(QStringLiteral("choice")).toString())));
        body_->setText(state.value(QStringLiteral("body")).toString());
        ruling_->setText(state.value(QStringLiteral("ruling")).toString());
        result_->setText(state.value(QStringLiteral("result")).toString());
        track_->choose(state.value(QStringLiteral("track")).toString().toStdString());
    }

private:
    ChoiceRow* track_ = nullptr;
    QComboBox* step_ = nullptr;
    QLineEdit* body_ = nullptr;
    QLineEdit* ruling_ = nullptr;
    QLineEdit* result_ = nullptr;
};

} // namespace

std::unique_ptr<ActionFields> annotateFields(OpenCase& open)
{
    return std::make_unique<AnnotateFields>(open);
}

std::unique_ptr<ActionFields> confirmationFields()
{
    return std::make_unique<ConfirmationFields>();
}

} // namespace beibao
