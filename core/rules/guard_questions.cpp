#include "core/rules/guard_questions.h"

#include "core/base/text.h"
#include "core/rules/agreement_checks.h"
#include "core/rules/case_reading.h"
#include "core/rules/deadlines.h"
#include "core/rules/dispute_types.h"
#include "core/rules/dossier.h"
#include "core/rules/guard_changes.h"
#include "core/rules/notices.h"
#include "core/rules/papers.h"

#include <algorithm>

namespace beibao {

namespace {

template <typename List, typename Item> bool contains(const List& list, const Item& item)
{
    return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

bool blank(std::string_view text)
{
    return foldWidth(text).empty();
}

std::string reasonGiven(const GuardView& v)
{
    return blank(v.input.reason) ? "请写明理由" : "";
}

std::string placeNamed(const GuardView& v)
{
    return blank(v.file.main.place()) || blank(v.file.main.facts()) ? "还差：地点和事由" : "";
}

std::string someoneNamed(const GuardView& v)
{
    const bool named = std::any_of(v.file.parties.begin(), v.file.parties.end(),
        [](const Kept<Party>& party) { return !blank(party.record.name()); });
    return named ? "" : "还差：当事人姓名";
}

bool hasSide(const CaseFile& file, std::string_view role)
{
    return std::any_of(file.parties.begin(), file.parties.end(),
        [&](const Kept<Party>& party) { return party.record.role() == role && !blank(party.record.name()); });
}

std::string twoSides(const GuardView& v)
{
    if (!hasSide(v.file, "applicant")) return "还差：申请人姓名";
    return hasSide(v.file, "respondent") ? "" : "还差：对方姓名";
}

std::string factsTold(const GuardView& v)
{
    return blank(v.file.main.facts()) && blank(v.file.main.requests()) ? "还差：简要情况" : "";
}

/// The newest word of a party counts: who refused may have come round.
std::string nobodyRefused(const GuardView& v)
{
    for (const auto& party : v.file.parties) {
        std::string newest, words;
        for (const auto& consent : v.file.consents) {
            if (consent.record.party_id() != party.id.text() || consent.record.given_at() < newest) continue;
            newest = consent.record.given_at();
            words = consent.record.what();
        }
        const auto& refusals = v.rules.list("consent.refused_words");
        const bool refused = std::any_of(refusals.begin(), refusals.end(),
            [&](const std::string& word) { return words.find(word) != std::string::npos; });
        if (refused) return party.record.name() + "不同意调解。可以办“不予受理”，或先做工作";
    }
    return {};
}

std::string refusalChosen(const GuardView& v)
{
    const auto& known = v.rules.list("refusal.words");
    const bool found = std::any_of(known.begin(), known.end(), [&](const std::string& word) {
        return !v.input.refusal.empty() && word.compare(0, v.input.refusal.size() + 1, v.input.refusal + "=") == 0;
    });
    return found ? "" : "请选一个不予受理的原因";
}

std::string targetChosen(const GuardView& v)
{
    if (blank(v.input.toCommitteeId)) return "请选移送到哪个调委会";
    return v.input.toCommitteeId == v.file.main.committee_id() ? "不能移送给本调委会自己" : "";
}

std::string protectedAgree(const GuardView& v)
{
    for (const auto& party : v.file.parties) {
        const bool agreed = std::any_of(v.file.consents.begin(), v.file.consents.end(), [&](const Kept<Consent>& one) {
            return one.record.party_id() == party.id.text() && one.record.what().find("移送") != std::string::npos;
        });
        if (party.record.protected_() && !agreed) return party.record.name() + "是重点保护的人，移送前请征得同意";
    }
    return {};
}

std::string mediatorChosen(const GuardView& v)
{
    const auto& ids = v.input.mediatorIds;
    const bool named = !ids.empty() && std::none_of(ids.begin(), ids.end(), [](const auto& id) { return blank(id); });
    return named ? "" : "请选调解员";
}

/// The records of the people named now, as far as anybody knows them.
std::vector<const Kept<Mediator>*> chosenMediators(const GuardView& v)
{
    std::vector<const Kept<Mediator>*> out;
    for (const auto* list : {&v.input.candidates, &v.file.mediators})
        for (const auto& mediator : *list)
            if (contains(v.input.mediatorIds, mediator.id.text())) out.push_back(&mediator);
    return out;
}

std::string credentialValid(const GuardView& v)
{
    for (const auto* mediator : chosenMediators(v)) {
        const auto until = Date::parse(mediator->record.valid_until());
        if (until && *until < v.day()) return mediator->record.name() + "的证件已于" + until->chinese() + "到期";
    }
    return {};
}

/// Familiarity is normal in a village; being a party is not.
std::string noConflict(const GuardView& v)
{
    for (const auto* mediator : chosenMediators(v)) {
        for (const auto& party : v.file.parties) {
            const Party& p = party.record;
            const std::string& name = mediator->record.name();
            const bool same
                = !name.empty() && (p.name() == name || p.guardian_name() == name || p.agent_name() == name);
            if (same) return "调解员" + name + "和当事人同名，请确认不是本人、代理人";
        }
    }
    return {};
}

std::string replaced(const GuardView& v)
{
    return v.input.mediatorIds == v.state.mediators ? "还是原来的调解员，请另选一位" : "";
}

std::string noticeGiven(const GuardView& v)
{
    const bool informed = std::any_of(v.file.sessions.begin(), v.file.sessions.end(),
        [](const Kept<Session>& session) { return session.record.informed(); });
    if (informed) return {};
    for (const auto& party : v.file.parties) {
        const bool told = std::any_of(v.file.notices.begin(), v.file.notices.end(), [&](const Kept<Notice>& notice) {
            return notice.record.party_id() == party.id.text() && tellsRights(notice.record);
        });
        if (!told) return "还没有告知" + party.record.name() + "权利义务";
    }
    return {};
}

std::string oralWillDo(const GuardView& v)
{
    if (contains(v.rules.list("written.risks"), riskOf(v.file))) return "风险较高的纠纷要写书面协议";
    if (contains(v.rules.list("written.sources"), v.file.main.source())) return "移送来的纠纷要写书面协议";
    for (const auto& obligation : v.file.obligations) {
        const Date due = dayOf(obligation.record.due_on());
        const bool later = !obligation.record.at_once() && (due.empty() || due > v.day());
        if (obligation.record.amount_fen() > 0 && later) return "以后才付的钱要写书面协议";
    }
    return {};
}

std::string writtenAgreement(const GuardView& v)
{
    const auto* agreement = agreementIn(v.file, v.input.agreementId);
    if (!agreement) return "还没有写协议";
    return agreement->record.form() == "oral" ? "这是口头协议，请先写成书面协议" : "";
}

/// What the chair answers for is the text he had before him.
std::string textSeen(const GuardView& v)
{
    const auto* agreement = agreementIn(v.file, v.input.agreementId);
    if (!agreement) return "还没有写协议";
    const bool other = !v.input.textDigest.empty() && v.input.textDigest != agreementTextDigest(v.file, *agreement);
    return other ? "协议内容刚刚又改过，请重新看一遍" : "";
}

std::string textUnchanged(const GuardView& v)
{
    const auto* agreement = agreementIn(v.file, v.input.agreementId);
    const Review& review = v.state.review;
    const bool changed = agreement && review.cleared && !review.textDigest.empty() && !v.state.inForce()
        && review.textDigest != agreementTextDigest(v.file, *agreement);
    return changed ? "主任审核以后内容又改过，请重新送审" : "";
}

std::string correctionAsked(const GuardView& v)
{
    return v.state.inForce() && !v.state.review.correctionAsked ? "协议已经生效。要改，请主任先办“要求补正”" : "";
}

std::string reviewed(const GuardView& v)
{
    if (v.state.review.cleared) return {};
    const std::string why = whyReviewNeeded(v.file, v.rules, v.today);
    return why.empty() ? "" : why + "，要主任先审核；联系不上可以写明理由";
}

const SealState* paperToSign(const GuardView& v)
{
    for (auto at = v.state.seals.rbegin(); at != v.state.seals.rend(); ++at)
        if (v.input.sealedId.empty() || at->id.text() == v.input.sealedId) return &*at;
    return nullptr;
}

std::string paperFrozen(const GuardView& v)
{
    return paperToSign(v) ? "" : "协议还没有封存，请先封存打印";
}

std::string signerExpected(const GuardView& v)
{
    const SealState* paper = paperToSign(v);
    return paper && !contains(paper->expected, v.input.signer) ? "这份协议不用这个人签字" : "";
}

std::string signedSo(const GuardView& v)
{
    const bool stamp = v.input.how == "committee_seal" || v.input.how == "certificate";
    if (v.input.signer == kSealSigner) return stamp ? "" : "调委会印章这一栏只能登记盖章";
    constexpr std::string_view kWays[] = {"ink", "fingerprint_ink", "stroke", "certificate"};
    return contains(kWays, v.input.how) ? "" : "请选签名方式";
}

/// Marriage, adoption, inheritance: the law on electronic signatures leaves them to paper.
std::string paperNotNeeded(const GuardView& v)
{
    if (v.input.how != "stroke" && v.input.how != "certificate") return {};
    const auto& words = v.rules.list("signature.paper_words");
    const bool named = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return v.file.main.title().find(word) != std::string::npos
            || v.file.main.requests().find(word) != std::string::npos;
    });
    const bool status = typeAmong(v.rules.list("signature.paper_types"), v.file);
    return named || status ? "涉及婚姻、收养、继承等人身关系，请打印出来签名、按指印" : "";
}

const ObligationState* promised(const GuardView& v)
{
    for (const auto& obligation : v.state.obligations)
        if (obligation.id == v.input.obligationId) return &obligation;
    return nullptr;
}

std::string obligationKnown(const GuardView& v)
{
    if (v.state.obligations.empty()) return {}; // an oral agreement, or one without promises
    return promised(v) ? "" : "请选履行的是哪一条";
}

std::string amountFits(const GuardView& v)
{
    const auto* obligation = promised(v);
    if (v.input.amountFen < 0) return "金额不能小于零";
    return obligation && obligation->amountFen > 0 && v.input.amountFen == 0 ? "请写付了多少钱" : "";
}

std::string notMoreThanOwed(const GuardView& v)
{
    const auto* obligation = promised(v);
    const bool more = obligation && obligation->amountFen > 0 && v.input.amountFen > obligation->openFen();
    return more ? "付的比还欠的多，请核对" : "";
}

std::string somethingOpen(const GuardView& v)
{
    return openPromises(v.state, v.file).empty() ? "没有还没履行的条款" : "";
}

std::string stepFollows(const GuardView& v)
{
    constexpr std::string_view kSteps[]
        = {"", "advised", "applied", "court_accepted", "confirmed", "dismissed", "withdrawn", "expired"};
    if (!contains(kSteps, v.input.confirmationStep)) return "请选走到哪一步";
    return v.state.effectiveSealed.empty() ? "只有签字盖章的书面协议才能申请" : "";
}

/// The court's thirty days and the tribunal's fifteen; a last day off is followed by the next working one.
std::string withinItsDays(const GuardView& v)
{
    const bool applies = v.input.confirmationStep.empty() || v.input.confirmationStep == "applied";
    const bool court = v.input.track.empty() || v.input.track == kCourtTrack;
    const bool tribunal = v.input.track == "labour_review";
    const Date from = v.state.on.effective;
    if (!applies || from.empty() || (!court && !tribunal)) return {};
    const auto days = v.rules.number(court ? "deadline.confirmation_days" : "deadline.labour_review_days");
    if (v.day() <= lastDay(from.plusDays(static_cast<int>(days)), v.rules)) return {};
    return "协议生效已超过 " + std::to_string(days) + " 天，"
        + (court ? "法院不再受理司法确认" : "仲裁委不再受理审查申请");
}

std::string confirmable(const GuardView& v)
{
    if (!v.input.track.empty() && v.input.track != kCourtTrack) return {};
    const auto findings = checkAgreement(v.file, v.state, v.rules, v.today);
    const bool excluded = std::any_of(findings.begin(), findings.end(),
        [](const CheckFinding& finding) { return finding.id == "A10" || finding.id == "A13"; });
    return excluded ? "协议里有法院不确认的内容（身份关系或权属）" : "";
}

std::string sessionHeld(const GuardView& v)
{
    return v.file.sessions.empty() ? "还没有调解记录" : "";
}

std::string visitAnswers(const GuardView& v)
{
    constexpr std::string_view kPerformance[] = {"", "done", "partly", "none"};
    constexpr std::string_view kSatisfaction[] = {"", "satisfied", "fair", "dissatisfied"};
    if (!contains(kPerformance, v.input.performance)) return "请选履行情况";
    return contains(kSatisfaction, v.input.satisfaction) ? "" : "请选满意度";
}

std::string promisesKept(const GuardView& v)
{
    const auto open = openPromises(v.state, v.file).size();
    return open == 0 ? "" : "还有 " + std::to_string(open) + " 条没有履行完";
}

std::string sourceAnswered(const GuardView& v)
{
    const bool asked = contains(v.rules.list("feedback.sources"), v.file.main.source());
    return asked && !hasAttachment(v.file, "referral_feedback") ? "还没有把结果反馈给移送单位" : "";
}

std::string dossierWhole(const GuardView& v)
{
    std::string missing;
    for (const DossierPaper& paper : missingPapers(v.file, v.state))
        missing += (missing.empty() ? "" : "、") + paper.label;
    return missing.empty() ? "" : "卷宗还差：" + missing;
}

std::string nothingBefore(const GuardView& v)
{
    return v.file.facts.empty() ? "" : "这件案子在本程序里已经有经过，不能再当旧案录入";
}

std::string carriedState(const GuardView& v)
{
    const auto state = parseState(v.input.state);
    if (state && kCarriedOver.has(*state)) return {};
    return "请选旧案原来的状态；还在办的案件请登记后从头办";
}

struct Question {
    std::string_view id;
    std::string (*ask)(const GuardView&);
};
constexpr Question kQuestions[] = {
    {"G00-reason", reasonGiven},
    {"G01-place", placeNamed},
    {"G02-people", someoneNamed},
    {"G04-parties", someoneNamed},
    {"G05-refusal", refusalChosen},
    {"G06-target", targetChosen},
    {"G06-protected", protectedAgree},
    {"G07-receiver", receivedHere},
    {"G08-two-sides", twoSides},
    {"G08-facts", factsTold},
    {"G08-consent", nobodyRefused},
    {"G09-mediator", mediatorChosen},
    {"G09-credential", credentialValid},
    {"G09-conflict", noConflict},
    {"G10-replaced", replaced},
    {"G10-asker", askedByParty},
    {"G10-asked", recusalAsked},
    {"G10-open", recusalAnswered},
    {"G13-later", endsLater},
    {"G13-consent", bothAgreeToExtend},
    {"G12-notice", noticeGiven},
    {"G15-written", oralWillDo},
    {"G16-agreement", writtenAgreement},
    {"G17-text", textSeen},
    {"G17-digest", codeMatches},
    {"G19-text", textUnchanged},
    {"G19-correction", correctionAsked},
    {"G19-review", reviewed},
    {"G19-asked", correctionWaits},
    {"G19-note", noteWritten},
    {"G19-sealed", paperFrozen},
    {"G19-signer", signerExpected},
    {"G19-how", signedSo},
    {"G19-paper", paperNotNeeded},
    {"G20-obligation", obligationKnown},
    {"G20-amount", amountFits},
    {"G20-more", notMoreThanOwed},
    {"G22-open", somethingOpen},
    {"G23-step", stepFollows},
    {"G23-track", trackFits},
    {"G23-days", withinItsDays},
    {"G23-content", confirmable},
    {"G24-session", sessionHeld},
    {"G28-answers", visitAnswers},
    {"G29-obligations", promisesKept},
    {"G29-feedback", sourceAnswered},
    {"G29-papers", papersForClosing},
    {"G30-dossier", dossierWhole},
    {"G31-refers", refersToFormer},
    {"G32-first", nothingBefore},
    {"G32-state", carriedState},
};

} // namespace

std::string adviceOf(std::string_view guardId, const GuardView& view)
{
    for (const Question& question : kQuestions)
        if (question.id == guardId) return question.ask(view);
    return "本机的程序还不认识这条规则，请更新";
}

std::vector<std::string_view> knownGuards()
{
    std::vector<std::string_view> out;
    for (const Question& question : kQuestions) out.push_back(question.id);
    return out;
}

} // namespace beibao
