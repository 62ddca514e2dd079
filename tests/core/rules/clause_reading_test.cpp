#include "core/rules/agreement_words.h"
#include "core/rules/clause_reading.h"
#include "tests/core/rules/a_case.h"

using namespace beibao;

namespace {

/// The checks a binding sentence sets off, by id.
std::vector<std::string> against(std::string_view sentence)
{
    std::vector<std::string> out;
    for (const auto& one :
        checkWords({{"a", "其他约定", std::string(sentence), true, "Agreement.terms"}}, theRules(), kToday))
        out.push_back(one.id);
    return out;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("What a sentence forbids or denies is not held against it")
{
    for (const auto* sentence :
        {"双方今后不得辱骂对方", "任何一方不得以任何理由殴打、辱骂对方及其家人", "李四保证不再辱骂张三", "该款并非赌债",
            "上述借款不属于高利贷", "双方不同意离婚", "李四不放弃赡养", "乙方不得限制人身自由", "双方确认没有赌债",
            "公司不得要求工人放弃社保", "严禁扣押身份证", "本协议不涉及宅基地归属", "李四不会要求张三下跪"}) {
        INFO(sentence);
        CHECK(against(sentence).empty());
    }
}

TEST_CASE("What is meant stays found, however the sentence turns")
{
    CHECK(against("李四不付款就罚款五百元") == Ids{"A09"});
    CHECK(against("不得拖欠，否则罚款五百元") == Ids{"A09"});
    CHECK(against("不得拖欠否则罚款五百元") == Ids{"A09"});
    CHECK(against("李四不得不下跪认错") == Ids{"A14"});
    CHECK(against("李四不得拒绝下跪") == Ids{"A14"});
    CHECK(against("逾期不付的罚款五百元") == Ids{"A09"});
    CHECK(against("不得辱骂张三。李四给张三磕头") == Ids{"A14"});
    CHECK(against("不得放弃社保，但自愿放弃工伤保险") == Ids{"A15"});
    CHECK(against("张三不再追究刑事责任") == Ids{"A08"});
    CHECK(against("双方自愿离婚") == Ids{"A10"});
}

TEST_CASE("A longer harmless word hides no worse one beside it")
{
    CHECK(against("李四于月底前将房屋归还张三").empty());
    CHECK(against("房屋左右两侧各留一米").empty());
    CHECK(against("李四将房屋归还张三，宅基地归李四") == Ids{"A13"});
    CHECK(against("尽快付清，左右不留尾数") == Ids{"A04"});
}

TEST_CASE("Interest is read in figures and in words, and compared with the cap of its day")
{
    CHECK(yearlyInterestIn("年利率百分之二十四") == 2400);
    CHECK(yearlyInterestIn("月息三分") == 3600);
    CHECK(yearlyInterestIn("月利率一点五%") == 1800);
    CHECK(yearlyInterestIn("月息8厘") == 960);
    CHECK(yearlyInterestIn("日利率万分之五") == 1825);
    CHECK(yearlyInterestIn("年化利率为12%") == 1200);
    CHECK(interestCapOn({2026, 11, 22}, theRules()) == 1200);
    CHECK(interestCapOn({2024, 8, 1}, theRules()) == 1340);
    CHECK(interestCapOn({2018, 8, 1}, theRules()) == 0);
    CHECK(against("逾期按年利率13%计息") == Ids{"A09"});
    CHECK(against("逾期按年利率12%计息").empty());
}

TEST_CASE("Every word the checks look for is found when it is simply said")
{
    for (const auto* list : {"words.criminal", "words.unlawful", "words.status", "words.support", "words.collective",
             "words.title", "words.order", "words.insurance", "words.court"})
        for (const auto& word : theRules().list(list)) {
            INFO(list << " " << word);
            CHECK_FALSE(against("约定" + word).empty());
        }
}
