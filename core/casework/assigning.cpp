#include "core/casework/assigning.h"

#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr int kMostCases = 1000; ///< more open ones than any committee has

bool contains(const std::vector<std::string>& list, const std::string& item)
{
    return std::ranges::find(list, item) != list.end();
}

/// What the rules say against this one person.
std::vector<std::string> doubtsAbout(const Kept<Mediator>& one, const CaseFile& file, const CaseState& state,
    Action step, const RuleBook& rules, Date today)
{
    ActionInput input;
    input.at = today.iso();
    input.mediatorIds = {one.id.text()};
    input.candidates = {one};
    std::vector<std::string> out;
    for (const auto& guard : runGuards(step, file, state, input, rules, today))
        if (!guard.passed && (guard.id == "G09-credential" || guard.id == "G09-conflict")) out.push_back(guard.advice);
    if (contains(state.recusal.about, one.id.text()))
        out.push_back("当事人申请过由别人来调解" + (state.recusal.reason.empty() ? "" : "：" + state.recusal.reason));
    return out;
}

auto rank(const Candidate& one)
{
    return std::tuple(!one.ours, !one.doubts.empty(), one.open, one.mediator.record.name());
}

/// A person of the same name and committee; a computer knows its own person twice once it has joined a county.
Candidate* twin(std::vector<Candidate>& all, const Mediator& mediator)
{
    const auto found = std::ranges::find_if(all, [&](const Candidate& one) {
        return one.mediator.record.name() == mediator.name()
            && one.mediator.record.committee_id() == mediator.committee_id();
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::vector<Candidate> candidatesFor(const Records& records, const CaseFile& file, const CaseState& state, Action step,
    const RuleBook& rules, Date today, const std::map<std::string, int>& load, const Id& self)
{
    std::vector<Candidate> all;
    for (const auto& record : records.ofKind(Schema::get().kind("Mediator")->number)) {
        Candidate one{.mediator = {record.id, record.as<Mediator>()}, .validUntil = {}, .doubts = {}};
        const auto found = load.find(record.id.text());
        one.open = found == load.end() ? 0 : found->second;
        one.ours = one.mediator.record.committee_id() == file.main.committee_id();
        one.now = contains(state.mediators, record.id.text());
        one.validUntil = one.mediator.record.valid_until();
        if (Candidate* other = twin(all, one.mediator.record)) {
            other->open += one.open;
            if (record.id == self) other->mediator = one.mediator;
            other->now = other->now || one.now;
            continue;
        }
        all.push_back(std::move(one));
    }
    for (auto& one : all) one.doubts = doubtsAbout(one.mediator, file, state, step, rules, today);
    std::ranges::stable_sort(all, {}, rank);
    const auto first
        = std::ranges::find_if(all, [](const Candidate& one) { return one.ours && one.doubts.empty() && !one.now; });
    for (auto& one : all)
        one.proposed = first != all.end() && one.ours && one.doubts.empty() && !one.now && one.open == first->open;
    return all;
}

std::map<std::string, int> openLoad(const Records& records)
{
    std::map<std::string, int> load;
    for (const auto& row : listCases(records.database(), {.states = openStates(), .limit = kMostCases})) {
        const auto file = loadCaseAlone(records, row.id);
        if (!file) continue;
        for (const auto& id : fold(file->facts).mediators) ++load[id];
    }
    return load;
}

bool isNewFor(const CaseFile& file, const CaseState& state, const Id& person)
{
    if (person.empty() || !contains(state.mediators, person.text())) return false;
    bool isNew = false;
    for (const Id& id : state.applied)
        for (const auto& fact : file.facts) {
            const auto* event = std::get_if<CaseEvent>(&fact.what);
            if (event == nullptr || fact.id != id) continue;
            const bool names = event->action() == "assign" || event->action() == "recuse";
            if (event->by() == person.text())
                isNew = false;
            else if (names)
                isNew = std::ranges::find(event->mediator_ids(), person.text()) != event->mediator_ids().end();
        }
    return isNew;
}

} // namespace beibao
