#include "core/documents/dossier_papers.h"

#include "core/documents/as_sealed.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

using Titles = std::vector<std::string>;

Titles titlesOf(const Result<std::vector<BoundPaper>>& papers)
{
    REQUIRE(papers);
    Titles titles;
    for (const BoundPaper& paper : *papers) titles.push_back(paper.title);
    return titles;
}

std::string textOf(const Result<std::vector<BoundPaper>>& papers)
{
    REQUIRE(papers);
    std::string text;
    for (const BoundPaper& paper : *papers) text += plainText(paper.document);
    return text;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A filed case is bound in the order of the national set, scans behind their papers")
{
    CHECK(titlesOf(dossierPapers(testing::aFiledCase(), {}, {}))
        == Titles{"人民调解受理登记表", "人民调解当事人权利义务告知书", "人民调解当事人权利义务告知书（扫描件）",
            "当事人身份证明", "人民调解调查记录", "人民调解证据材料", "人民调解记录", "人民调解协议书",
            "履行凭证（第1份）", "履行凭证（第2份）", "人民调解回访记录", "卷宗情况说明"});
}

TEST_CASE("What is missing is named in the note and not made up")
{
    CaseFile file = testing::aFiledCase();
    file.attachments.clear();
    const auto papers = dossierPapers(file, {}, {});
    const Titles titles = titlesOf(papers);
    CHECK(std::ranges::find(titles, "当事人身份证明") == titles.end());
    CHECK(has(textOf(papers), "本卷没有《身份证明》，原因：____。"));
}

TEST_CASE("An agreement is bound as it was signed, whatever became of a telephone number")
{
    CaseFile file = testing::aFiledCase();
    const std::string signedPhone = file.parties[0].record.phone();
    file.parties[0].record.set_phone("13999999999");
    file.agreements[0].record.set_facts("改了的事实");
    const auto papers = dossierPapers(file, {}, {});
    REQUIRE(papers);
    const auto agreement = std::ranges::find(*papers, "人民调解协议书", &BoundPaper::title);
    REQUIRE(agreement != papers->end());
    const std::string text = plainText(agreement->document);
    CHECK(has(text, "联系方式" + signedPhone));
    CHECK_FALSE(has(text, "改了的事实"));
    CHECK(agreement->document.standing == Document::Standing::kSealed);
    CHECK_FALSE(agreement->document.digest.empty());
}

TEST_CASE("The frozen words give back the case they were frozen from")
{
    const CaseFile file = testing::aFiledCase();
    const auto content = sealedContent(file, testing::idOf('a', 0));
    CaseFile changed = file;
    changed.parties.pop_back();
    changed.obligations[0].record.set_amount_fen(1);
    changed.committee.record.set_name("另一个调委会");
    const auto again = caseAsSealed(changed, *content);
    REQUIRE(again);
    CHECK(*sealedContent(*again, testing::idOf('a', 0)) == *content);
    CHECK(caseAsSealed(file, "{}").error().fault == Fault::kDamaged);
    CHECK(caseAsSealed(file, "not JSON").error().fault == Fault::kDamaged);
}

TEST_CASE("Three visits are three papers, counted")
{
    CaseFile file = testing::aFiledCase();
    Visit again;
    again.set_visited_at("2027-01-10T10:00");
    file.facts.push_back({testing::idOf('g', 1), {file.facts.back().id}, again});
    const Titles titles = titlesOf(dossierPapers(file, {}, {}));
    CHECK(std::ranges::find(titles, "人民调解回访记录（第2份）") != titles.end());
}

TEST_CASE("The court gets application, agreement, identities and the last day; not before the agreement binds")
{
    const auto papers = confirmationPapers(testing::aFiledCase(), {}, {});
    CHECK(titlesOf(papers) == Titles{"司法确认申请书", "人民调解协议书", "当事人身份证明"});
    CHECK(has(textOf(papers), "2026年12月22日以前（含当日）"));
    CHECK(confirmationPapers(testing::aDrainCase(), {}, {}).error().fault == Fault::kRefused);
}
