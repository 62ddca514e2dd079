#include "core/casework/people_book.h"

#include "core/schema/case.pb.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A village in which people are parties to cases.
struct Village {
    Device device{1};

    void quarrel(const std::vector<Party>& parties)
    {
        const Id caseId = device.save(aCase());
        for (Party party : parties) {
            party.set_case_id(caseId.text());
            device.save(party);
        }
    }
    std::vector<KnownPerson> found(std::string_view typed, int limit = 10)
    {
        Search search(device.store().database());
        return peopleFound(search, device.store().records(), typed, limit);
    }
};

Party person(const char* name, const char* idNumber, const char* phone, const char* address = "三组")
{
    Party party;
    party.set_role("applicant");
    party.set_kind("person");
    party.set_name(name);
    party.set_id_number(idNumber);
    party.set_phone(phone);
    party.set_address(address);
    return party;
}

} // namespace

TEST_CASE("Somebody is found by initials, by pinyin and by the end of the telephone, once, with what was known last")
{
    Village village;
    village.quarrel({person("张三", "", "13900001234", "一组"), person("李四", "", "13800000000")});
    village.quarrel({person("张三", "431001196203041234", "13900001234", "三组")});
    for (const char* typed : {"zs", "zhangsan", "张三", "1234"}) {
        INFO(typed);
        const auto found = village.found(typed);
        REQUIRE(found.size() == 1);
        CHECK(found.front().name == "张三");
        CHECK(found.front().address == "三组");
        CHECK(found.front().idNumber == "431001196203041234");
    }
}

TEST_CASE("Two people of one name stay two")
{
    Village village;
    village.quarrel({person("王芳", "431001196203041234", "13900001234")});
    village.quarrel({person("王芳", "431001198507072345", "13900001234")}); // one telephone in the house
    village.quarrel({person("王芳", "", "13700007777")});
    CHECK(village.found("王芳").size() == 3);
}

TEST_CASE("Where a protected person lives is in nobody's book, not even from an older case")
{
    Village village;
    village.quarrel({person("陈七", "", "13900001234", "五组老屋")});
    Party guarded = person("陈七", "", "13900001234", "新地方");
    guarded.set_protected_(true);
    village.quarrel({guarded});
    village.quarrel({person("陈七", "", "13900001234", "又一个地方")});
    const auto found = village.found("陈七");
    REQUIRE(found.size() == 1);
    CHECK(found.front().isProtected);
    CHECK(found.front().address.empty());
}

TEST_CASE("No more people than asked for, and none of what is not a person")
{
    Village village;
    for (int i = 0; i < 5; ++i) village.quarrel({person("赵", "", ("1390000000" + std::to_string(i)).c_str())});
    CHECK(village.found("赵", 3).size() == 3);
    CHECK(village.found("没有这个人").empty());
    CHECK(village.found("").empty());
}
