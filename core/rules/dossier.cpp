#include "core/rules/dossier.h"

#include "core/rules/case_reading.h"
#include "core/rules/notices.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr States kWithoutAgreement{
    State::kRefused, State::kTransferred, State::kFailed, State::kEnded, State::kWithdrawn, State::kLead};

struct View {
    const CaseFile& file;
    const CaseState& state;

    bool agreed() const { return !state.effectiveSealed.empty() || state.oral; }
    /// An agreement is still expected, or was reached in writing.
    bool written() const
    {
        if (state.oral) return false;
        const bool ended = !state.on.failed.empty() || !state.on.ended.empty();
        return !state.effectiveSealed.empty() || (!ended && !kWithoutAgreement.has(state.state));
    }
    bool mediated() const { return state.sessions > 0 || agreed(); }
    bool confirming() const { return state.confirmation != "none" && state.confirmation != "advised"; }
};

bool everyParty(const View& v, bool (*holds)(const View&, const Kept<Party>&))
{
    return !v.file.parties.empty() && std::all_of(v.file.parties.begin(), v.file.parties.end(), [&](const auto& party) {
        return holds(v, party);
    });
}

bool told(const View& v, const Kept<Party>& party)
{
    return std::any_of(v.file.notices.begin(), v.file.notices.end(), [&](const Kept<Notice>& notice) {
        return notice.record.party_id() == party.id.text() && tellsRights(notice.record);
    });
}

bool identified(const View& v, const Kept<Party>& party)
{
    return hasAttachment(v.file, "identity", party.id.text());
}

template <typename What> bool hasFact(const View& v)
{
    return std::any_of(v.file.facts.begin(), v.file.facts.end(),
        [](const CaseFact& fact) { return std::holds_alternative<What>(fact.what); });
}

bool always(const View&)
{
    return true;
}
bool never(const View&)
{
    return false;
}
bool registered(const View& v)
{
    return !v.state.on.registered.empty() || v.state.state != State::kDraft;
}
bool appliedInWriting(const View& v)
{
    return v.file.main.source() == "application" && v.file.main.application_form() == "written";
}
bool applicationThere(const View& v)
{
    return hasAttachment(v.file, "application") || (appliedInWriting(v) && !v.file.main.requests().empty());
}
/// One of application and register is enough.
bool registerNeeded(const View& v)
{
    return !appliedInWriting(v);
}
bool registerThere(const View& v)
{
    return registered(v) && !v.file.main.facts().empty();
}
bool noticesThere(const View& v)
{
    return everyParty(v, told);
}
bool identityThere(const View& v)
{
    return everyParty(v, identified);
}
bool hasAgent(const View& v)
{
    return std::any_of(v.file.parties.begin(), v.file.parties.end(),
        [](const Kept<Party>& party) { return !party.record.agent_name().empty(); });
}
bool authorisationThere(const View& v)
{
    return hasAttachment(v.file, "authorisation");
}
bool investigated(const View& v)
{
    return !v.file.investigations.empty();
}
bool investigationNeeded(const View& v)
{
    return std::any_of(v.file.facts.begin(), v.file.facts.end(), [](const CaseFact& fact) {
        const auto* event = std::get_if<CaseEvent>(&fact.what);
        return event && event->action() == actionId(Action::kInvestigate);
    });
}
bool evidenceThere(const View& v)
{
    return hasAttachment(v.file, "evidence");
}
bool recordNeeded(const View& v)
{
    return v.mediated() || v.written();
}
bool recordThere(const View& v)
{
    return !v.file.sessions.empty();
}
bool agreementNeeded(const View& v)
{
    return v.written();
}
bool agreementThere(const View& v)
{
    return !v.state.effectiveSealed.empty();
}
bool oral(const View& v)
{
    return v.state.oral;
}
bool oralThere(const View& v)
{
    return v.state.oral && !v.file.agreements.empty();
}
bool proofNeeded(const View& v)
{
    return std::any_of(v.state.obligations.begin(), v.state.obligations.end(),
        [](const ObligationState& obligation) { return obligation.done && obligation.amountFen > 0; });
}
bool proofThere(const View& v)
{
    const bool told = std::any_of(v.file.facts.begin(), v.file.facts.end(), [](const CaseFact& fact) {
        const auto* performance = std::get_if<Performance>(&fact.what);
        return performance && !performance->evidence().empty();
    });
    return told || hasAttachment(v.file, "performance_proof");
}
bool visitNeeded(const View& v)
{
    return v.agreed();
}
bool visitThere(const View& v)
{
    return hasFact<Visit>(v);
}
bool confirmationNeeded(const View& v)
{
    return v.confirming();
}
bool confirmationThere(const View& v)
{
    return hasAttachment(v.file, "confirmation_application");
}
bool noteThere(const View& v)
{
    return hasAttachment(v.file, "dossier_note");
}

bool refused(const View& v)
{
    return v.state.state == State::kRefused || !v.state.refusal.empty();
}
bool endedWithout(const View& v)
{
    const bool ended = !v.state.on.failed.empty() || v.state.state == State::kEnded;
    return ended && !v.agreed();
}
bool referred(const View& v)
{
    return v.file.main.source().compare(0, 4, "ref_") == 0;
}
bool referredAndOver(const View& v)
{
    return referred(v) && (kOver.has(v.state.state) || v.state.binds());
}
template <const char* role> bool kept(const View& v)
{
    return hasAttachment(v.file, role);
}

constexpr bool kSigned = true, kSealed = true, kBare = false;

struct PaperRule {
    std::string_view id;
    std::string_view label;
    bool (*needed)(const View&);
    bool (*present)(const View&);
    bool wantsSignature;
    bool wantsSeal;
    bool (*of)(const View&, const Kept<Party>&) = nullptr; ///< one for each party: whether this one's is there
};
constexpr PaperRule kPapers[] = {
    {"cover", "卷宗封面", always, always, kBare, kBare},
    {"contents", "卷内目录", always, always, kBare, kBare},
    {"application", "申请书", appliedInWriting, applicationThere, kSigned, kBare},
    {"acceptance_register", "受理登记表", registerNeeded, registerThere, kSigned, kSealed},
    {"rights_notice", "权利义务告知书", always, noticesThere, kSigned, kBare, told},
    {"identity", "身份证明", always, identityThere, kBare, kBare, identified},
    {"authorisation", "授权委托书", hasAgent, authorisationThere, kSigned, kBare},
    {"investigation_record", "调查记录", investigationNeeded, investigated, kSigned, kBare},
    {"evidence", "证据材料", never, evidenceThere, kBare, kBare},
    {"mediation_record", "调解记录", recordNeeded, recordThere, kSigned, kBare},
    {"agreement", "协议书", agreementNeeded, agreementThere, kSigned, kSealed},
    {"oral_agreement_register", "口头协议登记表", oral, oralThere, kSigned, kSealed},
    {"performance_proof", "履行凭证", proofNeeded, proofThere, kSigned, kBare},
    {"follow_up", "回访记录", visitNeeded, visitThere, kSigned, kBare},
    {"confirmation_application", "司法确认材料", confirmationNeeded, confirmationThere, kSigned, kBare},
    {"dossier_note", "卷宗情况说明", never, noteThere, kSigned, kBare},
    {"back_cover", "封底", always, always, kBare, kBare},
};

constexpr char kLetter[] = "referral_letter", kReceipt[] = "referral_receipt", kFeedback[] = "referral_feedback";
constexpr PaperRule kWorkingPapers[] = {
    {"refusal_notice", "不予受理告知书", refused, refused, kSigned, kSealed},
    {"termination_notice", "终止调解告知书", endedWithout, endedWithout, kSigned, kSealed},
    {kLetter, "移送函", referred, kept<kLetter>, kBare, kBare},
    {kReceipt, "接收回执", referred, kept<kReceipt>, kSigned, kSealed},
    {kFeedback, "调解结果反馈函", referredAndOver, kept<kFeedback>, kSigned, kSealed},
};

/// What says how a case that was mediated ended.
constexpr std::string_view kClosingPapers[] = {"mediation_record", "oral_agreement_register"};

/// A scan of the signed sheet is kept under the paper's own id; the agreement proves itself.
bool seenSigned(const View& v, const PaperRule& rule)
{
    if (rule.id == "agreement") return agreementThere(v);
    if (hasAttachment(v.file, rule.id)) return true;
    if (rule.id != "rights_notice") return rule.id == "performance_proof" && proofThere(v);
    bool told = false;
    for (const auto& notice : v.file.notices) {
        if (!tellsRights(notice.record)) continue;
        if (notice.record.how() != "paper") return false;
        told = true;
    }
    return told;
}

std::string sentenceFor(const DossierPaper& paper, const PaperRule& rule, const View& v)
{
    if (paper.bare()) {
        const bool hand = paper.wantsSignature && !paper.isSigned;
        return paper.label + (hand ? "还没有看到签名的那一份" : "还没有看到盖章的那一份");
    }
    if (!paper.missing()) return {};
    std::string whose;
    for (const auto& party : v.file.parties)
        if (rule.of && !rule.of(v, party)) whose += (whose.empty() ? "" : "、") + party.record.name();
    return "还差" + whose + (whose.empty() ? "" : "的") + paper.label;
}

DossierPaper paperOf(const PaperRule& rule, const View& v, int order)
{
    DossierPaper paper{std::string(rule.id), std::string(rule.label), order, rule.needed(v), rule.present(v)};
    paper.wantsSignature = rule.wantsSignature;
    paper.wantsSeal = rule.wantsSeal;
    paper.isSigned = rule.wantsSignature && paper.present && seenSigned(v, rule);
    paper.isSealed = rule.wantsSeal && paper.present && seenSigned(v, rule);
    paper.sentence = sentenceFor(paper, rule, v);
    return paper;
}

} // namespace

std::vector<DossierPaper> dossierOf(const CaseFile& file, const CaseState& state)
{
    const View view{file, state};
    std::vector<DossierPaper> out;
    for (const PaperRule& rule : kPapers) out.push_back(paperOf(rule, view, static_cast<int>(out.size()) + 1));
    return out;
}

std::vector<DossierPaper> workingPapersOf(const CaseFile& file, const CaseState& state)
{
    constexpr int kFirstWorkingPaper = 101;
    const View view{file, state};
    std::vector<DossierPaper> out;
    for (const PaperRule& rule : kWorkingPapers)
        if (rule.needed(view)) out.push_back(paperOf(rule, view, kFirstWorkingPaper + static_cast<int>(out.size())));
    return out;
}

std::vector<DossierPaper> missingPapers(const CaseFile& file, const CaseState& state)
{
    std::vector<DossierPaper> out;
    for (DossierPaper& paper : dossierOf(file, state))
        if (paper.missing()) out.push_back(std::move(paper));
    return out;
}

std::vector<DossierPaper> missingForClosing(const CaseFile& file, const CaseState& state)
{
    std::vector<DossierPaper> out;
    if (!View{file, state}.mediated()) return out;
    for (DossierPaper& paper : missingPapers(file, state))
        if (std::find(std::begin(kClosingPapers), std::end(kClosingPapers), paper.id) != std::end(kClosingPapers))
            out.push_back(std::move(paper));
    return out;
}

Completeness completenessOf(const CaseFile& file, const CaseState& state)
{
    Completeness out;
    for (const DossierPaper& paper : dossierOf(file, state)) {
        out.needed += paper.needed ? 1 : 0;
        out.present += paper.needed && paper.present ? 1 : 0;
        out.bare += paper.bare() ? 1 : 0;
    }
    out.mayClose = missingForClosing(file, state).empty();
    out.mayArchive = out.needed == out.present;
    return out;
}

} // namespace beibao
