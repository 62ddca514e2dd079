// How a dispute goes on the register; the rest of what a person does stands in desk.cpp.
#include "core/base/identity_number.h"
#include "core/casework/case_loader.h"
#include "core/casework/county_types.h"
#include "core/casework/desk.h"
#include "core/casework/facts.h"
#include "core/rules/numbering.h"

#include <algorithm>

namespace beibao {

namespace {

Status plausible(const Party& party, Date today)
{
    if (party.id_type() == "resident" && !party.id_number().empty()
        && checkResidentId(party.id_number(), today) == NumberVerdict::kWrongCheck)
        return Error{Fault::kRefused, party.name() + "的身份证号码校验位不对，请对照证件再看一遍", "P01-identity"};
    return {};
}

/// kUsage for a word that is no grade; nothing for no grade at all.
Status gradable(const std::string& risk)
{
    const auto& words = Schema::get().kind("RiskGrade")->field("confirmed")->words;
    if (risk.empty() || std::ranges::find(words, risk, &Word::id) != words.end()) return {};
    return Error{Fault::kUsage, "a risk is blue, yellow or red"};
}

/// A case that is on the register already, as registerCase() answered when it put it there.
Result<Registered> asRegistered(const Records& records, const Id& caseId)
{
    BEIBAO_TAKE(file, loadCase(records, caseId));
    Registered out{caseId, {}, true, fold(file.facts).state, {}};
    for (const auto& [id, mark] : file.numbers)
        if (mark.provisional()) out.number = mark.number();
    return out;
}

/// The person at the keyboard confirms what was proposed to nobody: the grade is hers.
RiskGrade gradeOf(const Id& caseId, const std::string& risk, const Id& by, const std::string& at)
{
    RiskGrade grade;
    grade.set_case_id(caseId.text());
    grade.set_confirmed(risk);
    grade.set_by(by.text());
    grade.set_at(at);
    return grade;
}

} // namespace

Result<Registered> Desk::registerCase(Registration wanted)
{
    if (!wanted.caseId.empty() && store_.records().get(wanted.caseId))
        return asRegistered(store_.records(), wanted.caseId);
    BEIBAO_TRY(gradable(wanted.risk));
    BEIBAO_TRY(typeKnown(store_.records(), wanted.dispute.dispute_type()));
    for (const auto& party : wanted.parties) BEIBAO_TRY(plausible(party, today()));

    const Author& author = store_.author();
    const Id caseId = wanted.caseId.empty() ? Id::make(random_) : wanted.caseId;
    usual(wanted.dispute);
    std::vector<Entry> entries{Entry::of(wanted.dispute, caseId)};
    std::int64_t position = 0;
    for (auto& party : wanted.parties) {
        party.set_case_id(caseId.text());
        if (party.position() == 0) party.set_position(++position);
        entries.push_back(Entry::of(party));
    }
    CaseEvent event = eventOf(Action::kRegister, caseId, completed({}), now(), author.person);
    event.set_rule_version(rules().version());
    entries.push_back(Entry::fact(event));
    CaseNumber mark;
    mark.set_case_id(caseId.text());
    mark.set_provisional(true);
    mark.set_number(nextProvisional());
    entries.push_back(Entry::fact(mark));
    if (!wanted.risk.empty()) entries.push_back(Entry::fact(gradeOf(caseId, wanted.risk, author.person, now())));
    if (wanted.foundInRound) {
        const Round round = roundToday();
        entries.push_back(Entry::fact(report(round.start, round.end, 1, "routine")));
    }
    BEIBAO_TAKE(saved, store_.save(entries));
    return Registered{caseId, mark.number(), true, State::kRegistered, std::move(saved.changed)};
}

/// What nobody has to say: whose case it is, since when, and how it came.
void Desk::usual(Case& dispute) const
{
    const Author& author = store_.author();
    if (dispute.committee_id().empty()) dispute.set_committee_id(author.unit.text());
    if (dispute.applied_on().empty()) dispute.set_applied_on(today().iso());
    if (dispute.source().empty()) dispute.set_source("application");
    if (dispute.mediator_ids().empty() && !author.person.empty()) dispute.add_mediator_ids(author.person.text());
}

std::string Desk::nextProvisional() const
{
    const auto& kind = *Schema::get().kind("CaseNumber");
    auto count
        = store_.database().query("SELECT count(*) FROM record r JOIN change c ON c.seq = r.only JOIN chain k ON "
                                  "k.id = c.chain WHERE r.kind = ?1 AND k.device = ?2");
    count.with(std::int64_t(kind.number), store_.author().device);
    const std::int64_t given = count.step() ? count.number(0) : 0;
    return provisionalNumber(rules(), store_.author().device.text().substr(0, 4), given + 1);
}

} // namespace beibao
