#include "app/casepage/party_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/form_keeper.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/help/explain.h"
#include "app/shell/pieces.h"
#include "core/base/identity_number.h"
#include "core/base/telephone.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace beibao {
namespace {

/// In the order they are read off an identity card.
constexpr const char* kLines[] = {"name", "id_number", "phone", "address", "ethnicity", "birth_date", "occupation",
    "legal_representative", "guardian_name", "guardian_relation", "agent_name", "agent_powers"};
constexpr const char* kChoices[] = {"role", "kind", "sex", "id_type"};

std::string textOf(const Party& party, const std::string& field)
{
    const auto* found = Party::descriptor()->FindFieldByName(field);
    return party.GetReflection()->GetString(party, found);
}

void setText(Party& party, const std::string& field, const std::string& value)
{
    party.GetReflection()->SetString(&party, Party::descriptor()->FindFieldByName(field), value);
}

} // namespace

PartyDialog::PartyDialog(OpenCase& open, const Id& party, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , party_(party)
    , keeper_(new FormKeeper(
          open.workbench(), [this] { return state(); }, this))
    , idVerdict_(warning())
    , phoneVerdict_(warning())
    , trouble_(warning())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(party.empty() ? tr("A new party") : tr("A party's particulars"));
    before_.set_case_id(open.id().text());
    before_.set_role("respondent");
    before_.set_kind("person");
    before_.set_id_type("resident");
    if (const auto record = open.workbench().reading().get(party)) {
        before_ = record->as<Party>();
        seen_ = open.workbench().reading().seen(*record);
    }
    build();
    fill(before_);
    keeper_->begin({.kind = FormName::Kind::kParty, .record = party}, open.id());
    if (const auto left = keeper_->left()) takeBack(*left);
    judge();
}

void PartyDialog::build()
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const RecordSpec& spec = *Schema::get().kind("Party");
    for (const char* field : kChoices) {
        auto* box = new QComboBox;
        box->setObjectName(QLatin1String(field));
        for (const auto& [word, label] : choicesFor("Party", field)) box->addItem(label, shown(word));
        choices_.emplace_back(field, box);
        explain(box, ("Party." + std::string(field)).c_str());
        form->addRow(shown(spec.field(field)->label), box);
        connect(box, &QComboBox::activated, this, [this] { keeper_->touch(), judge(); });
    }
    for (const char* field : kLines) {
        auto* line = new QLineEdit;
        line->setObjectName(QLatin1String(field));
        lines_.emplace_back(field, line);
        explain(line, ("Party." + std::string(field)).c_str());
        form->addRow(shown(spec.field(field)->label), line);
        if (line->objectName() == QLatin1String("id_number")) form->addRow(idVerdict_);
        if (line->objectName() == QLatin1String("phone")) form->addRow(phoneVerdict_);
        connect(line, &QLineEdit::textEdited, this, [this] { keeper_->touch(), judge(); });
        connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
    addQuestions(*form);
    auto* inside = new QWidget;
    inside->setLayout(form);
    auto* save = bigButton(tr("Save"));
    auto* cancel = new QPushButton(tr("Close"));
    save->setObjectName(QStringLiteral("saveParty"));
    save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    if (!party_.empty()) addPast(*buttons);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* box = new QVBoxLayout(this);
    box->addWidget(scrolling(inside), 1);
    box->addWidget(trouble_);
    box->addLayout(buttons);
    resize(qMin(1100, 38 * fontMetrics().height()), qMin(690, 26 * fontMetrics().height()));
    connect(save, &QPushButton::clicked, this, &PartyDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

/// What only somebody who is written down already has: a history, and the way into the bin.
void PartyDialog::addPast(QHBoxLayout& buttons)
{
    auto* history = button(tr("History"), "quiet");
    auto* bin = button(tr("Put into the bin"), "quiet");
    bin->setObjectName(QStringLiteral("recycleParty"));
    for (auto* each : {history, bin}) {
        each->setAutoDefault(false);
        buttons.addWidget(each);
    }
    connect(history, &QPushButton::clicked, this, [this] { emit historyWanted(party_); });
    connect(bin, &QPushButton::clicked, this, [this] {
        reject(); // what was typed is kept; the bin asks in a window of its own
        emit recycleWanted(party_);
    });
}

void PartyDialog::fill(const Party& party)
{
    for (const auto& [field, line] : lines_) line->setText(shown(textOf(party, field)));
    for (const auto& [field, box] : choices_) box->setCurrentIndex(box->findData(shown(textOf(party, field))));
}

Party PartyDialog::typed() const
{
    Party party = before_;
    for (const auto& [field, line] : lines_) setText(party, field, line->text().trimmed().toStdString());
    for (const auto& [field, box] : choices_)
        if (box->currentIndex() >= 0) setText(party, field, box->currentData().toString().toStdString());
    party.set_id_number(normaliseIdNumber(party.id_number()));
    if (!party.phone().empty()) party.set_phone(normalisePhone(party.phone()));
    if (party.birth_date().empty())
        if (const auto birth = birthDateOf(party.id_number())) party.set_birth_date(birth->iso());
    return party;
}

void PartyDialog::judge()
{
    const Party party = typed();
    const auto id = party.id_number().empty()
        ? NumberVerdict::kGood
        : checkIdNumber(party.id_type(), party.id_number(), open_.workbench().today());
    setWarning(idVerdict_, shown(sentenceFor(id)));
    const bool badPhone = !party.phone().empty() && !acceptable(checkPhone(party.phone()));
    setWarning(phoneVerdict_,
        badPhone ? tr("This does not look like a telephone number. If there is none, write 无.") : QString());
}

void PartyDialog::save()
{
    Entry entry = Entry::of(typed(), party_);
    if (!party_.empty()) entry.seen = seen_;
    open_.save(this, {std::move(entry)}, [this](const Result<Saved>& saved) {
        if (!saved) return setWarning(trouble_, sayWhy(saved.error()));
        keeper_->done();
        accept();
    });
}

void PartyDialog::jumpTo(const QString& field)
{
    auto* wanted = findChild<QWidget*>(field);
    if (wanted == nullptr) return;
    wanted->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(wanted)) line->selectAll();
}

void PartyDialog::done(int result)
{
    if (result == QDialog::Rejected) keeper_->leave(typed().SerializeAsString() != before_.SerializeAsString());
    QDialog::done(result);
}

QJsonObject PartyDialog::state() const
{
    return {{QStringLiteral("party"),
                QString::fromLatin1(QByteArray::fromStdString(typed().SerializeAsString()).toBase64())},
        {QStringLiteral("seen"), shown(seen_.text())}};
}

void PartyDialog::takeBack(const QJsonObject& state)
{
    const auto bytes = QByteArray::fromBase64(state.value(QStringLiteral("party")).toString().toLatin1());
    Party party;
    if (!party.ParseFromArray(bytes.constData(), int(bytes.size()))) return;
    if (const auto seen = Seen::parse(state.value(QStringLiteral("seen")).toString().toStdString())) seen_ = *seen;
    fill(party);
    setWarning(trouble_, tr("What you had typed and not saved is here again."));
}

} // namespace beibao
