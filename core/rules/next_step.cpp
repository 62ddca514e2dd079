#include "core/rules/next_step.h"

#include "core/rules/case_reading.h"
#include "core/rules/dossier.h"
#include "core/rules/guards.h"

#include <algorithm>

namespace beibao {

namespace {

struct View {
    const CaseFile& file;
    const CaseState& state;
    const RuleBook& rules;
    Date today;
    std::vector<Deadline> deadlines;

    const Deadline* deadline(std::string_view what) const
    {
        const auto found
            = std::find_if(deadlines.begin(), deadlines.end(), [&](const Deadline& one) { return one.what == what; });
        return found == deadlines.end() ? nullptr : &*found;
    }
};

/// 11月18日到期，已过 4 天
std::string whenDue(const Deadline& deadline, Date today)
{
    const Date due = deadline.due;
    std::string out = std::to_string(due.month) + "月" + std::to_string(due.day) + "日到期";
    const auto days = daysBetween(today, due);
    if (days < 0) out += "，已过 " + std::to_string(-days) + " 天";
    if (days == 0) out += "，就是今天";
    return out;
}

NextStep step(const View& v, Action action, std::string label, std::string reason, std::string_view clock = {})
{
    NextStep out{action, std::move(label), std::move(reason), {}, Urgency::kOk};
    const Deadline* deadline = v.deadline(clock);
    if (!deadline) return out;
    out.due = deadline->due;
    out.urgency = deadline->urgency;
    out.reason += (out.reason.empty() ? "" : "，") + deadline->label + " " + whenDue(*deadline, v.today);
    return out;
}

std::string askForMissing(const View& v, Action action)
{
    const auto results = runGuards(action, v.file, v.state, {}, v.rules, v.today);
    const GuardResult* no = firstRefusal(results, {});
    return no ? no->advice : std::string();
}

NextStep whileMediating(const View& v)
{
    if (v.state.recusal.open) return step(v, Action::kRecuse, "答复回避申请", v.state.recusal.reason, "mediation");
    if (v.state.review.returned)
        return step(v, Action::kDraftAgreement, "修改协议", "主任退回：" + v.state.review.reason, "mediation");
    const bool agreed = !v.file.sessions.empty() && v.file.sessions.back().record.result() == "success";
    if (agreed || agreementIn(v.file)) {
        const bool oral = agreementIn(v.file) && agreementIn(v.file)->record.form() == "oral";
        if (oral)
            return step(v, Action::kAgreeOrally, "登记口头协议", askForMissing(v, Action::kAgreeOrally), "mediation");
        return step(v, Action::kDraftAgreement, "写协议", askForMissing(v, Action::kDraftAgreement), "mediation");
    }
    const bool failed = !v.file.sessions.empty() && v.file.sessions.back().record.result() == "failed";
    if (failed) return step(v, Action::kFail, "结束调解", "上次调解没有谈成", "mediation");
    const std::string nth = v.state.sessions > 0 ? "第 " + std::to_string(v.state.sessions) + " 次调解之后" : "";
    return step(v, Action::kMediate, "记录这次调解", nth, "mediation");
}

/// Between a finished text and the last signature on it.
NextStep whileSigning(const View& v)
{
    const auto& seals = v.state.seals;
    const bool frozen = !seals.empty() && !seals.back().replaced && !seals.back().complete;
    if (frozen && !v.state.review.returned) {
        const auto missing = seals.back().missing().size();
        return step(v, Action::kSign, "登记签名盖章", "还差 " + std::to_string(missing) + " 个签名或印章");
    }
    if (v.state.review.submitted) return step(v, Action::kClear, "审核协议", "等主任审核");
    const std::string why = v.state.review.cleared ? "" : whyReviewNeeded(v.file, v.rules, v.today);
    if (!why.empty()) return step(v, Action::kSubmit, "送主任审核", why);
    return step(v, Action::kSeal, "封存并打印协议", askForMissing(v, Action::kSeal));
}

/// A note beside the signed words, unless an agreement to take their place was begun.
NextStep correction(const View& v)
{
    const auto* newest = agreementIn(v.file);
    const SealState* seal = v.state.effectiveSeal();
    const bool begun = newest && seal && newest->record.replaces_id() == seal->agreementId;
    const std::string why = "主任要求补正：" + v.state.review.reason;
    return begun ? step(v, Action::kSeal, "补正协议", why) : step(v, Action::kAnnotate, "写补正说明", why);
}

/// The agreement binds; promises first, then the visit, then the end.
NextStep whileInForce(const View& v)
{
    if (v.state.review.correctionAsked) return correction(v);
    const Deadline* promise = v.deadline("obligation");
    if (promise && promise->urgency == Urgency::kOverdue) return step(v, Action::kUrge, "催促履行", "", "obligation");
    const Deadline* confirmation = v.deadline("confirmation");
    if (confirmation && confirmation->urgency != Urgency::kOverdue)
        return step(v, Action::kApplyConfirmation, "申请司法确认", "", "confirmation");
    if (!v.state.openObligations().empty()) return step(v, Action::kPerform, "记录履行", "", "obligation");
    if (v.state.on.visited.empty()) return step(v, Action::kVisit, "记录回访", "", "visit");
    return step(v, Action::kClose, "结案", askForMissing(v, Action::kClose));
}

NextStep whileFiling(const View& v)
{
    const auto missing = missingPapers(v.file, v.state).size();
    const std::string reason = missing == 0 ? "卷宗齐了，可以打印" : "卷宗还差 " + std::to_string(missing) + " 样";
    return step(v, Action::kArchive, "整理归档", reason, "dossier");
}

std::optional<NextStep> recommend(const View& v)
{
    switch (v.state.state) {
    case State::kDraft: return step(v, Action::kRegister, "登记", askForMissing(v, Action::kRegister));
    case State::kLead: return step(v, Action::kRegister, "登记", "发现的线索还没有处理");
    case State::kRegistered: return step(v, Action::kAccept, "受理", askForMissing(v, Action::kAccept), "accept");
    case State::kTransferred: return step(v, Action::kReceive, "等对方签收", "", "receipt");
    case State::kAccepted: return step(v, Action::kAssign, "指派调解员", "", "mediation");
    case State::kAssigned:
    case State::kInvestigating:
        return step(v, Action::kMediate, "开始调解", askForMissing(v, Action::kMediate), "mediation");
    case State::kMediating: return whileMediating(v);
    case State::kSuspended: return step(v, Action::kResume, "恢复调解", "已中止");
    case State::kDrafted:
    case State::kReviewed: return whileSigning(v);
    case State::kOralAgreed: return step(v, Action::kVisit, "记录回访", "", "visit");
    case State::kEffective:
    case State::kPerforming:
    case State::kOverdue:
    case State::kPerformed:
    case State::kFollowed: return whileInForce(v);
    case State::kRefused:
    case State::kFailed:
    case State::kEnded:
    case State::kWithdrawn: return step(v, Action::kClose, "结案", askForMissing(v, Action::kClose));
    case State::kClosed: return whileFiling(v);
    case State::kArchived: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<NextStep> nextStep(const CaseFile& file, const CaseState& state, const RuleBook& rules, Date today)
{
    if (state.carriedOver && kOver.has(state.state)) return std::nullopt;
    return recommend({file, state, rules, today, deadlinesOf(file, state, rules, today)});
}

} // namespace beibao
