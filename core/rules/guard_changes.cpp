#include "core/rules/guard_changes.h"

#include "core/base/text.h"
#include "core/rules/case_reading.h"
#include "core/rules/deadlines.h"
#include "core/rules/dispute_types.h"
#include "core/rules/dossier.h"

#include <algorithm>

namespace beibao {

namespace {

template <typename List, typename Item> bool contains(const List& list, const Item& item)
{
    return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

/// As it is said on the telephone: without dashes, in any case.
std::string spoken(std::string_view code)
{
    std::string out;
    for (const char c : code) {
        const bool lower = c >= 'a' && c <= 'z';
        if (c != '-' && c != ' ') out += lower ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

} // namespace

std::string askedByParty(const GuardView& v)
{
    const bool known = v.input.partyId.empty() || partyIn(v.file, v.input.partyId);
    return known ? "" : "申请回避的人不是本案当事人";
}

std::string recusalAsked(const GuardView& v)
{
    return v.state.recusal.open ? "" : "没有人申请回避";
}

std::string recusalAnswered(const GuardView& v)
{
    if (!v.state.recusal.open) return {};
    const auto* party = partyIn(v.file, v.state.recusal.partyId);
    return (party ? party->record.name() : std::string("当事人")) + "申请调解员回避，还没有答复";
}

/// Whoever sent a case may write down the receipt that came back on paper, and says so.
std::string receivedHere(const GuardView& v)
{
    const bool here = !v.input.role || v.input.unit.empty() || v.input.unit == v.state.transferredTo;
    return here ? "" : "这件纠纷移送给了别的调委会；代记回执请写明对方经手人";
}

std::string endsLater(const GuardView& v)
{
    if (v.input.until.empty()) return {};
    const auto until = Date::parse(v.input.until);
    if (!until) return "延长到哪一天，日期不存在";
    for (const Deadline& clock : deadlinesOf(v.file, v.state, v.rules, v.today))
        if (clock.what == "mediation" && *until <= clock.due)
            return "延长后的日期要晚于现在的期限" + clock.due.chinese();
    return {};
}

std::string bothAgreeToExtend(const GuardView& v)
{
    for (const auto& party : v.file.parties) {
        const bool agreed = std::any_of(v.file.consents.begin(), v.file.consents.end(), [&](const Kept<Consent>& one) {
            return one.record.party_id() == party.id.text() && one.record.what().find("延长") != std::string::npos;
        });
        if (!agreed) return "延长要各方同意，还没有记" + party.record.name() + "的意见";
    }
    return {};
}

std::string codeMatches(const GuardView& v)
{
    const bool said = !v.input.telephone.empty() && !v.input.digestRead.empty() && !v.input.digestWanted.empty();
    const bool other = said && spoken(v.input.digestRead) != spoken(v.input.digestWanted);
    return other ? "念的核对码和这份协议的不一样，请对着 " + v.input.digestWanted + " 再念一遍" : "";
}

std::string correctionWaits(const GuardView& v)
{
    return v.state.review.correctionAsked ? "" : "主任没有要求补正，不用写补正说明";
}

std::string noteWritten(const GuardView& v)
{
    const bool written = !foldWidth(v.input.note).empty() || !foldWidth(v.input.reason).empty();
    return written ? "" : "请写明原文哪里写错、应当怎样读";
}

/// What was signed once is never written over: another agreement takes its place, and names it.
std::string refersToFormer(const GuardView& v)
{
    const auto* agreement = agreementIn(v.file, v.input.agreementId);
    if (!agreement) return {};
    std::vector<std::string> former = v.state.formerAgreements;
    if (const SealState* seal = v.state.effectiveSeal()) former.push_back(seal->agreementId);
    if (former.empty()) return {};
    if (contains(former, agreement->id.text())) return "这份协议已经签字生效，请另写一份新协议来替代";
    const std::string& old = agreement->record.replaces_id();
    return contains(former, old) ? "" : "新协议要写明替代哪一份旧协议";
}

std::string trackFits(const GuardView& v)
{
    const std::string track = v.input.track.empty() ? std::string(kCourtTrack) : v.input.track;
    if (!contains(kTracks, track)) return "请选走哪条途径：法院、公证、仲裁或支付令";
    const bool money = std::any_of(v.state.obligations.begin(), v.state.obligations.end(),
        [](const ObligationState& obligation) { return obligation.amountFen > 0; });
    if (track == "notary" && !money) return "公证赋予强制执行效力只适用于付款的协议";
    if (track == "payment_order" && !typeAmong(v.rules.list("track.payment_order_types"), v.file))
        return "这类纠纷的协议不能直接申请支付令";
    const bool labour = typeAmong(v.rules.list("deadline.labour_types"), v.file);
    return track == "labour_review" && !labour ? "只有劳动争议的协议才能申请仲裁审查" : "";
}

std::string papersForClosing(const GuardView& v)
{
    std::string missing;
    for (const DossierPaper& paper : missingForClosing(v.file, v.state))
        missing += (missing.empty() ? "" : "；") + paper.sentence;
    return missing;
}

} // namespace beibao
