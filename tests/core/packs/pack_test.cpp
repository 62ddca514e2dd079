#include "core/base/resources.h"
#include "core/documents/papers.h"
#include "core/identity/device_key.h"
#include "core/packs/applying.h"
#include "core/packs/pack_shelf.h"
#include "core/rules/deadlines.h"
#include "core/rules/settings.h"
#include "tests/support/case_files.h"
#include "tests/support/device.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

constexpr Date kToday{2026, 11, 22};

const RuleBook& ours()
{
    static const RuleBook book = *loadRuleBook(resourcesFolder() / "rules");
    return book;
}

std::string packText(const std::string& entries, int version = 1, const std::string& from = "2027-01-01")
{
    return R"({"beibao_pack":1,"name":"试行办法","version":)" + std::to_string(version) + R"(,"effective_from":")"
        + from + R"(","note":"县里二〇二七年起","entries":)" + entries + "}";
}

Pack packOf(const std::string& entries, int version = 1, const std::string& from = "2027-01-01")
{
    const auto pack = Pack::parse(packText(entries, version, from));
    if (!pack) FAIL(pack.error().detail);
    return *pack;
}

std::vector<Kept<Setting>> after(std::vector<Kept<Setting>> here, const Pack& pack)
{
    for (auto& one : settingsOf(pack, here)) here.push_back(std::move(one));
    return here;
}

std::int64_t visitDays(const std::vector<Kept<Setting>>& here, Date day)
{
    return rulesOn(ours(), here, day).number("deadline.visit_days");
}

} // namespace

TEST_CASE("A pack holds from its day on, and is taken back without deleting anything")
{
    test::SeededRandom random(1);
    const std::int64_t usual = ours().number("deadline.visit_days");
    auto here = after({}, packOf(R"({"deadline.visit_days":10})"));
    CHECK(visitDays(here, {2026, 12, 31}) == usual);
    CHECK(visitDays(here, {2027, 1, 1}) == 10);
    here = after(here, packOf(R"({"deadline.visit_days":12})", 2));
    CHECK(visitDays(here, {2027, 1, 1}) == 12);
    CHECK(settingsOf(packOf(R"({"deadline.visit_days":12})", 2), here).empty());

    auto back = rollbackOf("试行办法", here, kToday, random);
    REQUIRE(back);
    CHECK(back->front().record.effective_from() == "2027-01-01");
    here.insert(here.end(), back->begin(), back->end());
    CHECK(visitDays(here, {2027, 6, 1}) == 10);
    back = rollbackOf("试行办法", here, {2027, 3, 1}, random);
    REQUIRE(back);
    here.insert(here.end(), back->begin(), back->end());
    CHECK(visitDays(here, {2027, 6, 1}) == usual);
    CHECK(visitDays(here, {2027, 2, 1}) == 10); // what held then holds for then
    CHECK_FALSE(rollbackOf("试行办法", here, {2027, 3, 1}, random));
    CHECK(here.size() == 4);
}

TEST_CASE("A clock runs by the rule of the day it began")
{
    const auto here = after({}, packOf(R"({"deadline.mediation_days":45})"));
    const RuleBook book = rulesOn(ours(), here, {2027, 2, 1});
    CaseFile file = testing::aDrainCase();
    CaseState state;
    state.state = State::kMediating;
    const auto due = [&](Date accepted) {
        state.on.accepted = accepted;
        for (const auto& clock : deadlinesOf(file, state, book, Date{2027, 2, 1}))
            if (clock.what == "mediation") return clock.length;
        return std::int64_t(0);
    };
    CHECK(due({2026, 12, 20}) == ours().number("deadline.mediation_days"));
    CHECK(due({2027, 1, 5}) == 45);
}

TEST_CASE("A county's wording is printed from its day on, and a broken one never")
{
    CaseFile file = testing::aDrainCase();
    const auto titleOn = [&](const char* day) {
        file.agreements[0].record.set_made_on(day);
        const auto made = documentFor("agreement", file);
        REQUIRE(made);
        return made->title;
    };
    file.wordings = after({}, packOf(R"({"template.agreement":"# 调解协议\n{{committee}}"})"));
    CHECK(titleOn("2026-12-31") == "人民调解协议书");
    CHECK(titleOn("2027-01-01") == "调解协议");
    file.wordings = after({}, packOf(R"({"template.agreement":"# 调解协议\n{{nobody_knows}}"})"));
    CHECK(titleOn("2027-01-01") == "人民调解协议书");
}

TEST_CASE("Every entry is looked at before a pack is applied")
{
    struct Bad {
        const char* entries;
        bool error;
    };
    constexpr Bad kTable[] = {{R"({"deadline.visit_days":"ten"})", true}, {R"({"deadline.visit_days":-1})", true},
        {R"({"feedback.sources":3})", true}, {R"({"number.template":"人调字"})", true},
        {R"({"calendar.2027.off":["2028-01-01"]})", true}, {R"({"calendar.27.off":[]})", true},
        {R"({"calendar.2027.off":"2027-01-01"})", true}, {R"({"template.agreement":"# a\n{{misspelt}}"})", true},
        {R"({"template.agreement":"{{#parties}}"})", true}, {R"({"template.nothing":"# a"})", true},
        {R"({"mapping.x":{"key":[]}})", true}, {R"({"phrases":{"facts":{"neighbour":[1]}}})", true},
        {R"({"phrases":[]})", true}, {R"({"deadline.visit_days":10})", false},
        {R"({"calendar.2027.off":["2027-01-01"],"calendar.2028.worked":[]})", false},
        {R"({"template.agreement":"# 协议\n{{committee}}"})", false}, {R"({"deadline.visit_days":""})", false},
        {R"({"phrases":{"facts":{"neighbour":["为水沟"]},"clauses":{"common":[{"title":"a","kind":"do","text":"b"}]}}})",
            false}};
    for (const Bad& one : kTable) {
        INFO(one.entries);
        CHECK(hasErrors(checkPack(packOf(one.entries), ours(), kToday)) == one.error);
    }
    const auto unknown = checkPack(packOf(R"({"form.case":"x"})"), ours(), kToday);
    REQUIRE(unknown.size() == 1);
    CHECK_FALSE(unknown[0].error);
    CHECK_FALSE(unknown[0].sentence.empty());
    CHECK(hasErrors(checkPack(packOf(R"({"template.agreement":"# a"})", 1, "2026-01-01"), ours(), kToday)));
}

TEST_CASE("A text that is no pack is refused with what is wrong")
{
    for (const std::string& text : {std::string(), std::string("[]"), std::string("{}"), packText("{}"), packText("[]"),
             packText(R"({"A b":1})"), packText(R"({"a":1.5})"), packText(R"({"a":1})", 0),
             packText(R"({"a":1})", 1, "2027-13-01"), packText(R"({"a":1})", 1, ""),
             std::string(
                 R"({"beibao_pack":1,"name":"a@b","version":1,"effective_from":"2027-01-01","entries":{"a":1}})"),
             std::string(
                 R"({"beibao_pack":2,"name":"a","version":1,"effective_from":"2027-01-01","entries":{"a":1}})")}) {
        INFO(text);
        const auto pack = Pack::parse(text);
        REQUIRE_FALSE(pack);
        CHECK(pack.error().fault == Fault::kUsage);
    }
}

TEST_CASE("A pack keeps its signature through a file, and a changed word breaks it")
{
    test::SeededRandom random(2);
    const DeviceKey county = DeviceKey::make(random);
    Pack pack = packOf(R"({"deadline.visit_days":10,"template.cover":"# 卷宗"})");
    pack.county = "990101";
    pack.signature = county.sign(pack.signedText());
    auto read = Pack::parse(pack.json());
    REQUIRE(read);
    CHECK(signedBy(*read, county.publicKey()));
    CHECK_FALSE(signedBy(*read, DeviceKey::make(random).publicKey()));
    read->entries[0].value = "11";
    CHECK_FALSE(signedBy(*read, county.publicKey()));
}

TEST_CASE("Preview tells what differs and until when")
{
    const auto here = after({}, packOf(R"({"deadline.visit_days":12})", 1, "2027-06-01"));
    const auto lines
        = previewPack(packOf(R"({"deadline.visit_days":10,"deadline.dossier_days":15,"x.y":1})", 2), ours(), here);
    REQUIRE(lines.size() == 3);
    CHECK_FALSE(lines[0].changes); // 15 is what we have
    CHECK(lines[1].changes);
    CHECK(lines[1].after == "10");
    CHECK(lines[1].untilDay == Date{2027, 6, 1});
    CHECK(lines[2].part == PackPart::kUnknown);
}

TEST_CASE("Applying is a save like any other; a mediator of a county applies nothing, nor anybody a forged pack")
{
    test::Device device(1);
    Store& store = device.store();
    Pack pack = packOf(R"({"deadline.visit_days":10})");
    const auto done = applyPack(store, ours(), pack, "2026-11-22T09:00");
    REQUIRE(done);
    CHECK(store.records().ofKind(Schema::get().kind("Setting")->number).size() == 1);
    CHECK(applyPack(store, ours(), pack, "2026-11-22T09:00")->empty());
    CHECK(packsIn({{Id(), Setting()}}).empty());

    Author author = store.author();
    author.county = "990101";
    REQUIRE(store.setAuthor(author));
    REQUIRE(store.setMeta("role", "mediator"));
    CHECK(applyPack(store, ours(), pack, "2026-11-22T09:00").error().rule == "pack-role");
    REQUIRE(store.setMeta("role", "chair"));
    test::SeededRandom random(2);
    const DeviceKey county = DeviceKey::make(random);
    REQUIRE(store.setMeta("county_key", county.publicKey()));
    pack.county = "990101";
    pack.signature = county.sign(pack.signedText());
    CHECK(makerOf(pack, store) == PackMaker::kCounty);
    pack.entries[0].value = "11";
    CHECK(applyPack(store, ours(), pack, "2026-11-22T09:00").error().rule == "pack-signature");
}
