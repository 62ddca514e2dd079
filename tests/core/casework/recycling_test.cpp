#include "core/casework/recycling.h"

#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"
#include "core/casework/founding.h"
#include "core/casework/history.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A mediator's laptop with one dispute on the register.
struct Desktop {
    RuleBook rules = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    CaseListView list{&rules};
    test::Device laptop{1, Id(), {&list}};
    Blobs blobs{laptop.folder.path() / "blobs", StoreKey(), laptop.store().database(), laptop.random};
    Desk desk{laptop.store(), blobs, rules, laptop.clock, laptop.random};
    Id caseId, party;

    Desktop()
    {
        Committee committee;
        committee.set_name("石板乡柳树村人民调解委员会");
        committee.set_kind("village");
        Mediator mediator;
        mediator.set_name("龙秀英");
        REQUIRE(found(laptop.store(), committee, mediator));
        Party zhang = aParty({}, "张三"), li = aParty({}, "李四", "respondent");
        for (Party* each : {&zhang, &li}) each->clear_case_id();
        Case dispute = aCase();
        dispute.clear_committee_id();
        const auto done = desk.registerCase(dispute, {zhang, li});
        REQUIRE(done);
        caseId = done->caseId;
        party = file().parties.front().id;
    }
    const Records& records() { return laptop.store().records(); }
    CaseFile file()
    {
        auto read = loadCase(records(), caseId);
        REQUIRE(read);
        return *std::move(read);
    }
    bool finds(const char* typed) { return !laptop.store().search().find(typed, 10).empty(); }
    std::string refusal(const Id& record)
    {
        const auto done = recycle(desk, record, "录错了");
        return done ? std::string() : done.error().rule;
    }
};

} // namespace

TEST_CASE("What is put into the bin leaves the case and the search, and comes back as it was")
{
    Desktop here;
    Evidence proof;
    proof.set_case_id(here.caseId.text());
    proof.set_name("红砖收条");
    const Id id = here.laptop.save(proof);
    REQUIRE(here.finds("红砖收条"));

    REQUIRE(recycle(here.desk, id, "录重了"));
    CHECK(here.file().evidence.empty());
    CHECK_FALSE(here.finds("红砖收条"));
    const auto bin = inBin(here.records());
    REQUIRE(bin.size() == 1);
    CHECK(bin.front().kind == "证据");
    CHECK(bin.front().title == "红砖收条");
    CHECK(bin.front().reason == "录重了");

    REQUIRE(takeBack(here.desk, id));
    CHECK(here.file().evidence.size() == 1);
    CHECK(here.finds("红砖收条"));
    CHECK(inBin(here.records(), here.caseId).empty());
    CHECK(takeBack(here.desk, id).error().fault == Fault::kNotFound);
    REQUIRE(here.laptop.store().search().indexWaiting(1000));
    CHECK(here.finds("红砖收条"));
}

TEST_CASE("I13 a whole case leaves the lists, and comes back with the first thing written to it unseen")
{
    Desktop here;
    test::Device other(2);
    other.hear(here.laptop);
    REQUIRE(recycle(here.desk, here.caseId, "和上一件是同一件事"));
    CHECK_FALSE(loadCase(here.records(), here.caseId));
    CHECK(countCases(here.laptop.store().database(), {}) == 0);
    CHECK_FALSE(here.finds("张三"));
    CHECK(here.laptop.store().rebuild());
    CHECK(countCases(here.laptop.store().database(), {}) == 0);

    // Somebody else, not knowing, writes down a session.
    Session session;
    session.set_case_id(here.caseId.text());
    session.set_text("双方到场");
    other.save(session);
    here.laptop.hear(other);
    CHECK(loadCase(here.records(), here.caseId));
    CHECK(countCases(here.laptop.store().database(), {}) == 1);
    CHECK(here.finds("张三"));
}

TEST_CASE("What the law wants kept does not go into the bin, and the refusal says why")
{
    Desktop here;
    CHECK(recycle(here.desk, here.party, " ").error().rule == "R00-reason");
    const auto event = here.records().ofKind(Schema::get().kind("CaseEvent")->number).front();
    CHECK(here.refusal(event.id) == "R01-kind");

    Obligation promise;
    promise.set_case_id(here.caseId.text());
    promise.set_debtor_id(here.party.text());
    here.laptop.save(promise);
    CHECK(here.refusal(here.party) == "R04-promise");

    const CaseFile file = here.file();
    for (const auto& one : file.parties) {
        Notice notice;
        notice.set_case_id(here.caseId.text());
        notice.set_party_id(one.id.text());
        notice.set_given_at(here.desk.now());
        notice.set_how("oral");
        here.laptop.save(notice);
    }
    REQUIRE(here.desk.act(here.caseId, Action::kAccept, {}));
    CHECK(here.refusal(here.caseId) == "R02-number");
    CHECK(recycle(here.desk, Id::fromBytes("no such record .."), "录错了").error().fault == Fault::kNotFound);
}

TEST_CASE("The history of a record says who changed what, from what to what")
{
    Desktop here;
    here.laptop.clock.advance(60'000);
    here.laptop.edit<Party>(here.party, [](Party& party) { party.set_phone("13900009999"); });
    REQUIRE(recycle(here.desk, here.party, "录错了人"));

    const auto lines = historyOf(here.records(), here.party);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].what == HistoryLine::What::kBinned);
    CHECK(lines[0].reason == "录错了人");
    CHECK(lines[1].what == HistoryLine::What::kEdited);
    REQUIRE(lines[1].altered.size() == 1);
    CHECK(lines[1].altered[0].label == "联系方式");
    CHECK(lines[1].altered[0].before == "13900001234");
    CHECK(lines[1].altered[0].after == "13900009999");
    CHECK(lines[1].altered[0].sensitive);
    CHECK(lines[1].who == "龙秀英");
    CHECK(lines[2].what == HistoryLine::What::kBegun);
    CHECK(lines[2].title == "张三");
    CHECK(historyOfCase(here.records(), here.caseId).size() > lines.size());
}
