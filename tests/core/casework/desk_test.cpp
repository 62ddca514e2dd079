#include "core/casework/desk.h"

#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"
#include "core/casework/founding.h"
#include "core/casework/verifying.h"
#include "core/schema/rounds.pb.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A mediator's laptop with the rules of the work on it.
struct Office {
    RuleBook rules = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    CaseListView list {&rules};
    test::Device laptop {1, Id(), {&list}};
    Blobs blobs {laptop.folder.path() / "blobs", StoreKey(), laptop.store().database(), laptop.random};
    Desk desk {laptop.store(), blobs, rules, laptop.clock, laptop.random};

    Office()
    {
        Committee committee;
        committee.set_name("石板乡柳树村人民调解委员会");
        committee.set_kind("village");
        Mediator mediator;
        mediator.set_name("龙秀英");
        mediator.set_credential_no("湘调证第4305号");
        mediator.set_valid_until("2028-12-31");
        auto founded = found(laptop.store(), committee, mediator);
        REQUIRE(founded);
    }

    Acted act(const Id& id, Action action, const ActionInput& input = {})
    {
        auto done = desk.act(id, action, input);
        if (!done) FAIL(actionId(action) << ": " << done.error().detail << " " << done.error().rule);
        return *done;
    }

    Id registered()
    {
        Case dispute = aCase();
        dispute.clear_committee_id();
        Party zhang = aParty({}, "张三"), li = aParty({}, "李四", "respondent");
        for (Party* party : {&zhang, &li}) {
            party->clear_case_id();
            party->set_id_type("resident");
        }
        zhang.set_id_number("11010519491231002X");
        li.set_id_number("440524188001010014");
        auto done = desk.registerCase(dispute, {zhang, li});
        if (!done) FAIL(done.error().detail);
        return done->caseId;
    }

    void tellRights(const Id& id)
    {
        const auto file = loadCase(laptop.store().records(), id);
        for (const auto& party : file->parties) {
            Notice notice;
            notice.set_case_id(id.text());
            notice.set_party_id(party.id.text());
            notice.set_given_at(desk.now());
            notice.set_how("oral");
            laptop.save(notice);
        }
    }

    /// Writes an agreement by which 李四 pays 张三.
    Id agreed(const Id& id)
    {
        act(id, Action::kAccept);
        act(id, Action::kAssign);
        tellRights(id);
        act(id, Action::kMediate);
        Session session;
        session.set_case_id(id.text());
        session.set_started_at("2026-11-18T09:00");
        session.set_text("双方各自陈述，调解员到现场看了水沟。");
        session.set_result("success");
        session.set_place("村委会");
        session.set_informed(true);
        laptop.save(session);
        Agreement agreement;
        agreement.set_case_id(id.text());
        agreement.set_form("written");
        agreement.set_facts("李四疏通水沟时挖坏张三菜地围栏，双方对赔偿数额有争议。");
        agreement.set_breach("一方不履行的，另一方可以向人民法院起诉。");
        agreement.set_copies(3);
        agreement.set_made_on("2026-11-18");
        const Id agreementId = laptop.save(agreement);
        const auto file = loadCase(laptop.store().records(), id);
        Obligation promise;
        promise.set_case_id(id.text());
        promise.set_agreement_id(agreementId.text());
        promise.set_creditor_id(file->parties[0].id.text());
        promise.set_debtor_id(file->parties[1].id.text());
        promise.set_kind("pay");
        promise.set_object("围栏修复款");
        promise.set_amount_fen(350000);
        promise.set_due_on("2026-12-31");
        promise.set_manner("现金");
        promise.set_place("村委会");
        laptop.save(promise);
        act(id, Action::kDraftAgreement);
        return agreementId;
    }

    CaseState state(const Id& id) { return fold(loadCase(laptop.store().records(), id)->facts); }
};

} // namespace

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
        auto done = office.desk.sign(id, signer, signer == "seal" ? "committee_seal" : "ink", {}, {});
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

/// What a new-case form holds when its last field is filled in.
Registration aRegistration(Office& office)
{
    Registration wanted {.dispute = aCase(), .parties = {aParty({}, "张三"), aParty({}, "李四", "respondent")},
        .risk = "yellow", .foundInRound = true, .caseId = Id::make(office.laptop.random)};
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
    const auto report = office.laptop.store().records().ofKind(Schema::get().kind("Screening")->number).at(0).as<Screening>();
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
    for (const char* kind : {"Case", "CaseEvent", "CaseNumber", "RiskGrade", "Screening"}) CHECK(countOf(office, kind) == 1);
}

TEST_CASE("A risk is one of the three grades")
{
    Office office;
    Registration wanted = aRegistration(office);
    wanted.risk = "orange";
    CHECK(office.desk.registerCase(wanted).error().fault == Fault::kUsage);
    CHECK(countOf(office, "Case") == 0);
}
