#include "core/rules/dossier.h"

#include "core/rules/case_reading.h"

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
    return std::any_of(v.file.notices.begin(), v.file.notices.end(),
        [&](const Kept<Notice>& notice) { return notice.record.party_id() == party.id.text(); });
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
    return v.state.state == State::kInvestigating;
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

struct PaperRule {
    std::string_view id;
    std::string_view label;
    bool (*needed)(const View&);
    bool (*present)(const View&);
};
constexpr PaperRule kPapers[] = {
    {"cover", "卷宗封面", always, always},
    {"contents", "卷内目录", always, always},
    {"application", "申请书", appliedInWriting, applicationThere},
    {"acceptance_register", "受理登记表", registerNeeded, registerThere},
    {"rights_notice", "权利义务告知书", always, noticesThere},
    {"identity", "身份证明", always, identityThere},
    {"authorisation", "授权委托书", hasAgent, authorisationThere},
    {"investigation_record", "调查记录", investigationNeeded, investigated},
    {"evidence", "证据材料", never, evidenceThere},
    {"mediation_record", "调解记录", recordNeeded, recordThere},
    {"agreement", "协议书", agreementNeeded, agreementThere},
    {"oral_agreement_register", "口头协议登记表", oral, oralThere},
    {"performance_proof", "履行凭证", proofNeeded, proofThere},
    {"follow_up", "回访记录", visitNeeded, visitThere},
    {"confirmation_application", "司法确认材料", confirmationNeeded, confirmationThere},
    {"dossier_note", "卷宗情况说明", never, noteThere},
    {"back_cover", "封底", always, always},
};

} // namespace

std::vector<DossierPaper> dossierOf(const CaseFile& file, const CaseState& state)
{
    const View view{file, state};
    std::vector<DossierPaper> out;
    for (const PaperRule& rule : kPapers) {
        const int order = static_cast<int>(out.size()) + 1;
        out.push_back({std::string(rule.id), std::string(rule.label), order, rule.needed(view), rule.present(view)});
    }
    return out;
}

std::vector<DossierPaper> missingPapers(const CaseFile& file, const CaseState& state)
{
    std::vector<DossierPaper> out;
    for (DossierPaper& paper : dossierOf(file, state))
        if (paper.missing()) out.push_back(std::move(paper));
    return out;
}

} // namespace beibao
