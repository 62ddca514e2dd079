#include "core/casework/assigning.h"

#include "tests/core/casework/an_office.h"

using namespace beibao;
using namespace beibao::test;

namespace {

/// A committee of three, one of whom has the name of a party and one a credential that has run out.
struct Committee3 {
    Office office;
    Id self = office.laptop.store().author().person;
    Id chen = mediator("陈桂生", "2099-12-31"), old = mediator("周老师", "2020-01-01"), zhang = mediator("张三", "");

    Id mediator(const char* name, const char* validUntil)
    {
        Mediator one;
        one.set_name(name);
        one.set_committee_id(office.laptop.store().author().unit.text());
        one.set_valid_until(validUntil);
        return office.laptop.save(one);
    }
    Id acceptedCase()
    {
        const Id id = office.registered();
        office.act(id, Action::kAccept);
        return id;
    }
    void assign(const Id& id, const Id& who)
    {
        ActionInput named;
        named.mediatorIds = {who.text()};
        office.act(id, Action::kAssign, named);
    }
    std::vector<Candidate> candidates(const Id& id)
    {
        const auto& records = office.laptop.store().records();
        const auto file = loadCase(records, id);
        return candidatesFor(records, *file, fold(file->facts), Action::kAssign, office.rules, office.desk.today(),
            openLoad(records), self);
    }
};

const Candidate& named(const std::vector<Candidate>& all, const char* name)
{
    for (const auto& one : all)
        if (one.mediator.record.name() == name) return one;
    FAIL("not among them: " << name);
    return all.front();
}

} // namespace

TEST_CASE("Whoever may be named is shown with open cases, credential and ties; the free one is proposed")
{
    Committee3 three;
    three.assign(three.acceptedCase(), three.self);
    const auto all = three.candidates(three.acceptedCase());
    REQUIRE(all.size() == 4);
    CHECK(named(all, "龙秀英").open == 1);
    CHECK_FALSE(named(all, "龙秀英").proposed);
    CHECK(named(all, "陈桂生").open == 0);
    CHECK(named(all, "陈桂生").proposed);
    CHECK(all.front().mediator.record.name() == "陈桂生");
    CHECK(named(all, "周老师").doubts.size() == 1); // the credential
    CHECK(named(all, "张三").doubts.size() == 1); // the name of a party
    CHECK_FALSE(named(all, "周老师").proposed);
}

TEST_CASE("A mediator somebody asked to step aside is shown with that wish")
{
    Committee3 three;
    const Id id = three.acceptedCase();
    three.assign(id, three.chen);
    ActionInput wish;
    wish.partyId = loadCase(three.office.laptop.store().records(), id)->parties.front().id.text();
    wish.aboutIds = {three.chen.text()};
    wish.reason = "是对方的亲戚";
    three.office.act(id, Action::kAskRecusal, wish);
    const auto all = three.candidates(id);
    REQUIRE(named(all, "陈桂生").doubts.size() == 1);
    CHECK(named(all, "陈桂生").doubts.front().find("是对方的亲戚") != std::string::npos);
    CHECK(named(all, "陈桂生").now);
    CHECK(named(all, "龙秀英").proposed);
}

TEST_CASE("A case somebody else gave me is new until I do something in it")
{
    Committee3 three;
    const Id id = three.acceptedCase();
    three.assign(id, three.chen); // by the person at this desk
    const auto isNew = [&](const Id& person) {
        const auto file = loadCase(three.office.laptop.store().records(), id);
        return isNewFor(*file, fold(file->facts), person);
    };
    CHECK(isNew(three.chen));
    CHECK_FALSE(isNew(three.self)); // gave it away
    Author author = three.office.laptop.store().author();
    author.person = three.chen;
    REQUIRE(three.office.laptop.store().setAuthor(author));
    three.office.act(id, Action::kInvestigate);
    CHECK_FALSE(isNew(three.chen));
}
