#include "core/base/resources.h"
#include "core/casework/county_forms.h"
#include "core/documents/papers.h"
#include "core/identity/device_key.h"
#include "core/packs/applying.h"
#include "core/packs/pack_shelf.h"
#include "core/rules/deadlines.h"
#include "core/rules/dispute_types.h"
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
    const auto unknown = checkPack(packOf(R"({"form.of_a_newer_program":"x"})"), ours(), kToday);
    REQUIRE(unknown.size() == 1);
    CHECK_FALSE(unknown[0].error);
    CHECK_FALSE(unknown[0].sentence.empty());
    CHECK(hasErrors(checkPack(packOf(R"({"template.agreement":"# a"})", 1, "2026-01-01"), ours(), kToday)));
}

namespace {

/// The interview's form without phone and address, with another name for the place, a heading and canned answers.
const std::string kShortInterview
    = R"({"record":"Investigation","papers":["investigation_record"],"says":["started_at"],
    "rows":[{"field":"place","label":"在哪里谈的","needed":["investigation_record"],"offers":["村委会","当事人家中"]},
            {"field":"started_at","start":"@now","needed":["investigation_record"]},
            {"field":"investigated","heading":"谁说的","needed":["investigation_record"]},
            {"field":"text","lines":8,"needed":["investigation_record"]},{"field":"sketch","drawn":true}]})";

std::string without(const std::string& text, const std::string& part)
{
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return std::string(text).erase(at, part.size());
}

const FormLayout& formOn(const std::vector<FormLayout>& forms, std::string_view name)
{
    return *std::ranges::find(forms, name, &FormLayout::name);
}

} // namespace

TEST_CASE("A county lays out a form from its day on, and takes it back")
{
    const auto here = after({}, packOf(R"({"form.investigation":)" + kShortInterview + "}"));
    CHECK_FALSE(hasErrors(checkPack(packOf(R"({"form.investigation":)" + kShortInterview + "}"), ours(), kToday)));
    const auto before = countyForms(here, {2026, 12, 31});
    CHECK(formOn(before, "investigation").rows.size() == builtInForm("investigation")->rows.size());
    const auto then = countyForms(here, {2027, 1, 1});
    const FormLayout& form = formOn(then, "investigation");
    CHECK(formInWords(form) == "在哪里谈的*、开始时间*、被调查人*、记录*、现场图");
    CHECK(form.rows[0].offers == std::vector<std::string>{"村委会", "当事人家中"});
    CHECK(form.rows[2].heading == "谁说的");
    CHECK(missingFor(form, Investigation(), "investigation_record").front() == "在哪里谈的");

    test::SeededRandom random(1);
    auto all = here;
    const auto back = rollbackOf("试行办法", here, kToday, random);
    REQUIRE(back);
    all.insert(all.end(), back->begin(), back->end());
    CHECK(formInWords(formOn(countyForms(all, {2027, 6, 1}), "investigation"))
        == formInWords(*builtInForm("investigation")));
}

TEST_CASE("A form that would lose what must be written is refused with its place, and never shown")
{
    struct Bad {
        std::string form;
        const char* says;
    };
    const Bad kTable[]
        = {{without(kShortInterview, R"({"field":"text","lines":8,"needed":["investigation_record"]},)"), "记录"},
            {R"({"record":"Investigation","papers":["investigation_record"],"rows":[{"field":"colour"}]})",
                "第 1 行（colour）"},
            {R"({"record":"Evidence","papers":["evidence"],"rows":[{"field":"name"}]})", "调查记录"},
            {without(kShortInterview, R"("papers":["investigation_record"],)"), "papers"},
            {without(kShortInterview, R"(,"heading":"谁说的")").replace(0, 1, R"({"colour":1,)"), "colour"},
            {R"("x")", "JSON"}};
    for (const Bad& one : kTable) {
        INFO(one.form);
        const Pack pack = packOf(R"({"form.investigation":)" + one.form + "}");
        const auto found = checkPack(pack, ours(), kToday);
        REQUIRE(found.size() == 1);
        CHECK(found[0].error);
        CHECK(found[0].sentence.find(one.says) != std::string::npos);
        CHECK(formInWords(formOn(countyForms(after({}, pack), {2027, 6, 1}), "investigation"))
            == formInWords(*builtInForm("investigation")));
    }
}

TEST_CASE("Preview of a form tells which fields it asks for, now and then")
{
    const auto lines = previewPack(packOf(R"({"form.investigation":)" + kShortInterview + "}"), ours(), {});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].part == PackPart::kForm);
    CHECK(lines[0].words == "调查记录");
    CHECK(lines[0].changes);
    CHECK(lines[0].before == formInWords(*builtInForm("investigation")));
    CHECK(lines[0].after == "在哪里谈的*、开始时间*、被调查人*、记录*、现场图");
}

TEST_CASE("A county's own dispute type holds from its day on, and is still known by name after it was taken back")
{
    const Pack pack = packOf(R"({"list.dispute_types":["irrigation=水利灌溉纠纷=forest_land"]})");
    CHECK_FALSE(hasErrors(checkPack(pack, ours(), kToday)));
    CHECK(previewPack(pack, ours(), {})[0].after == "水利灌溉纠纷（归入山林土地纠纷）");
    auto here = after({}, pack);
    const auto offered = [&](Date day) { return readOwnTypes(rulesOn(ours(), here, day).list(kOwnTypesRule)).size(); };
    CHECK(offered({2026, 12, 31}) == 0);
    CHECK(offered({2027, 1, 1}) == 1);
    test::SeededRandom random(1);
    const auto back = rollbackOf("试行办法", here, {2027, 6, 1}, random);
    REQUIRE(back);
    here.insert(here.end(), back->begin(), back->end());
    CHECK(offered({2027, 6, 1}) == 0);
    const OwnTypes ever = ownTypesEver(here);
    CHECK(typeLabel(ever, "irrigation") == "水利灌溉纠纷");
    CHECK(typeColumn(ever, "irrigation") == "forest_land");
    CHECK(typeLabel(ever, "of_next_year") == "of_next_year");
    CHECK(typeColumn(ever, "of_next_year") == "other");
    CHECK(typeColumn(ever, "neighbour") == "neighbour");
}

TEST_CASE("A dispute type that would spoil the figures is refused")
{
    for (const char* line :
        {"", "irrigation", "irrigation=水利纠纷", "=水利纠纷=other", "Irrigation=水利纠纷=other", "1a=水利纠纷=other",
            "irrigation==other", "irrigation=水利纠纷=nothing", "neighbour=邻里之间=other", "near=邻里纠纷=other",
            "a=b=other=c", "a=\xff=other", "a=一二三四五六七八九十一二三四五六七八九十一=other"}) {
        INFO(line);
        CHECK_FALSE(faultInOwnType(line).empty());
        CHECK_FALSE(readOwnType(line));
    }
    for (const char* twice :
        {R"(["a=水利纠纷=other","a=林权纠纷=other"])", R"(["a=水利纠纷=other","b=水利纠纷=other"])"})
        CHECK(hasErrors(checkPack(packOf(std::string(R"({"list.dispute_types":)") + twice + "}"), ours(), kToday)));
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
