#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/choice_row.h"
#include "app/visit/action_fields.h"

#include <QCoreApplication>
#include <QLabel>

namespace beibao {
namespace {

struct RecusalWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::RecusalWords)
};

/// Which party wants another mediator, and instead of whom.
class AskRecusalFields final : public ActionFields {
public:
    explicit AskRecusalFields(OpenCase& open)
        : open_(open)
    {
    }

    void addTo(QFormLayout& form, const std::function<void()>& changed) override
    {
        std::vector<ChoiceRow::Option> parties, mediators;
        for (const auto& party : open_.file().parties) parties.push_back({party.id.text(), shown(party.record.name())});
        for (const auto& one : open_.file().mediators) mediators.push_back({one.id.text(), shown(one.record.name())});
        party_ = new ChoiceRow(RecusalWords::tr("Who asks"), std::move(parties));
        against_ = new ChoiceRow(RecusalWords::tr("Who should not mediate"), std::move(mediators));
        party_->setObjectName(QStringLiteral("party"));
        against_->setObjectName(QStringLiteral("against"));
        form.addRow(RecusalWords::tr("Who asks"), party_);
        form.addRow(RecusalWords::tr("Who should not mediate"), against_);
        if (open_.file().mediators.size() == 1) against_->choose(open_.file().mediators.front().id.text());
        for (auto* row : {party_, against_}) QObject::connect(row, &ChoiceRow::changed, row, [changed] { changed(); });
    }
    void answer(ActionInput& input) const override
    {
        input.partyId = party_->chosen();
        if (!against_->chosen().empty()) input.aboutIds = {against_->chosen()};
    }
    QString lacks() const override
    {
        return party_->chosen().empty() ? RecusalWords::tr("Still missing: who asks") : QString();
    }
    QJsonObject state() const override
    {
        return {
            {QStringLiteral("party"), shown(party_->chosen())}, {QStringLiteral("against"), shown(against_->chosen())}};
    }
    void takeBack(const QJsonObject& state) override
    {
        party_->choose(state.value(QStringLiteral("party")).toString().toStdString());
        against_->choose(state.value(QStringLiteral("against")).toString().toStdString());
    }
    QString reasonLabel() const override { return RecusalWords::tr("Why"); }

private:
    OpenCase& open_;
    ChoiceRow* party_ = nullptr;
    ChoiceRow* against_ = nullptr;
};

/// The wish is read once more before it is turned down.
class DeclineFields final : public ActionFields {
public:
    explicit DeclineFields(OpenCase& open)
        : open_(open)
    {
    }
    void addTo(QFormLayout& form, const std::function<void()>&) override { form.addRow(remark(recusalWish(open_))); }
    void answer(ActionInput&) const override { }
    QString reasonLabel() const override { return RecusalWords::tr("Why the mediator stays"); }

private:
    OpenCase& open_;
};

} // namespace

QString recusalWish(const OpenCase& open)
{
    const Recusal& wish = open.state().recusal;
    if (!wish.open) return {};
    const QString who = nameOf(open.file(), wish.partyId);
    return RecusalWords::tr("%1 asks for another mediator: %2")
        .arg(who.isEmpty() ? RecusalWords::tr("A party") : who, shown(wish.reason));
}

std::unique_ptr<ActionFields> askRecusalFields(OpenCase& open)
{
    return std::make_unique<AskRecusalFields>(open);
}

std::unique_ptr<ActionFields> declineRecusalFields(OpenCase& open)
{
    return std::make_unique<DeclineFields>(open);
}

} // namespace beibao
