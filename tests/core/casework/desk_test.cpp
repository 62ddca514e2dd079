#include "core/casework/desk.h"

#include "core/casework/batch.h"
#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"
#include "core/casework/founding.h"
#include "core/casework/paper_facts.h"
#include "core/casework/verifying.h"
#include "core/rules/case_reading.h"
#include "core/rules/late_entry.h"
#include "core/schema/rounds.pb.h"
#include "tests/core/casework/an_office.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("A dispute recorded with no link becomes a signed and sealed agreement")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);

    auto draft = office.desk.prepareSeal(id);
    if (!draft) FAIL(draft.error().detail << " " << draft.error().rule);
    CHECK(draft->signersExpected.size() == 4); // two parties, the mediator, the seal
    REQUIRE(office.desk.seal(*draft, "%PDF the one and only"));
    for (const auto& signer : draft->signersExpected) {
        CHECK(office.state(id).state == State::kDrafted);
        auto done = office.desk.sign(id, {.signer = signer, .how = signer == "seal" ? "committee_seal" : "ink"});
        if (!done) FAIL(done.error().detail);
    }
    CHECK(office.state(id).inForce());
    CHECK(office.state(id).effectiveSealed == draft->sealedId);
    const auto owed = office.state(id).openObligations();
    REQUIRE(owed.size() == 1);
    CHECK(owed.front().debtorId == draft->file.obligations.front().record.debtor_id());
    CHECK(owed.front().creditorId == draft->file.obligations.front().record.creditor_id());

    const auto verdict = verifyCase(office.laptop.store(), office.blobs, id);
    REQUIRE(verdict);
    CHECK(verdict->good);
    CHECK(verdict->signatures == 4);
}

TEST_CASE("What is sealed is what was on the page: a change in between stops the seal")
{
    Office office;
    const Id id = office.registered();
    const Id agreement = office.agreed(id);
    const auto draft = office.desk.prepareSeal(id);
    REQUIRE(draft);
    office.laptop.edit<Agreement>(agreement, [](Agreement& a) { a.set_facts("另写一段。"); });
    CHECK(office.desk.seal(*draft, "%PDF").error().rule == "A20");
}

TEST_CASE("An obligation without a date cannot be sealed")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);
    const auto file = loadCase(office.laptop.store().records(), id);
    office.laptop.edit<Obligation>(file->obligations[0].id, [](Obligation& o) { o.clear_due_on(); });
    const auto draft = office.desk.prepareSeal(id);
    REQUIRE_FALSE(draft);
    CHECK(draft.error().fault == Fault::kRefused);
}

TEST_CASE("An action that is not allowed now is refused with the guard's id, and nothing is written")
{
    Office office;
    const Id id = office.registered();
    const auto before = office.laptop.store().logicalDump();
    const auto refused = office.desk.act(id, Action::kArchive, {});
    CHECK(refused.error().rule == "G00-state");
    CHECK(office.laptop.store().logicalDump() == before);
}

TEST_CASE("A wrong check digit is caught when the case is registered")
{
    Office office;
    Party party = aParty({}, "张三");
    party.clear_case_id();
    party.set_id_type("resident");
    party.set_id_number("110105194912310021");
    CHECK(office.desk.registerCase(aCase(), {party}).error().fault == Fault::kRefused);
}

TEST_CASE("Without a block a case goes by a mark of this device; with one it takes the next number")
{
    Office office;
    const Id first = office.registered();
    office.act(first, Action::kAccept);
    CHECK(caseRow(office.laptop.store().database(), first)->provisional);
    CHECK(caseRow(office.laptop.store().database(), first)->number.starts_with("临-"));

    NumberBlock block;
    block.set_committee_id(office.laptop.store().author().unit.text());
    block.set_year(2026);
    block.set_first(12);
    block.set_last(13);
    block.set_device(office.laptop.store().author().device.text());
    block.set_incarnation(office.laptop.store().author().incarnation);
    office.laptop.save(block);
    CHECK(office.desk.numbersLeft() == 2);

    const Id second = office.registered();
    CHECK(office.act(second, Action::kAccept).number.find("第12号") != std::string::npos);
    CHECK(*office.desk.numberWaitingCases() == 1);
    CHECK_FALSE(caseRow(office.laptop.store().database(), first)->provisional);
    CHECK(office.desk.numbersLeft() == 0);
}

TEST_CASE("A block of another incarnation is burnt")
{
    Office office;
    NumberBlock block;
    block.set_year(2026);
    block.set_first(1);
    block.set_last(20);
    block.set_device(office.laptop.store().author().device.text());
    block.set_incarnation(office.laptop.store().author().incarnation + 1);
    office.laptop.save(block);
    CHECK(office.desk.numbersLeft() == 0);
}

TEST_CASE("The list shows each case once, with its people and its state")
{
    Office office;
    const Id id = office.registered();
    office.act(id, Action::kAccept);
    const auto rows = listCases(office.laptop.store().database(), {});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].people == "张三 ↔ 李四");
    CHECK(rows[0].state == "accepted");
    CHECK(countCases(office.laptop.store().database(), {.states = {"mediating"}}) == 0);
    REQUIRE(office.laptop.store().rebuild());
    CHECK(listCases(office.laptop.store().database(), {}).front().state == "accepted");
}

TEST_CASE("The list knows the day of every clock, whether a promise was made or not")
{
    Office office;
    const Id id = office.registered();
    auto& database = office.laptop.store().database();
    const auto due = [&] { return caseRow(database, id)->nextDue; };
    const std::string acceptance = due();
    CHECK(acceptance > office.desk.today().iso());
    office.act(id, Action::kAccept);
    CHECK(due() > acceptance); // now mediation has to end
    CHECK(listCases(database, {.dueBefore = due()}).empty());
    CHECK(listCases(database, {.dueBefore = Date::parse(due())->plusDays(1).iso()}).size() == 1);
}

TEST_CASE("Reporting that nothing was found is one fact of its round")
{
    Office office;
    const auto id = office.desk.screen({2026, 11, 16}, {2026, 11, 22}, 0);
    REQUIRE(id);
    CHECK(office.laptop.record(*id).as<Screening>().found() == 0);
}

namespace {

void sealAndSign(Office& office, const Id& id, const std::string& at = {})
{
    const auto draft = office.desk.prepareSeal(id);
    if (!draft) FAIL(draft.error().detail << " " << draft.error().rule);
    REQUIRE(office.desk.seal(*draft, "%PDF"));
    for (const auto& signer : draft->signersExpected)
        REQUIRE(office.desk.sign(id, {.signer = signer, .how = signer == "seal" ? "committee_seal" : "ink", .at = at}));
}

CaseFile fileOf(Office& office, const Id& id)
{
    return *loadCase(office.laptop.store().records(), id);
}

} // namespace

TEST_CASE("A review by telephone keeps who was called and what was read, and stays on the chair's list")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);
    office.act(id, Action::kSubmit);
    ActionInput call;
    call.telephone = "王主任";
    call.digestRead = "AAAA-AAAA-AAAA";
    CHECK(office.desk.act(id, Action::kClear, call).error().rule == "G17-digest");
    call.digestRead.clear();
    office.act(id, Action::kClear, call);
    const CaseState state = office.state(id);
    CHECK(state.state == State::kReviewed);
    CHECK(state.review.awaitsSignature());
    CHECK(state.review.telephone == "王主任");
    CHECK(state.review.digestRead.size() == 14);
    CaseFilter chairs;
    chairs.onlySubmitted = true;
    CHECK(listCases(office.laptop.store().database(), chairs).size() == 1);
    sealAndSign(office, id);
    CHECK(office.state(id).inForce());
    CHECK(listCases(office.laptop.store().database(), chairs).size() == 1);
    office.act(id, Action::kChecked);
    CHECK(listCases(office.laptop.store().database(), chairs).empty());
}

TEST_CASE("A text changed after it was cleared is not sealed, though nobody named its digest")
{
    Office office;
    const Id id = office.registered();
    const Id agreement = office.agreed(id);
    office.act(id, Action::kClear);
    office.laptop.edit<Agreement>(agreement, [](Agreement& a) { a.set_terms("另付十元。"); });
    CHECK(office.desk.prepareSeal(id).error().rule == "A20");
}

TEST_CASE("Paper signed last week and entered today carries both days")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);
    const Date before = office.desk.today().plusDays(-3);
    sealAndSign(office, id, before.iso() + "T09:00");
    CHECK(office.state(id).on.effective == before);
    int late = 0;
    for (const auto& fact : fileOf(office, id).facts) late += lateEntryOf(fact) ? 1 : 0;
    CHECK(late == 4);
}

TEST_CASE("After a return the paper signed is the new one")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);
    REQUIRE(office.desk.seal(*office.desk.prepareSeal(id), "%PDF first"));
    ActionInput why;
    why.reason = "日期写错";
    office.act(id, Action::kReturn, why);
    office.act(id, Action::kDraftAgreement);
    sealAndSign(office, id);
    CHECK(office.state(id).inForce());
}

TEST_CASE("Frozen promises keep who owes whom")
{
    Office office;
    const Id id = office.registered();
    office.agreed(id);
    sealAndSign(office, id);
    const auto promises = office.state(id).openObligations();
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].debtorId == fileOf(office, id).parties[1].id.text());
    CHECK(promises[0].creditorId == fileOf(office, id).parties[0].id.text());
}

TEST_CASE("A correction becomes a new agreement that names the old one and takes its place")
{
    Office office;
    const Id id = office.registered();
    const Id old = office.agreed(id);
    sealAndSign(office, id);
    CHECK(office.desk.amend(id).error().rule == "G19-correction");
    ActionInput why;
    why.reason = "付款日期写错";
    office.act(id, Action::kAskCorrection, why);
    CHECK(office.desk.prepareSeal(id).error().rule == "G31-refers");
    const auto next = office.desk.amend(id);
    REQUIRE(next);
    sealAndSign(office, id);
    const CaseState state = office.state(id);
    CHECK(state.effectiveSeal()->agreementId == next->text());
    CHECK_FALSE(state.doubleSealed);
    CHECK(state.formerAgreements == std::vector{old.text()});
    CHECK(agreementIn(fileOf(office, id))->record.replaces_id() == old.text());
}

TEST_CASE("A case opened again begins an agreement of its own")
{
    Office office;
    const Id id = office.registered();
    const Id old = office.agreed(id);
    sealAndSign(office, id);
    office.act(id, Action::kVisit);
    ActionInput why;
    why.reason = "还没履行，对方要求先结";
    office.act(id, Action::kClose, why);
    why.reason = "双方都要求变更";
    office.act(id, Action::kReopen, why);
    const CaseFile file = fileOf(office, id);
    const auto* newest = agreementIn(file);
    CHECK(newest->id != old);
    CHECK(newest->record.replaces_id() == old.text());
    CHECK(office.state(id).state == State::kMediating);
}

TEST_CASE("What was agreed by word of mouth is frozen in its fact")
{
    Office office;
    const Id id = office.registered();
    office.act(id, Action::kAccept);
    office.act(id, Action::kAssign);
    office.tellRights(id);
    office.act(id, Action::kMediate);
    Agreement agreement;
    agreement.set_case_id(id.text());
    agreement.set_form("oral");
    agreement.set_facts("为水沟争执，当场说和。");
    const Id agreementId = office.laptop.save(agreement);
    for (const std::int64_t fen : {10000, 5000}) {
        Obligation promise;
        promise.set_case_id(id.text());
        promise.set_agreement_id(agreementId.text());
        promise.set_kind("pay");
        promise.set_amount_fen(fen);
        promise.set_at_once(true);
        office.laptop.save(promise);
    }
    office.act(id, Action::kAgreeOrally);
    const auto promises = office.state(id).openObligations();
    REQUIRE(promises.size() == 2);
    ActionInput paid;
    paid.obligationId = promises[0].id;
    paid.amountFen = promises[0].amountFen;
    CHECK(office.act(id, Action::kPerform, paid).state == State::kPerforming);
    paid.obligationId = promises[1].id;
    paid.amountFen = promises[1].amountFen;
    CHECK(office.act(id, Action::kPerform, paid).state == State::kPerformed);
}

TEST_CASE("A county's setting is followed at once, and a refusal says where to turn")
{
    Office office;
    const Id id = office.registered();
    Setting padding;
    padding.set_key("number.provisional");
    padding.set_value("暂-{device}-{n}");
    office.laptop.save(padding);
    const Id next = office.registered();
    CHECK(fileOf(office, next).numbers[0].record.number().find("暂-") == 0);
    const auto refused = office.desk.act(id, Action::kTransfer, {});
    CHECK(refused.error().rule == "G06-target");
    CHECK(refused.error().detail.find("县司法局") != std::string::npos);
}

TEST_CASE("A lot of records and steps is saved whole or not at all, and each step sees what stands before it")
{
    Office office;
    const Id id = office.registered();
    const auto file = fileOf(office, id);
    const auto lot = [&](std::initializer_list<std::string_view> actions, bool told) {
        Batch batch(office.desk, office.laptop.random);
        for (const auto& party : file.parties) {
            Notice notice;
            notice.set_case_id(id.text());
            notice.set_party_id(party.id.text());
            if (told) REQUIRE(batch.add(Entry::of(notice)));
        }
        for (const auto action : actions) {
            CaseEvent event;
            event.set_case_id(id.text());
            event.set_action(std::string(action));
            if (const auto added = batch.add(Entry::fact(event)); !added) return added.error().rule;
        }
        const auto saved = batch.save();
        REQUIRE(saved);
        CHECK(saved->size() == actions.size() + (told ? 2 : 0));
        return std::string();
    };
    const std::string before = office.laptop.store().logicalDump();
    CHECK(lot({"accept", "assign", "mediate"}, false) == "G12-notice");
    CHECK(lot({"accept", "archive"}, true) == "G00-state");
    CHECK(office.laptop.store().logicalDump() == before);
    CHECK(lot({"accept", "assign", "mediate"}, true).empty());
    CHECK(office.state(id).state == State::kMediating);
    CHECK(office.state(id).heads.size() == 1);
}

TEST_CASE("Another open case of the same people is named, and a page that is missing from the pictures")
{
    Office office;
    const Id first = office.registered();
    CHECK(paperFactsOf(office.laptop.store().records(), office.blobs, fileOf(office, first)).otherOpenCases.empty());
    const Id second = office.registered();
    auto facts = paperFactsOf(office.laptop.store().records(), office.blobs, fileOf(office, first));
    REQUIRE(facts.otherOpenCases.size() == 1);
    CHECK(facts.otherOpenCases[0] == fileOf(office, second).numbers[0].record.number());
    ActionInput why;
    why.reason = "搬走了";
    office.act(second, Action::kEnd, why);
    CHECK(paperFactsOf(office.laptop.store().records(), office.blobs, fileOf(office, first)).otherOpenCases.empty());

    office.agreed(first);
    REQUIRE(
        office.desk.seal(*office.desk.prepareSeal(first), "<< /Type /Pages >> << /Type /Page\n<< /Type /Page /Parent"));
    Attachment page;
    page.set_case_id(first.text());
    page.set_role("agreement");
    office.laptop.save(page);
    facts = paperFactsOf(office.laptop.store().records(), office.blobs, fileOf(office, first));
    CHECK(facts.pagesPresent == 1);
    CHECK(facts.pagesExpected == 2);
}

namespace {

/// What a new-case form holds when its last field is filled in.
Registration aRegistration(Office& office)
{
    Registration wanted{.dispute = aCase(),
        .parties = {aParty({}, "张三"), aParty({}, "李四", "respondent")},
        .risk = "yellow",
        .foundInRound = true,
        .caseId = Id::make(office.laptop.random)};
    wanted.dispute.clear_committee_id();
    for (auto& party : wanted.parties) party.clear_case_id();
    return wanted;
}

std::size_t countOf(Office& office, const char* kind)
{
    return office.laptop.store().records().ofKind(Schema::get().kind(kind)->number).size();
}

} // namespace

TEST_CASE("Registering is one save: where its last fact cannot be written, nothing is")
{
    Office office;
    const Registration wanted = aRegistration(office);
    auto& database = office.laptop.store().database();
    for (const char* last : {"RiskGrade", "Screening"}) {
        INFO(last);
        database.execute("CREATE TEMP TRIGGER disk_full BEFORE INSERT ON record WHEN new.kind = "
            + std::to_string(Schema::get().kind(last)->number) + " BEGIN SELECT RAISE(ABORT, 'no room'); END");
        CHECK_FALSE(office.desk.registerCase(wanted));
        for (const char* kind : {"Case", "Party", "CaseEvent", "CaseNumber", "RiskGrade", "Screening"})
            CHECK(countOf(office, kind) == 0);
        database.execute("DROP TRIGGER temp.disk_full");
    }
    const auto done = office.desk.registerCase(wanted);
    REQUIRE(done);
    const auto file = loadCase(office.laptop.store().records(), done->caseId);
    REQUIRE(file);
    CHECK(file->parties.size() == 2);
    REQUIRE(file->risks.size() == 1);
    CHECK(file->risks.front().record.confirmed() == "yellow");
    const auto report
        = office.laptop.store().records().ofKind(Schema::get().kind("Screening")->number).at(0).as<Screening>();
    CHECK(report.found() == 1);
    CHECK(report.period_start() <= office.desk.today().iso());
    CHECK(report.period_end() >= office.desk.today().iso());
}

TEST_CASE("The same form registers once, however often it is sent")
{
    Office office;
    const Registration wanted = aRegistration(office);
    const auto first = office.desk.registerCase(wanted);
    REQUIRE(first);
    const auto again = office.desk.registerCase(wanted);
    REQUIRE(again);
    CHECK(again->caseId == first->caseId);
    CHECK(again->number == first->number);
    CHECK(again->changed.empty());
    for (const char* kind : {"Case", "CaseEvent", "CaseNumber", "RiskGrade", "Screening"})
        CHECK(countOf(office, kind) == 1);
}

TEST_CASE("A risk is one of the three grades")
{
    Office office;
    Registration wanted = aRegistration(office);
    wanted.risk = "orange";
    CHECK(office.desk.registerCase(wanted).error().fault == Fault::kUsage);
    CHECK(countOf(office, "Case") == 0);
}
