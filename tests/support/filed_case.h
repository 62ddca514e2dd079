#pragma once

#include "core/documents/seal_content.h"
#include "tests/support/case_files.h"

namespace beibao::testing {

/// Adds facts of a case one after the other, each on top of the last.
class Story {
public:
    explicit Story(CaseFile& file)
        : file_(file)
    {
    }

    Id add(CaseFact::What what)
    {
        const Id id = idOf('f', number_++);
        file_.facts.push_back({id, number_ > 1 ? std::vector<Id>{last_} : std::vector<Id>{}, std::move(what)});
        return last_ = id;
    }

    Id step(const char* action, const char* at, const char* reason = "")
    {
        CaseEvent event;
        event.set_action(action);
        event.set_at(at);
        event.set_reason(reason);
        event.set_by(file_.recorder.id.text());
        return add(event);
    }

private:
    CaseFile& file_;
    int number_ = 0;
    Id last_;
};

inline Kept<Attachment> aPicture(int number, const char* role, const Id& about, const char* name)
{
    Kept<Attachment> kept{idOf('q', number), {}};
    kept.record.set_role(role);
    kept.record.set_about(about.text());
    kept.record.set_name(name);
    kept.record.set_media_type("image/jpeg");
    kept.record.set_sha256(sha256(name).bytes());
    return kept;
}

inline void addMaterials(CaseFile& file)
{
    Kept<Evidence> photos{idOf('v', 1), {}};
    photos.record.set_name("水沟和粮仓的照片");
    photos.record.set_kind("document");
    photos.record.set_provider("张䶮");
    photos.record.set_form("copy");
    photos.record.set_pages(2);
    photos.record.set_proves("水沟被堵、粮食受潮");
    photos.record.set_received_on("2026-11-19");
    photos.record.set_attachment_id(idOf('q', 3).text());
    file.evidence = {photos};
    file.attachments = {aPicture(1, "identity", file.parties[0].id, "张䶮身份证.jpg"),
        aPicture(2, "identity", file.parties[1].id, "李𠮷身份证.jpg"), aPicture(3, "evidence", {}, "水沟.jpg"),
        aPicture(4, "evidence", {}, "粮仓.jpg"), aPicture(5, "rights_notice", {}, "签过字的告知书.jpg")};
    file.attachments.push_back(aPicture(6, "evidence", {}, "谈话录音.m4a"));
    file.attachments.back().record.set_media_type("audio/mp4");
}

inline void addInterview(CaseFile& file)
{
    Kept<Investigation> heard{idOf('i', 1), {}};
    heard.record.set_started_at("2026-11-19T15:00");
    heard.record.set_ended_at("2026-11-19T15:40");
    heard.record.set_place("青石村三组晒谷场");
    heard.record.set_investigated("赵德福");
    heard.record.set_details("男，汉族，58岁，三组组长");
    heard.record.set_phone("13900007788");
    heard.record.set_address("柳树乡青石村三组");
    heard.record.set_text("问：这条水沟是什么时候堵上的？\n答：今年八月李𠮷家修院墙，把沟口砌住了。\n"
                          "问：以前水往哪里走？\n答：一直从两家中间走，老人都知道。");
    file.investigations = {heard};
}

inline void addLetters(CaseFile& file)
{
    Kept<Summons> summons{idOf('u', 1), {}};
    summons.record.set_meet_at("2026-11-20T09:30");
    summons.record.set_place("青石村村委会调解室");
    summons.record.set_issued_on("2026-11-18");
    file.summonses = {summons};
    Kept<ReferralLetter> letter{idOf('l', 1), {}};
    ReferralLetter& said = letter.record;
    said.set_letter_no("柳派移〔2026〕8号");
    said.set_from_unit("柳树派出所");
    said.set_to_unit(file.committee.record.name());
    said.set_legal_basis("《中华人民共和国人民调解法》第十八条");
    said.set_source_case_no("接处警20261110-017");
    said.set_parties_agree(true);
    said.add_materials("接处警登记表复印件");
    said.add_materials("现场照片四张");
    said.set_due_on("2026-11-30");
    said.set_contact("周警官 0739-5550110");
    said.set_sent_on("2026-11-12");
    said.set_received_on("2026-11-13");
    said.set_decision("accepted");
    said.set_handler("陈桂芳 13900005566");
    said.set_answered_on("2026-12-12");
    file.letters = {letter};
}

inline void addClaim(CaseFile& file)
{
    Kept<SubsidyClaim> claim{idOf('b', 1), {}};
    claim.record.set_mediator_id(file.mediators[0].id.text());
    claim.record.set_share(60);
    claim.record.set_grade("ordinary");
    claim.record.set_amount_fen(18000);
    claim.record.set_quality_score(93);
    Kept<SubsidyClaim> other = claim;
    other.id = idOf('b', 2);
    other.record.set_mediator_id(file.mediators[1].id.text());
    other.record.set_share(40);
    other.record.set_amount_fen(12000);
    file.claims = {claim, other};
    Kept<SubsidyStep> step{idOf('b', 3), {}};
    step.record.set_level("county_bureau");
    step.record.set_opinion("同意");
    step.record.set_grade("ordinary");
    step.record.set_amount_fen(30000);
    step.record.set_at("2026-12-20");
    file.claimSteps = {step};
}

/// The neighbours' case from the register to the archive: sealed, signed, paid, visited, filed.
inline CaseFile aFiledCase()
{
    CaseFile file = aDrainCase();
    file.committee.record.set_phone("0739-5550188");
    file.committee.record.set_address("柳树乡青石村村委会");
    file.main.set_retention("long");
    file.main.set_archive_note("协议书原件一份存司法所。");
    file.notices[0].record.set_party_id(file.parties[0].id.text());
    file.notices.push_back({idOf('t', 1), file.notices[0].record});
    file.notices[1].record.set_party_id(file.parties[1].id.text());
    addMaterials(file);
    addInterview(file);
    addLetters(file);
    addClaim(file);
    file.facts.clear();
    Story story(file);
    story.step("register", "2026-11-18T09:00");
    story.step("accept", "2026-11-18T09:30");
    story.step("assign", "2026-11-18T10:00");
    story.step("mediate", "2026-11-20T09:30");
    story.step("draft_agreement", "2026-11-22T09:00");
    story.step("clear", "2026-11-22T09:30");
    Sealed sealed;
    sealed.set_document("agreement");
    sealed.set_agreement_id(idOf('a', 0).text());
    sealed.set_content(*sealedContent(file, idOf('a', 0)));
    sealed.set_content_sha256(sha256(sealed.content()).bytes());
    sealed.set_at("2026-11-22T10:00");
    for (const auto& party : file.parties) sealed.add_signers_expected(party.id.text());
    sealed.add_signers_expected("seal");
    const Id paper = story.add(sealed);
    for (const std::string& signer : sealed.signers_expected()) {
        Signature ink;
        ink.set_sealed_id(paper.text());
        ink.set_signer(signer);
        ink.set_how(signer == "seal" ? "committee_seal" : "ink");
        ink.set_at("2026-11-22T10:30");
        story.add(ink);
    }
    for (const auto& owed : file.obligations) {
        Performance done;
        done.set_obligation_id(owed.id.text());
        done.set_paid_on("2026-12-05");
        done.set_amount_fen(owed.record.amount_fen());
        done.set_proof(owed.record.amount_fen() > 0 ? "receipt" : "photo");
        done.set_evidence(owed.record.amount_fen() > 0 ? "收条一张" : "疏通后的照片");
        story.add(done);
    }
    Visit visit;
    visit.set_visited_at("2026-12-12T10:00");
    visit.set_mode("visit");
    visit.set_performance("done");
    visit.set_satisfaction("satisfied");
    visit.set_note("水沟已经疏通，赔偿款已经付清，两家没有新的争议。");
    visit.set_by(file.mediators[0].id.text());
    visit.set_visited("张䶮");
    story.add(visit);
    story.step("close", "2026-12-12T11:00");
    story.step("archive", "2026-12-14T16:00");
    return file;
}

} // namespace beibao::testing
