#include "core/rules/agreement_checks.h"
#include "core/rules/agreement_words.h"
#include "core/rules/case_reading.h"
#include "tests/core/rules/a_case.h"

#include <functional>

using namespace beibao;

namespace {

std::vector<CheckFinding> check(const CaseFile& file, const CaseState& state = {}, const PaperFacts& paper = {})
{
    return checkAgreement(file, state, theRules(), kToday, paper);
}

bool found(const std::vector<CheckFinding>& findings, std::string_view id, Level level)
{
    return std::any_of(findings.begin(), findings.end(),
        [&](const CheckFinding& one) { return one.id == id && one.level == level && !one.sentence.empty(); });
}

/// A good case with one thing spoiled.
std::vector<CheckFinding> spoiled(const std::function<void(CaseFile&)>& spoil)
{
    CaseFile file = aCase();
    spoil(file);
    return check(file);
}

Agreement& agreement(CaseFile& file)
{
    return file.agreements.back().record;
}

Obligation& promise(CaseFile& file)
{
    return file.obligations.back().record;
}

Party& zhang(CaseFile& file)
{
    return file.parties.front().record;
}

} // namespace

TEST_CASE("A good agreement has nothing against it")
{
    for (const auto& finding : check(aCase())) UNSCOPED_INFO(finding.id << " " << finding.sentence);
    CHECK(check(aCase()).empty());
}

TEST_CASE("A case without an agreement says so")
{
    CHECK(found(spoiled([](CaseFile& f) { f.agreements.clear(); }), "A02", Level::kError));
}

TEST_CASE("Every party is complete and has a number that can be")
{
    CHECK(found(spoiled([](CaseFile& f) { f.parties.pop_back(); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).clear_name(); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).set_address(" "); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).clear_phone(); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).set_phone("1390000"); }), "A01", Level::kWarning));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).clear_id_number(); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).set_id_number("440524198001010014"); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).set_birth_date("1980-02-30"); }), "A01", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).set_birth_date("1980-02-03"); }), "A01", Level::kWarning));
    CHECK_FALSE(hasErrors(spoiled([](CaseFile& f) { zhang(f).set_phone("无"); })));
    CHECK_FALSE(hasErrors(spoiled([](CaseFile& f) {
        zhang(f).set_id_type("other");
        zhang(f).clear_id_number();
    })));
}

TEST_CASE("A wrong check digit is told in a sentence a person understands")
{
    const auto findings = spoiled([](CaseFile& f) { zhang(f).set_id_number("440524198001010014"); });
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sentence == "张三：证件号码最后的校验位对不上，可能抄错了一位");
    CHECK(findings[0].where == history::id("zhang").text());
}

TEST_CASE("A promise says who, to whom, what, how much and by when")
{
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).clear_facts(); }), "A02", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { f.obligations.clear(); }), "A03", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).clear_debtor_id(); }), "A03", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).clear_creditor_id(); }), "A03", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).clear_amount_fen(); }), "A03", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).clear_due_on(); }), "A03", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).clear_manner(); }), "A03", Level::kWarning));
    CHECK(found(spoiled([](CaseFile& f) {
        promise(f).set_kind("do");
        promise(f).clear_object();
    }),
        "A03", Level::kError));
    const auto undated = spoiled([](CaseFile& f) { promise(f).clear_due_on(); });
    REQUIRE(undated.size() == 1);
    CHECK(undated[0].sentence == "第1条没有写付款日期");
}

TEST_CASE("A duty never to do something needs no day")
{
    CHECK_FALSE(hasErrors(spoiled([](CaseFile& f) {
        promise(f).set_kind("not_do");
        promise(f).clear_amount_fen();
        promise(f).clear_due_on();
        promise(f).set_object("不再堵水沟");
    })));
}

TEST_CASE("Days exist and do not lie before the signing")
{
    CHECK(found(spoiled([](CaseFile& f) { promise(f).set_due_on("2026-02-30"); }), "A06", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).set_due_on("2026-11-21"); }), "A06", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).set_made_on("2026-13-01"); }), "A06", Level::kError));
    CHECK_FALSE(hasErrors(spoiled([](CaseFile& f) { promise(f).set_due_on("2026-11-22"); })));
}

TEST_CASE("Sums agree with themselves")
{
    CHECK(found(spoiled([](CaseFile& f) { promise(f).set_amount_fen(-1); }), "A05", Level::kError));
    CHECK(
        found(spoiled([](CaseFile& f) { agreement(f).set_terms("李四付3500元（叁仟元整）"); }), "A05", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).set_terms("以上共计3,600元"); }), "A05", Level::kError));
    CHECK(check(aCase()).empty());
    CHECK_FALSE(
        hasErrors(spoiled([](CaseFile& f) { agreement(f).set_terms("共计３５００元（大写：人民币叁仟伍佰圆整）"); })));
}

TEST_CASE("Sums written twice are compared wherever they stand")
{
    CHECK(contradictingSums("付500元（伍佰元整），再付20.50元(贰拾元伍角)").empty());
    CHECK(contradictingSums("付500元（伍仟元整），再付20元(叁拾元整)") == std::vector<std::string>{"500", "20"});
    CHECK(contradictingSums("付500元（转账）").empty());
    CHECK(contradictingSums("（伍佰元整）").empty());
    CHECK(totalNamedIn("合计：人民币1200.5元") == 120050);
    CHECK_FALSE(totalNamedIn("共计三次").has_value());
}

TEST_CASE("Interest above what courts protect is found however it is named")
{
    CHECK(yearlyInterestIn("年利率24%") == 2400);
    CHECK(yearlyInterestIn("按月息２分计") == 2400);
    CHECK(yearlyInterestIn("月利率1.5%") == 1800);
    CHECK(yearlyInterestIn("没有利息") == 0);
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).set_breach("逾期按月息3分付"); }), "A09", Level::kError));
    CHECK_FALSE(hasErrors(spoiled([](CaseFile& f) { agreement(f).set_breach("逾期按年利率6%付"); })));
}

TEST_CASE("Words that say nothing, or more than the law allows, are found")
{
    const auto term = [](const char* words) { return spoiled([=](CaseFile& f) { agreement(f).set_terms(words); }); };
    CHECK(found(term("尽快修好水沟"), "A04", Level::kWarning));
    CHECK(found(term("张三不再追究刑事责任"), "A08", Level::kError));
    CHECK_FALSE(hasErrors(term("张三对李四表示谅解")));
    CHECK(found(term("李四归还赌债"), "A09", Level::kError));
    CHECK(found(term("双方自愿离婚"), "A10", Level::kError));
    CHECK(found(term("儿子不再赡养父亲"), "A11", Level::kError));
    CHECK(found(term("转让集体土地一亩"), "A12", Level::kError));
    CHECK(found(term("宅基地归李四"), "A13", Level::kWarning));
    CHECK(found(term("李四给张三磕头"), "A14", Level::kError));
    CHECK(found(term("工人放弃社保"), "A15", Level::kError));
    CHECK(found(term("双方不得起诉"), "A16", Level::kNote));
    CHECK(found(term("李四于____前付清"), "A23", Level::kError));
    CHECK(found(term("先付定金，订金不退"), "A24", Level::kWarning));
}

TEST_CASE("The account of what happened may use the words a promise may not")
{
    CHECK_FALSE(hasErrors(spoiled([](CaseFile& f) { agreement(f).set_facts("李四曾说要张三磕头，还有一笔赌债"); })));
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).set_facts("XX年"); }), "A23", Level::kError));
}

TEST_CASE("Nobody is bound who did not sign")
{
    CHECK(found(
        spoiled([](CaseFile& f) { promise(f).set_debtor_id("aaaaaaaaaaaaaaaaaaaaaaaaaa"); }), "A12", Level::kError));
}

TEST_CASE("The paper itself is looked at")
{
    CHECK(found(spoiled([](CaseFile& f) {
        f.obligations.push_back(aPayment("o2", 1000, "2027-01-31")), agreement(f).clear_breach();
    }),
        "A07", Level::kWarning));
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).clear_breach(); }), "A16", Level::kNote));
    CHECK(found(spoiled([](CaseFile& f) { agreement(f).set_copies(2); }), "A17", Level::kWarning));
    CHECK(found(spoiled([](CaseFile& f) { promise(f).set_at_once(true); }), "A18", Level::kWarning));
    PaperFacts paper;
    paper.pagesPresent = 1;
    paper.pagesExpected = 2;
    paper.otherOpenCases = {"2026-0098"};
    CHECK(found(check(aCase(), {}, paper), "A25", Level::kError));
    CHECK(found(check(aCase(), {}, paper), "A22", Level::kNote));
}

TEST_CASE("A child signs with somebody who is not the opponent")
{
    const auto child = [](CaseFile& f) { zhang(f).set_id_number("430581201205050017"); };
    CHECK(found(spoiled(child), "A19", Level::kError));
    CHECK_FALSE(hasErrors(spoiled([&](CaseFile& f) { child(f), zhang(f).set_guardian_name("张大"); })));
    CHECK(found(spoiled([&](CaseFile& f) { child(f), zhang(f).set_guardian_name("李四"); }), "A19", Level::kError));
    CHECK(found(spoiled([](CaseFile& f) { zhang(f).set_agent_name("王律师"); }), "A19", Level::kError));
}

TEST_CASE("A text changed after the chair cleared it goes back to him")
{
    CaseFile file = aCase();
    CaseState state;
    state.state = State::kReviewed;
    state.review.cleared = true;
    state.review.textDigest = agreementTextDigest(file, file.agreements[0]);
    CHECK(check(file, state).empty());
    promise(file).set_amount_fen(350001);
    CHECK(found(check(file, state), "A20", Level::kError));
}

TEST_CASE("Who wants the court's confirmation is told the last day")
{
    const auto findings = spoiled([](CaseFile& f) { agreement(f).set_court_wanted(true); });
    REQUIRE(found(findings, "A21", Level::kNote));
    CHECK(findings[0].sentence.find("2026年12月22日") != std::string::npos);
}
