#include "app/visit/action_fields.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace beibao {
namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::ActionWords)
};

class NoFields final : public ActionFields {
public:
    void addTo(QFormLayout&, const std::function<void()>&) override { }
    void answer(ActionInput&) const override { }
};

/// One list to choose from, and where the answer goes.
class ListField final : public ActionFields {
public:
    using Choices = std::vector<std::pair<std::string, QString>>;
    ListField(QString label, const Choices& choices, std::string ActionInput::*where)
        : label_(std::move(label))
        , choices_(choices)
        , where_(where)
    {
    }
    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        box_ = new QComboBox;
        box_->setObjectName(QStringLiteral("choice"));
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // some choices are names
        box_->setMinimumContentsLength(8);
        box_->addItem(ActionWords::tr("Please choose"), QString());
        for (const auto& [value, text] : choices_) box_->addItem(text, shown(value));
        QObject::connect(box_, &QComboBox::activated, box_, [changed] { changed(); });
        form.addRow(label_, box_);
    }
    void answer(ActionInput& input) const override { input.*where_ = box_->currentData().toString().toStdString(); }
    QJsonObject state() const override { return {{QStringLiteral("choice"), box_->currentData().toString()}}; }
    void takeBack(const QJsonObject& state) override
    {
        box_->setCurrentIndex(std::max(0, box_->findData(state.value(QStringLiteral("choice")).toString())));
    }

private:
    QString label_;
    Choices choices_;
    std::string ActionInput::*where_;
    QComboBox* box_ = nullptr;
};

ListField::Choices refusals()
{
    return {{"exclusive", ActionWords::tr("only a special authority may handle it")},
        {"forbidden", ActionWords::tr("mediation is forbidden by law")},
        {"pending_elsewhere", ActionWords::tr("a court, the police or another body has it already")},
        {"party_refuses", ActionWords::tr("a party clearly refuses")},
        {"criminal", ActionWords::tr("it is a criminal matter")},
        {"administrative", ActionWords::tr("it is an administrative dispute")},
        {"title", ActionWords::tr("ownership or use of land must be determined by government")},
        {"no_jurisdiction", ActionWords::tr("it does not belong to this committee")},
        {"repeat", ActionWords::tr("settled already and nothing new")},
        {"incapable", ActionWords::tr("a party cannot act and has no guardian present")}};
}

ListField::Choices committees(const OpenCase& open)
{
    ListField::Choices out;
    for (const auto& record : open.workbench().reading().ofKind(Schema::get().kind("Committee")->number))
        if (record.id.text() != open.file().main.committee_id())
            out.emplace_back(record.id.text(), shown(record.as<Committee>().name()));
    return out;
}

/// Whoever applied may withdraw; any party may end it. Nobody is named when it ends for another reason.
ListField::Choices parties(const OpenCase& open, Action action)
{
    ListField::Choices out;
    for (const auto& party : open.file().parties)
        if (action != Action::kWithdraw || party.record.role() == "applicant")
            out.emplace_back(party.id.text(), shown(party.record.name()));
    return out;
}

ListField::Choices openPromises(const OpenCase& open)
{
    ListField::Choices out;
    for (const auto& promise : open.state().openObligations())
        out.emplace_back(promise.id,
            ActionWords::tr("%1 to %2: %3")
                .arg(nameOf(open.file(), promise.debtorId), nameOf(open.file(), promise.creditorId),
                    shown(promise.object)));
    return out;
}

ListField::Choices formerStates()
{
    ListField::Choices out;
    for (int i = 0; i < kStateCount; ++i)
        if (const auto state = static_cast<State>(i); kCarriedOver.has(state))
            out.emplace_back(std::string(stateId(state)), shown(stateLabel(state)));
    return out;
}

} // namespace

std::unique_ptr<ActionFields> fieldsOf(Action action, OpenCase& open)
{
    switch (action) {
    case Action::kAccept: return acceptFields(open);
    case Action::kAssign:
    case Action::kRecuse: return assignFields(open);
    case Action::kPerform: return performFields(open);
    case Action::kVisit: return visitFields(open);
    case Action::kRefuse: return std::make_unique<ListField>(ActionWords::tr("Why"), refusals(), &ActionInput::refusal);
    case Action::kTransfer:
        return std::make_unique<ListField>(ActionWords::tr("To"), committees(open), &ActionInput::toCommitteeId);
    case Action::kUrge:
        return std::make_unique<ListField>(
            ActionWords::tr("Which promise"), openPromises(open), &ActionInput::obligationId);
    case Action::kCarryOver:
        return std::make_unique<ListField>(
            ActionWords::tr("How it stood in the old register"), formerStates(), &ActionInput::state);
    case Action::kEnd:
    case Action::kWithdraw:
        return std::make_unique<ListField>(ActionWords::tr("Who asks"), parties(open, action), &ActionInput::partyId);
    case Action::kApplyConfirmation: return confirmationFields();
    case Action::kAskRecusal: return askRecusalFields(open);
    case Action::kDeclineRecusal: return declineRecusalFields(open);
    case Action::kExtend: return extendFields(open);
    case Action::kAnnotate: return annotateFields(open);
    case Action::kClear: return telephoneFields(open);
    default: return std::make_unique<NoFields>();
    }
}

} // namespace beibao
