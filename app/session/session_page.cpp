#include "app/session/session_page.h"

#include "app/casepage/case_words.h"
#include "app/casepage/form_keeper.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/help/explain.h"
#include "app/shell/choice_row.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/flow_layout.h"
#include "app/shell/pieces.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>

namespace beibao {
namespace {

constexpr auto kWhen = "yyyy-MM-ddTHH:mm";

QDateTime parseWhen(const std::string& text)
{
    return QDateTime::fromString(shown(text), QLatin1String(kWhen));
}

/// What one saving of a session did: the record is kept even when the step was refused.
struct SessionSaved {
    Changed changed;
    std::optional<Error> refused;
};

} // namespace

SessionPage::SessionPage(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , keeper_(new FormKeeper(
          open.workbench(), [this] { return state(); }, this))
    , from_(new QDateTimeEdit)
    , to_(new QDateTimeEdit)
    , place_(new QLineEdit)
    , mode_(new ChoiceRow(tr("How"), optionsOf("Session", "mode")))
    , participants_(new QLineEdit)
    , informed_(toggle(tr("Rights and duties were told to all parties")))
    , text_(new QPlainTextEdit)
    , result_(new ChoiceRow(tr("Result"), optionsOf("Session", "result")))
    , heading_(new QLabel)
    , trouble_(warning())
    , kept_(remark())
    , bin_(button(tr("Put into the bin"), "quiet"))
    , history_(button(tr("History"), "quiet"))
    , save_(bigButton(tr("Save the record")))
{
    build();
    const auto touched = [this] { keeper_->touch(); };
    connect(from_, &QDateTimeEdit::dateTimeChanged, this, touched);
    connect(to_, &QDateTimeEdit::dateTimeChanged, this, touched);
    connect(place_, &QLineEdit::textEdited, this, touched);
    connect(mode_, &ChoiceRow::changed, this, touched);
    connect(participants_, &QLineEdit::textEdited, this, touched);
    connect(informed_, &QPushButton::clicked, this, touched);
    connect(text_, &QPlainTextEdit::textChanged, this, touched);
    connect(result_, &ChoiceRow::changed, this, touched);
    connect(save_, &QPushButton::clicked, this, &SessionPage::save);
    kept_->setObjectName(QStringLiteral("kept"));
    connect(keeper_, &FormKeeper::typed, kept_, &QLabel::clear);
    connect(keeper_, &FormKeeper::kept, this,
        [this] { kept_->setText(tr("Kept at %1").arg(shown(open_.workbench().now().iso().substr(11, 5)))); });
}

void SessionPage::build()
{
    for (auto* when : {from_, to_}) {
        when->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
        when->setCalendarPopup(true);
    }
    from_->setAccessibleName(tr("Time"));
    to_->setAccessibleName(tr("until"));
    place_->setObjectName(QStringLiteral("place"));
    text_->setObjectName(QStringLiteral("text"));
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(fontMetrics().height() * 4);
    text_->setPlaceholderText(tr("What each side said, what was agreed, what is still open."));
    QFont bold = heading_->font();
    bold.setBold(true);
    heading_->setFont(bold);
    auto* times = new FlowLayout(nullptr, em(this) / 3); // two lines where letters are large
    times->addWidget(from_);
    times->addWidget(plainLabel(tr("until")));
    times->addWidget(to_);
    const std::pair<QWidget*, const char*> asked[]
        = {{from_, "started_at"}, {to_, "ended_at"}, {place_, "place"}, {mode_, "mode"},
            {participants_, "participants"}, {informed_, "informed"}, {text_, "text"}, {result_, "result"}};
    for (const auto& [input, field] : asked) explain(input, ("Session." + std::string(field)).c_str());
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Time"), times);
    form->addRow(tr("Place"), place_);
    form->addRow(tr("How"), mode_);
    form->addRow(tr("Present"), participants_);
    form->addRow({}, informed_);
    form->addRow(tr("Record"), text_);
    form->addRow(tr("Result"), result_);
    addQuestions(*form);
    auto* inside = new QWidget;
    inside->setLayout(form);
    auto* leave = new QPushButton(tr("← Back to the case"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addWidget(kept_, 1);
    for (auto* each : {history_, bin_, save_}) buttons->addWidget(each);
    connect(bin_, &QPushButton::clicked, this, [this] { emit recycleWanted(session_); });
    connect(history_, &QPushButton::clicked, this, [this] { emit historyWanted(session_); });
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(heading_);
    box->addWidget(scrolling(inside), 1);
    box->addWidget(trouble_);
    box->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &SessionPage::leaveWanted);
    new EnterMovesOn(this);
}

void SessionPage::beginNew()
{
    session_ = {};
    seen_ = {};
    before_ = {};
    const DateTime now = open_.workbench().now();
    before_.set_case_id(open_.id().text());
    before_.set_started_at(now.iso());
    before_.set_ended_at(now.iso());
    before_.set_mode("together");
    before_.set_informed(true);
    const auto& sessions = open_.file().sessions;
    before_.set_place(sessions.empty() ? open_.file().committee.record.name() : sessions.back().record.place());
    QStringList present;
    for (const auto& party : open_.file().parties) present << shown(party.record.name());
    before_.set_participants(present.join(QStringLiteral("、")).toStdString());
    heading_->setText(tr("Session %1 of mediation").arg(sessions.size() + 1));
    begin();
}

void SessionPage::edit(const Id& session)
{
    const auto record = open_.workbench().reading().get(session);
    if (!record) return beginNew();
    session_ = session;
    before_ = record->as<Session>();
    seen_ = open_.workbench().reading().seen(*record);
    heading_->setText(tr("Record of a session"));
    begin();
}

void SessionPage::begin()
{
    keeper_->rest();
    setWarning(trouble_, {});
    kept_->setText({});
    for (auto* each : {history_, bin_}) each->setVisible(!session_.empty());
    fill(before_);
    before_ = typed(); // as the fields can say it: what differs from here on was typed
    keeper_->begin({.kind = FormName::Kind::kSession, .record = session_}, open_.id());
    if (const auto left = keeper_->left()) takeBack(*left);
    text_->setFocus(Qt::OtherFocusReason);
}

void SessionPage::fill(const Session& session)
{
    from_->setDateTime(parseWhen(session.started_at()));
    to_->setDateTime(parseWhen(session.ended_at()));
    place_->setText(shown(session.place()));
    mode_->choose(session.mode());
    participants_->setText(shown(session.participants()));
    informed_->setChecked(session.informed());
    text_->setPlainText(shown(session.text()));
    result_->choose(session.result());
}

Session SessionPage::typed() const
{
    Session session = before_;
    session.set_started_at(from_->dateTime().toString(QLatin1String(kWhen)).toStdString());
    session.set_ended_at(to_->dateTime().toString(QLatin1String(kWhen)).toStdString());
    session.set_place(place_->text().trimmed().toStdString());
    session.set_mode(mode_->chosen());
    session.set_participants(participants_->text().trimmed().toStdString());
    session.set_informed(informed_->isChecked());
    session.set_text(text_->toPlainText().toStdString());
    session.set_result(result_->chosen());
    return session;
}

void SessionPage::save()
{
    Entry entry = Entry::of(typed(), session_);
    if (!session_.empty()) entry.seen = seen_;
    ActionInput input = open_.usualInput();
    input.at = typed().started_at();
    const bool step = session_.empty();
    auto job = [caseId = open_.id(), entry, input, step](Workbench::Writing& writing) -> Result<SessionSaved> {
        BEIBAO_TAKE(saved, writing.store.save({entry}));
        SessionSaved out{std::move(saved.changed), std::nullopt};
        if (!step) return out;
        auto acted = writing.desk.act(caseId, Action::kMediate, input);
        if (!acted) out.refused = acted.error();
        return out;
    };
    save_->setEnabled(false);
    open_.workbench().perform<SessionSaved>(this, std::move(job), [this](const Result<SessionSaved>& saved) {
        save_->setEnabled(true);
        if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
        keeper_->done();
        before_ = typed();
        const QString sentence = saved->refused
            ? tr("The record is saved. The case was not moved on: %1").arg(sayWhy(*saved->refused))
            : tr("The record is saved here.");
        emit finished(sentence);
    });
}

void SessionPage::hideEvent(QHideEvent* event)
{
    keeper_->leave(typed().SerializeAsString() != before_.SerializeAsString());
    QWidget::hideEvent(event);
}

QJsonObject SessionPage::state() const
{
    const auto bytes = QByteArray::fromStdString(typed().SerializeAsString());
    return {{QStringLiteral("session"), QString::fromLatin1(bytes.toBase64())},
        {QStringLiteral("seen"), shown(seen_.text())}};
}

void SessionPage::takeBack(const QJsonObject& state)
{
    const auto bytes = QByteArray::fromBase64(state.value(QStringLiteral("session")).toString().toLatin1());
    Session session;
    if (!session.ParseFromArray(bytes.constData(), int(bytes.size()))) return;
    if (const auto seen = Seen::parse(state.value(QStringLiteral("seen")).toString().toStdString())) seen_ = *seen;
    fill(session);
    setWarning(trouble_, tr("What you had typed and not saved is here again."));
}

} // namespace beibao
