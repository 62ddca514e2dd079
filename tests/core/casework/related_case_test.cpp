#include "core/casework/related_case.h"

#include "core/casework/who_looked.h"
#include "core/schema/housekeeping.pb.h"
#include "tests/core/casework/an_office.h"

using namespace beibao;
using namespace beibao::test;

namespace {

struct Village {
    Office office;

    Id quarrel(const char* applicant, const char* respondent, const char* type = "neighbour")
    {
        Case dispute = aCase();
        dispute.clear_committee_id();
        dispute.set_dispute_type(type);
        Party one = aParty({}, applicant), other = aParty({}, respondent, "respondent");
        for (Party* party : {&one, &other}) party->clear_case_id(), party->clear_id_number();
        auto done = office.desk.registerCase(dispute, {one, other});
        if (!done) FAIL(done.error().detail);
        return done->caseId;
    }
    Id closed(const char* applicant, const char* respondent, const char* type = "neighbour")
    {
        const Id id = quarrel(applicant, respondent, type);
        ActionInput why;
        why.reason = "撤回";
        office.act(id, Action::kWithdraw, why);
        return id;
    }
    std::optional<RelatedCase> related(const char* applicant, const char* respondent, const char* type = "neighbour")
    {
        Store& store = office.laptop.store();
        return relatedCase(store.search(), store.records(), applicant, respondent, type);
    }
};

} // namespace

TEST_CASE("Two people who have a case that is not over are told of it, whoever applies now")
{
    Village village;
    const Id open = village.quarrel("张三", "李四");
    village.quarrel("张三", "王五");
    CHECK(village.related("张三", "李四") == RelatedCase{open, true});
    CHECK(village.related("李四", "张三", "contract") == RelatedCase{open, true});
    CHECK_FALSE(village.related("李四", "王五"));
    CHECK_FALSE(village.related("张三", "李四光")); // a name is a whole name
}

TEST_CASE("A person with three closed cases shows nothing")
{
    Village village;
    village.closed("张三", "李四");
    village.closed("张三", "王五");
    village.closed("赵六", "张三");
    CHECK_FALSE(village.related("张三", "孙七"));
    CHECK_FALSE(village.related("孙七", "张三"));
    CHECK_FALSE(village.related("张三", ""));
    CHECK_FALSE(village.related("张三", "张三"));
    CHECK_FALSE(village.related("张三", "李四", "contract")); // another matter, and over
    CHECK_FALSE(village.related("张三", "李四", ""));
}

TEST_CASE("The same two in the same matter are told of it even when it is over, the open one first")
{
    Village village;
    const Id over = village.closed("张三", "李四");
    CHECK(village.related("张三", "李四") == RelatedCase{over, false});
    const Id open = village.quarrel("张三", "李四", "contract");
    village.closed("张三", "李四");
    CHECK(village.related("张三", "李四") == RelatedCase{open, true});
}

TEST_CASE("Who looked at a case is told with what was looked at, the newest first, and of no other case")
{
    Village village;
    const Id id = village.quarrel("张三", "李四"), other = village.quarrel("王五", "赵六");
    Store& store = village.office.laptop.store();
    const auto file = loadCase(store.records(), id);
    const auto trace = [&](const char* what, const Id& about) {
        AuditEntry entry;
        entry.set_what(what);
        entry.set_about(about.text());
        entry.set_by(store.author().person.text());
        entry.set_at("2026-11-18T09:00");
        village.office.laptop.save(entry);
    };
    trace("reveal", file->parties.front().id);
    trace("print", other);
    trace("print", id);
    const auto looked = whoLooked(store.records(), id, 10);
    REQUIRE(looked.size() == 2);
    CHECK(looked[0].what == "print");
    CHECK(looked[0].who == "龙秀英");
    CHECK(looked[0].about.empty());
    CHECK(looked[1].what == "reveal");
    CHECK(looked[1].about == "张三");
    CHECK(whoLooked(store.records(), id, 1).size() == 1);
}
