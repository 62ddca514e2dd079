#include "core/casework/case_loader.h"

#include "core/casework/county_rules.h"
#include "core/rules/dispute_types.h"
#include "core/rules/fold.h"
#include "core/store/erasures.h"
#include "core/store/recycled.h"

#include <algorithm>
#include <functional>
#include <map>

namespace beibao {

namespace {

/// Puts one record in its place. Kinds no rule looks at have none.
class Sorter {
public:
    explicit Sorter(CaseFile& file)
        : file_(file)
    {
        take<Party>("Party", file.parties);
        take<CaseNumber>("CaseNumber", file.numbers);
        take<Notice>("Notice", file.notices);
        take<Consent>("Consent", file.consents);
        take<Investigation>("Investigation", file.investigations);
        take<Session>("Session", file.sessions);
        take<Agreement>("Agreement", file.agreements);
        take<Obligation>("Obligation", file.obligations);
        take<RiskGrade>("RiskGrade", file.risks);
        take<Attachment>("Attachment", file.attachments);
        take<Evidence>("Evidence", file.evidence);
        take<Summons>("Summons", file.summonses);
        take<ReferralLetter>("ReferralLetter", file.letters);
        take<SubsidyClaim>("SubsidyClaim", file.claims);
        take<SubsidyStep>("SubsidyStep", file.claimSteps);
        takeFact<CaseEvent>("CaseEvent");
        takeFact<Sealed>("Sealed");
        takeFact<Signature>("Signature");
        takeFact<Performance>("Performance");
        takeFact<Visit>("Visit");
        takeFact<Confirmation>("Confirmation");
    }

    void place(const Record& record, const std::vector<Id>& bases)
    {
        const auto* spec = record.spec();
        if (spec == nullptr) return;
        if (const auto found = takers_.find(spec->name); found != takers_.end()) found->second(record, bases);
    }

private:
    using Taker = std::function<void(const Record&, const std::vector<Id>&)>;

    template <typename Message> void take(const char* kind, std::vector<Kept<Message>>& into)
    {
        takers_[kind] = [&into](const Record& record, const std::vector<Id>&) {
            into.push_back({record.id, record.as<Message>()});
        };
    }
    template <typename Message> void takeFact(const char* kind)
    {
        takers_[kind] = [this](const Record& record, const std::vector<Id>& bases) {
            file_.facts.push_back({record.id, bases, record.as<Message>()});
        };
    }

    CaseFile& file_;
    std::map<std::string, Taker, std::less<>> takers_;
};

template <typename Message, typename Key> void sortBy(std::vector<Kept<Message>>& list, Key key)
{
    std::ranges::stable_sort(list, {}, [&](const Kept<Message>& kept) { return key(kept.record); });
}

template <typename Message> Kept<Message> fetch(const Records& store, std::string_view idText)
{
    const auto id = Id::parse(idText);
    const auto record = id ? store.get(*id) : std::nullopt;
    const bool such = record && record->spec() != nullptr && record->spec()->descriptor == Message::descriptor();
    return such ? Kept<Message>{*id, record->as<Message>()} : Kept<Message>();
}

void nameThePeople(CaseFile& file, const Records& store)
{
    file.committee = fetch<Committee>(store, file.main.committee_id());
    file.recorder = fetch<Mediator>(store, file.main.recorder_id());
    std::vector<std::string> ids = fold(file.facts).mediators;
    if (ids.empty()) ids.assign(file.main.mediator_ids().begin(), file.main.mediator_ids().end());
    for (const auto& id : ids)
        if (auto mediator = fetch<Mediator>(store, id); !mediator.id.empty())
            file.mediators.push_back(std::move(mediator));
}

void bringWordings(CaseFile& file, const Records& store)
{
    for (auto& setting : settingsIn(store))
        if (setting.record.key().starts_with("template.") || setting.record.key() == kOwnTypesRule)
            file.wordings.push_back(std::move(setting));
}

Result<CaseFile> aloneOf(const Records& store, const Id& caseId, const std::vector<Record>& records)
{
    const auto main = std::ranges::find(records, caseId, &Record::id);
    auto gone = recycledAmong(records);
    if (main == records.end() || gone.contains(caseId)) return Error{Fault::kNotFound, "there is no such case here"};
    gone.merge(Erasures(store.database()).among(records));

    CaseFile file;
    file.id = caseId;
    file.main = main->as<Case>();
    Sorter sorter(file);
    for (const auto& record : records)
        if (!gone.contains(record.id)) sorter.place(record, record.bases);
    sortBy(file.parties, [](const Party& party) { return party.position(); });
    sortBy(file.obligations, [](const Obligation& promise) { return promise.position(); });
    sortBy(file.evidence, [](const Evidence& one) { return one.position(); });
    sortBy(file.summonses, [](const Summons& summons) { return summons.meet_at(); });
    sortBy(file.letters, [](const ReferralLetter& letter) { return letter.sent_on(); });
    sortBy(file.claimSteps, [](const SubsidyStep& step) { return step.at(); });
    sortBy(file.sessions, [](const Session& session) { return session.started_at(); });
    return file;
}

} // namespace

Result<CaseFile> loadCase(const Records& store, const Id& caseId)
{
    BEIBAO_TAKE(file, loadCaseAlone(store, caseId));
    nameThePeople(file, store);
    bringWordings(file, store);
    return file;
}

Result<CaseFile> loadCaseAlone(const Records& store, const Id& caseId)
{
    const auto records = store.ofCase(caseId);
    BEIBAO_TRY(store.database().trouble());
    return aloneOf(store, caseId, records);
}

Result<CaseFile> caseOf(const Records& store, const Id& caseId, const std::vector<Record>& records)
{
    BEIBAO_TAKE(file, aloneOf(store, caseId, records));
    nameThePeople(file, store);
    bringWordings(file, store);
    return file;
}

} // namespace beibao
