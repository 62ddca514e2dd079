#include "core/base/identity_number.h"
#include "core/rules/record_checks.h"
#include "tests/core/rules/a_case.h"

#include <algorithm>
#include <functional>

using namespace beibao;
using namespace beibao::history;

namespace {

std::vector<CheckFinding> looked(const std::function<void(CaseFile&)>& spoil, const CaseState& state = {})
{
    CaseFile file = aCase();
    spoil(file);
    return checkRecords(file, state, theRules(), kToday);
}

bool found(const std::vector<CheckFinding>& findings, std::string_view id, std::string_view field)
{
    return std::any_of(findings.begin(), findings.end(), [&](const CheckFinding& one) {
        return one.id == id && one.field == field && !one.sentence.empty() && !one.remedy.empty();
    });
}

Party& zhang(CaseFile& file)
{
    return file.parties.front().record;
}

Kept<Session> session(std::string_view name, std::string_view from, std::string_view to)
{
    Kept<Session> out;
    out.id = id(name);
    out.record.set_started_at(std::string(from));
    out.record.set_ended_at(std::string(to));
    return out;
}

} // namespace

TEST_CASE("A good case has nothing against what was entered")
{
    CHECK(looked([](CaseFile&) {}).empty());
}

TEST_CASE("Names, numbers, telephones and codes are looked at where they stand")
{
    CHECK(found(looked([](CaseFile& f) { zhang(f).set_name("张3"); }), "V01", "Party.name"));
    CHECK(found(looked([](CaseFile& f) { zhang(f).set_guardian_name("张"); }), "V01", "Party.guardian_name"));
    CHECK(looked([](CaseFile& f) { zhang(f).set_name("买买提·吐尔逊"); }).empty());
    CHECK(looked([](CaseFile& f) { zhang(f).set_name("李𠮷"); }).empty());
    CHECK(found(looked([](CaseFile& f) { zhang(f).set_id_number("440524198001010014"); }), "V02", "Party.id_number"));
    CHECK(found(looked([](CaseFile& f) { zhang(f).set_sex("female"); }), "V02", "Party.sex"));
    CHECK(found(looked([](CaseFile& f) { zhang(f).set_phone("1390000"); }), "V03", "Party.phone"));
    CHECK(looked([](CaseFile& f) { zhang(f).set_phone("无"); }).empty());
    CHECK(found(looked([](CaseFile& f) {
        zhang(f).set_kind("org"), zhang(f).set_id_type("uscc"), zhang(f).set_id_number("91350100M000100Y44");
    }),
        "V09", "Party.id_number"));
}

TEST_CASE("An old number of fifteen is told what it became")
{
    CHECK(eighteenFrom("110105491231002") == "11010519491231002X");
    CHECK_FALSE(eighteenFrom("110105491331002"));
    CHECK_FALSE(eighteenFrom("11010519491231002X"));
    const auto findings = looked([](CaseFile& f) { zhang(f).set_id_number("110105491231002"); });
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].level == Level::kNote);
    CHECK(findings[0].sentence.find("11010519491231002X") != std::string::npos);
}

TEST_CASE("A bank card is read again when its last digit cannot be")
{
    CHECK(checkBankCard("6222 0212 3456 7890 128") == checkBankCard("6222021234567890128"));
    CHECK(checkBankCard("4111111111111111"));
    CHECK_FALSE(checkBankCard("4111111111111112"));
    CHECK_FALSE(checkBankCard("411111111111"));
    CHECK(wrongCardsIn("转账到农行4111 1111 1111 1112（张三）") == std::vector<std::string>{"4111111111111112"});
    CHECK(wrongCardsIn("电话13900001234，身份证440524198001010013").empty());
    CHECK(found(looked([](CaseFile& f) { f.obligations[0].record.set_manner("转账4111111111111112"); }), "V08",
        "Obligation.manner"));
}

TEST_CASE("Days exist, come in their order, and no session lies ahead or under another")
{
    CHECK(found(looked([](CaseFile& f) { f.main.set_occurred_on("2026-02-30"); }), "V04", "Case.occurred_on"));
    CHECK(found(looked([](CaseFile& f) { f.main.set_occurred_on("2026-11-21"); }), "V05", "Case.applied_on"));
    CHECK(found(looked([](CaseFile& f) { f.sessions = {session("s", "2026-11-19T09:00", "2026-11-19T10:00")}; }), "V05",
        "Session.started_at"));
    CHECK(found(
        looked([](CaseFile& f) { f.sessions = {session("s", "2026-11-23T09:00", "")}; }), "V05", "Session.started_at"));
    CHECK(found(looked([](CaseFile& f) { f.sessions = {session("s", "2026-11-21T09:00", "2026-11-21T08:00")}; }), "V05",
        "Session.ended_at"));
    CHECK(found(looked([](CaseFile& f) {
        f.sessions = {
            session("s", "2026-11-21T09:00", "2026-11-21T10:00"), session("t", "2026-11-21T09:30", "2026-11-21T11:00")};
    }),
        "V10", "Session.started_at"));
    CaseState state;
    state.on.effective = {2026, 11, 20};
    CHECK(found(looked([](CaseFile&) {}, state), "V05", "Signature.at"));
    state.on.effective = {2026, 11, 22};
    state.on.visited = {2026, 11, 21};
    CHECK(found(looked([](CaseFile&) {}, state), "V05", "Visit.visited_at"));
}

TEST_CASE("A child has somebody to speak for it who is not the opponent, and sums are sums")
{
    const auto child = [](CaseFile& f) { zhang(f).set_id_number("430581201205050017"); };
    CHECK(found(looked(child), "V06", "Party.guardian_name"));
    CHECK(looked([&](CaseFile& f) { child(f), zhang(f).set_guardian_name("张大"); }).empty());
    CHECK(found(
        looked([&](CaseFile& f) { child(f), zhang(f).set_guardian_name("李四"); }), "V06", "Party.guardian_name"));
    CHECK(found(looked([](CaseFile& f) { f.main.set_amount_fen(-1); }), "V07", "Case.amount_fen"));
    CHECK(found(looked([](CaseFile& f) { f.main.set_headcount(1); }), "V07", "Case.headcount"));
}
