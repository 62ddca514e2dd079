#include "core/rules/guards.h"

#include "core/base/text.h"
#include "core/rules/agreement_checks.h"
#include "core/rules/case_reading.h"
#include "core/rules/guard_questions.h"

#include <algorithm>

namespace beibao {

namespace {

template <typename List, typename Item> bool contains(const List& list, const Item& item)
{
    return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

GuardResult result(std::string_view id, bool hard, std::string advice)
{
    return {std::string(id), hard, advice.empty(), std::move(advice)};
}

GuardResult askState(const Transition* row, const GuardView& view)
{
    std::string advice = row ? ""
                             : "现在是“" + std::string(stateLabel(view.state.state)) + "”，不能办“"
            + std::string(actionLabel(view.action)) + "”";
    return result("G00-state", true, std::move(advice));
}

/// The answer to a review is the chair's; that he gave it by telephone may be written down by others.
GuardResult askRole(const Transition* row, const GuardView& view)
{
    const auto role = view.input.role;
    const bool byTelephone = view.action == Action::kClear && !view.input.telephone.empty();
    const bool may = !row || !role || byTelephone || contains(row->roles, *role);
    return result("G00-role", true, may ? "" : "这一步不归" + std::string(roleLabel(*role)) + "办");
}

GuardResult askTime(const GuardView& view)
{
    const bool malformed = !view.input.at.empty() && dayOf(view.input.at).empty();
    if (malformed) return result("G00-time", true, "时间不存在，请重新填");
    return result("G00-time", true, view.day() > view.today ? "时间还没有到，请核对日期" : "");
}

/// One answer per check that found an error, under the check's own id.
void askChecks(const GuardView& view, std::vector<GuardResult>& out)
{
    const auto findings = checkAgreement(view.file, view.state, view.rules, view.today, {}, view.input.agreementId);
    std::vector<GuardResult> errors;
    for (const CheckFinding& finding : findings) {
        if (finding.level != Level::kError) continue;
        if (!errors.empty() && errors.back().id == finding.id)
            errors.back().advice += "；" + finding.sentence;
        else
            errors.push_back(result(finding.id, true, finding.sentence));
    }
    if (errors.empty()) errors.push_back(result("G16-checks", true, ""));
    out.insert(out.end(), errors.begin(), errors.end());
}

void askRow(const Transition& row, const GuardView& view, std::vector<GuardResult>& out)
{
    for (const GuardUse& guard : row.guards) {
        if (guard.id == "G16-checks")
            askChecks(view, out);
        else
            out.push_back(result(guard.id, guard.hard, adviceOf(guard.id, view)));
    }
}

} // namespace

std::string remedyFor(std::string_view guardOrCheck, const RuleBook& rules)
{
    const bool check = !guardOrCheck.empty() && guardOrCheck.front() != 'G';
    return rules.entry(check ? "remedy.checks" : "remedy.guards", guardOrCheck);
}

std::vector<GuardResult> runGuards(Action action, const CaseFile& file, const CaseState& state,
    const ActionInput& input, const RuleBook& rules, Date today)
{
    const GuardView view{action, file, state, input, rules, today};
    const Transition* row = transitionFor(action, state.state);
    std::vector<GuardResult> out{askState(row, view), askRole(row, view), askTime(view)};
    if (row) askRow(*row, view, out);
    for (GuardResult& one : out)
        if (!one.passed) one.remedy = remedyFor(one.id, rules);
    return out;
}

const GuardResult* firstRefusal(const std::vector<GuardResult>& results, std::string_view reason)
{
    const bool answered = !foldWidth(reason).empty();
    const auto refuses = [&](const GuardResult& one) { return !one.passed && (one.hard || !answered); };
    const auto found = std::find_if(results.begin(), results.end(), refuses);
    return found == results.end() ? nullptr : &*found;
}

std::vector<std::string> overriddenGuards(const std::vector<GuardResult>& results)
{
    std::vector<std::string> out;
    for (const GuardResult& one : results)
        if (!one.passed && !one.hard) out.push_back(one.id);
    return out;
}

std::string whyReviewNeeded(const CaseFile& file, const RuleBook& rules, Date today)
{
    std::int64_t sum = file.main.amount_fen();
    if (const auto* agreement = agreementIn(file)) {
        std::int64_t promised = 0;
        for (const auto* obligation : obligationsOf(file, *agreement)) promised += obligation->record.amount_fen();
        sum = std::max(sum, promised);
    }
    const auto people = std::max<std::int64_t>(file.main.headcount(), static_cast<std::int64_t>(file.parties.size()));
    const bool minor = std::any_of(file.parties.begin(), file.parties.end(),
        [&](const Kept<Party>& party) { return isMinor(party.record, today); });
    std::string why;
    const auto because = [&](bool holds, std::string_view words) {
        if (holds) why.append(why.empty() ? "" : "、").append(words);
    };
    because(contains(rules.list("review.committee_kinds"), file.committee.record.kind()), "乡镇（街道）调委会的案件");
    because(sum > rules.number("review.amount_fen"), "金额较大");
    because(minor, "涉及未成年人");
    because(people >= rules.number("review.headcount"), "人数较多");
    because(contains(rules.list("review.risks"), riskOf(file)), "风险为红色");
    return why;
}

} // namespace beibao
