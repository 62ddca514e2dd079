#include "core/store/search.h"

#include "core/schema/organisation.pb.h"
#include "core/store/pinyin.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

namespace beibao::test { // its Device, not the record

namespace {

std::set<Id> found(Device& laptop, std::string_view typed, int limit = 10'000)
{
    std::set<Id> ids;
    for (const auto& hit : laptop.store().search().find(typed, limit)) ids.insert(hit.id);
    return ids;
}

void indexAll(Device& laptop)
{
    while (!laptop.store().search().complete()) REQUIRE(laptop.store().search().indexWaiting(100));
}

Id caseOf(Device& laptop, const std::string& facts)
{
    Case dispute = aCase();
    dispute.set_facts(facts);
    return laptop.save(dispute);
}

/// A few characters, so that every pair occurs in many texts.
std::string someText(SeededRandom& random, std::size_t length)
{
    static const std::vector<std::string> kCharacters{
        "水", "沟", "界", "田", "张", "三", "李", "，", "。", "1", "2", "x"};
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += kCharacters[random.below(kCharacters.size())];
    return text;
}

} // namespace

TEST_CASE("Search finds exactly what reading every record would find, on a thousand terms")
{
    Device laptop(1);
    SeededRandom random(5);
    std::vector<std::pair<Id, std::string>> texts;
    std::vector<Entry> entries;
    for (int i = 0; i < 400; ++i) {
        Case dispute;
        dispute.set_facts(someText(random, 5 + random.below(60)));
        dispute.set_place(someText(random, random.below(6)));
        entries.push_back(Entry::of(dispute, Id::make(random)));
        texts.emplace_back(entries.back().id, dispute.facts() + '\n' + dispute.place());
    }
    REQUIRE(laptop.store().save(entries));
    REQUIRE(laptop.store().search().indexWaiting(200)); // the rest is looked through
    for (int i = 0; i < 1000; ++i) {
        if (i == 500) indexAll(laptop);
        const std::string term = someText(random, 1 + random.below(5));
        std::set<Id> expected;
        const bool hasWord = term.find_first_not_of("，。") != std::string::npos;
        for (const auto& [id, text] : texts)
            if (hasWord && text.find(term) != std::string::npos) expected.insert(id);
        CAPTURE(term);
        REQUIRE(found(laptop, term) == expected);
    }
}

TEST_CASE("A name of two characters, the end of a telephone number and a piece of an address are found")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    const Id zhang = laptop.save(aParty(caseId, "张三"));
    const Id li = laptop.save(aParty(caseId, "李四"));
    for (const bool indexed : {false, true}) {
        if (indexed) indexAll(laptop);
        CHECK(found(laptop, "张三") == std::set{caseId, zhang});
        CHECK(found(laptop, "李四") == std::set{caseId, li});
        CHECK(found(laptop, "1234") == std::set{zhang, li});
        CHECK(found(laptop, "柳树") == std::set{zhang, li});
        CHECK(found(laptop, "张三 柳树") == std::set{zhang});
        CHECK(found(laptop, "四") == std::set{caseId, li});
    }
}

TEST_CASE("A party is found by pinyin, whole and by initials, with surnames read as surnames")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    const Id zhang = laptop.save(aParty(caseId, "张三"));
    const Id zeng = laptop.save(aParty(caseId, "曾小明"));
    const Id shan = laptop.save(aParty(caseId, "单桂英"));
    const Id lu = laptop.save(aParty(caseId, "吕强"));
    indexAll(laptop);
    CHECK(found(laptop, "zhangsan") == std::set{zhang});
    CHECK(found(laptop, "ZS") == std::set{zhang});
    CHECK(found(laptop, "zengxiaoming") == std::set{zeng});
    CHECK(found(laptop, "zxm") == std::set{zeng});
    CHECK(found(laptop, "sgy") == std::set{shan});
    CHECK(found(laptop, "lvqiang") == std::set{lu});
    CHECK(found(laptop, "luqiang") == std::set{lu});
}

TEST_CASE("Characters without a reading are kept in the pinyin of a name")
{
    Pinyin pinyin;
    CHECK(pinyin.spellings("张a三") == std::vector<std::string>{"zas", "zhangasan"});
    CHECK(pinyin.spellings("Smith").empty());
    CHECK(pinyin.spellings("单于明") == std::vector<std::string>{"chanyuming", "cym", "danyuming", "dym"});
}

TEST_CASE("Width and capitals make no difference")
{
    Device laptop(1);
    const Id id = caseOf(laptop, "合同编号ＡＢ１２，甲方签字");
    indexAll(laptop);
    CHECK(found(laptop, "ab12") == std::set{id});
    CHECK(found(laptop, "AB12") == std::set{id});
    CHECK(found(laptop, "Ｂ１") == std::set{id});
}

TEST_CASE("Old words are not found after an edit, new ones are")
{
    Device laptop(1);
    const Id id = caseOf(laptop, "鱼塘承包");
    const Id other = caseOf(laptop, "茶园边界");
    indexAll(laptop);
    laptop.edit<Case>(id, [](Case& c) { c.set_facts("果园承包"); });
    for (const bool indexed : {false, true}) {
        if (indexed) indexAll(laptop);
        CHECK(found(laptop, "鱼塘").empty());
        CHECK(found(laptop, "果园") == std::set{id});
        CHECK(found(laptop, "茶园") == std::set{other});
    }
    laptop.edit<Case>(id, [](Case& c) { c.clear_facts(); });
    indexAll(laptop);
    CHECK(found(laptop, "果园").empty());
}

TEST_CASE("The newest come first, and no more than asked for")
{
    Device laptop(1);
    std::vector<Id> ids;
    for (int i = 0; i < 20; ++i) ids.push_back(caseOf(laptop, "鱼塘承包"));
    REQUIRE(laptop.store().search().indexWaiting(10));
    laptop.edit<Case>(ids[3], [](Case& c) { c.set_place("鱼塘边"); });
    const auto hits = laptop.store().search().find("鱼塘", 5);
    REQUIRE(hits.size() == 5);
    CHECK(hits[0].id == ids[3]);
    CHECK(hits[1].id == ids[19]);
    CHECK(hits[0].title == "张三与李四排水纠纷");
}

TEST_CASE("What a crash kept from the index is there after opening")
{
    Device laptop(1);
    const Id first = caseOf(laptop, "鱼塘承包");
    indexAll(laptop);
    const Id second = caseOf(laptop, "鱼塘放水");
    laptop.store().database().execute("UPDATE meta SET value = '0' WHERE key = 'searched'; DELETE FROM search");
    laptop.reopen();
    CHECK(laptop.store().search().complete());
    CHECK(found(laptop, "鱼塘") == std::set{first, second});
}

TEST_CASE("Rebuilding gives the same answers")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    laptop.save(aParty(caseId, "张三"));
    indexAll(laptop);
    const auto before = found(laptop, "张三");
    REQUIRE(laptop.store().rebuild());
    CHECK(found(laptop, "张三") == before);
    indexAll(laptop);
    CHECK(found(laptop, "张三") == before);
}

TEST_CASE("A read-only connection finds what the writer has just saved")
{
    Device laptop(1);
    const Id id = caseOf(laptop, "鱼塘承包");
    indexAll(laptop);
    auto window = laptop.look();
    Search search(*window);
    REQUIRE(search.find("鱼塘", 10).size() == 1);
    caseOf(laptop, "鱼塘放水");
    CHECK(search.find("鱼塘", 10).size() == 2);
    CHECK(search.find("承包", 10).front().id == id);
    CHECK(window->trouble());
}

TEST_CASE("Nothing typed into the search field is taken for a command")
{
    Device laptop(1);
    const Id id = caseOf(laptop, R"(他说"不行" OR 1 AND (x) NEAR text:鱼塘* ^开头 'quote')");
    indexAll(laptop);
    CHECK(found(laptop, R"("不行")") == std::set{id});
    CHECK(found(laptop, "text:鱼塘*") == std::set{id});
    CHECK(found(laptop, "OR NEAR") == std::set{id});
    CHECK(found(laptop, "'quote'") == std::set{id});
    for (const char* hostile : {"\"", "\"\"", "*", "^", "(", ")", "AND", "NOT", "a OR b", "x NEAR/3 y", "{text} : x",
             "'; DROP TABLE record; --", "%", "_", "\\", " ", "", "，。", "\xff\xfe", "\xe5\xbc", "-x", "+y"})
        static_cast<void>(laptop.store().search().find(hostile, 10));
    CHECK(found(laptop, std::string(10'000, 'a')).empty());
    std::string long10k;
    while (long10k.size() < 10'000) long10k += "鱼塘";
    CHECK(found(laptop, long10k).empty());
    CHECK(found(laptop, std::string_view("\0鱼塘", 7)).size() <= 1);
    CHECK(laptop.store().database().trouble());
}

TEST_CASE("A number that must be masked is found but not shown")
{
    Device laptop(1);
    const Id caseId = laptop.save(aCase());
    Party party = aParty(caseId, "张三");
    party.set_id_number("510902198001011234");
    laptop.save(party);
    const auto hits = laptop.store().search().find("198001", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet == "证件号码 …1234");
}

TEST_CASE("A mediator is found by name and pinyin")
{
    Device laptop(1);
    Mediator mediator;
    mediator.set_name("解秀兰");
    const Id id = laptop.save(mediator);
    indexAll(laptop);
    CHECK(found(laptop, "xxl") == std::set{id});
    CHECK(laptop.store().search().find("秀兰", 1).front().title == "解秀兰");
}

} // namespace beibao::test
