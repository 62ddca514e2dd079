#include "app/visit/action_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/form_keeper.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/enter_moves_on.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>

namespace beibao {
namespace {

QDateTime asQt(const DateTime& when)
{
    return {QDate(when.date.year, when.date.month, when.date.day), QTime(when.hour, when.minute)};
}

} // namespace

ActionDialog::ActionDialog(OpenCase& open, Action action, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , action_(action)
    , fields_(fieldsOf(action, open))
    , at_(new QDateTimeEdit)
    , reason_(new QPlainTextEdit)
    , reasonLabel_(new QLabel)
    , advice_(warning())
    , take_(bigButton(shown(actionLabel(action))))
    , keeper_(new FormKeeper(
          open.workbench(), [this] { return state(); }, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(shown(actionLabel(action)));
    setMinimumWidth(qMin(900, fontMetrics().averageCharWidth() * 60)); // fits the smallest screen in large letters
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    at_->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
    at_->setCalendarPopup(true);
    at_->setDateTime(asQt(open.workbench().now()));
    form->addRow(tr("When"), at_);
    const auto changed = [this] { keeper_->touch(), judge(); };
    fields_->addTo(*form, changed);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(fontMetrics().height() * 4);
    reasonLabel_->setText(fields_->reasonLabel().isEmpty() ? tr("Reason or remark") : fields_->reasonLabel());
    reason_->setAccessibleName(reasonLabel_->text());
    form->addRow(reasonLabel_, reason_);
    connect(at_, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(reason_, &QPlainTextEdit::textChanged, this, changed);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addLayout(form);
    column->addStretch(1);
    auto* cancel = new QPushButton(tr("Not now"));
    cancel->setAutoDefault(false);
    take_->setObjectName(QStringLiteral("take"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(scrolling(inside), 1);
    box->addWidget(advice_);
    box->addLayout(buttons);
    resize(qMin(900, fontMetrics().averageCharWidth() * 76),
        qMin(680, inside->sizeHint().height() + fontMetrics().height() * 8));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    new EnterMovesOn(this);
    connect(take_, &QPushButton::clicked, this, &ActionDialog::take);
    keeper_->begin({.kind = FormName::Kind::kStep, .action = action}, open.id());
    untouched_ = state();
    takeBack();
    judge();
}

ActionInput ActionDialog::input() const
{
    ActionInput input = open_.usualInput();
    input.at = at_->dateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
    input.reason = reason_->toPlainText().trimmed().toStdString();
    fields_->answer(input);
    return input;
}

void ActionDialog::judge()
{
    QStringList no, doubts;
    const QString lacks = fields_->lacks();
    if (!lacks.isEmpty()) no << lacks;
    const ActionInput said = input();
    for (const auto& guard : open_.ask(action_, said, fields_->before(said))) {
        if (guard.passed || (!lacks.isEmpty() && guard.id == "G00-role")) continue;
        (guard.hard ? no : doubts) << shown(guard.advice);
    }
    const bool reasonAsked = !doubts.isEmpty() && reason_->toPlainText().trimmed().isEmpty();
    if (reasonAsked) doubts << tr("To go on nevertheless, write down why.");
    setWarning(advice_, (no + doubts).join(QLatin1Char('\n')));
    take_->setEnabled(no.isEmpty() && !reasonAsked);
}

void ActionDialog::take()
{
    take_->setEnabled(false);
    const ActionInput said = input();
    open_.act(this, action_, said, fields_->before(said), [this](const Result<Acted>& acted) {
        if (!acted) {
            setWarning(advice_, sayWhy(acted.error()));
            take_->setEnabled(true);
            return;
        }
        keeper_->done();
        emit taken(tr("%1: saved here.").arg(windowTitle()));
        accept();
    });
}

void ActionDialog::done(int result)
{
    if (result == QDialog::Rejected) keeper_->leave(state() != untouched_);
    QDialog::done(result);
}

QJsonObject ActionDialog::state() const
{
    return {{QStringLiteral("reason"), reason_->toPlainText()}, {QStringLiteral("fields"), fields_->state()}};
}

void ActionDialog::takeBack()
{
    const auto left = keeper_->left();
    if (!left) return;
    reason_->setPlainText(left->value(QStringLiteral("reason")).toString());
    fields_->takeBack(left->value(QStringLiteral("fields")).toObject());
}

} // namespace beibao
