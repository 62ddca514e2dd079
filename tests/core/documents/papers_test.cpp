#include "core/documents/papers.h"

#include "core/documents/seal_content.h"
#include "tests/support/case_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

std::string agreementText(const CaseFile& file)
{
    const auto document = documentFor("agreement", file);
    REQUIRE(document);
    return plainText(*document);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("An agreement says draft and shows no digest until it is sealed")
{
    const CaseFile file = testing::aDrainCase();
    const auto draft = documentFor("agreement", file);
    REQUIRE(draft);
    CHECK(draft->standing == Document::Standing::kDraft);
    CHECK(draft->digest.empty());
    CHECK(draft->number == "（2026）青石人调字第12号");

    Print print;
    print.sealed = sha256("content");
    print.sealedId = testing::idOf('z', 0);
    const auto sealed = documentFor("agreement", file, {}, print);
    REQUIRE(sealed);
    CHECK(sealed->standing == Document::Standing::kSealed);
    CHECK(sealed->digest == shortDigest(*print.sealed));
    CHECK(parseQrText(sealed->qr)->id == print.sealedId);
}

TEST_CASE("A form that is not sealed first is no draft")
{
    CHECK(documentFor("rights_notice", testing::aDrainCase())->standing == Document::Standing::kPlain);
}

TEST_CASE("Copies are the parties and one for the committee, unless somebody said otherwise")
{
    CaseFile file = testing::aDrainCase();
    CHECK(has(agreementText(file), "一式3份"));
    file.agreements[0].record.set_copies(4);
    CHECK(has(agreementText(file), "一式4份"));
}

TEST_CASE("A child's guardian signs beside the child, as one signer")
{
    CaseFile file = testing::aDrainCase();
    file.parties[0].record.set_guardian_name("张大山");
    file.parties[0].record.set_guardian_relation("父亲");
    const std::string text = agreementText(file);
    CHECK(has(text, "法定代理人：张大山"));
    CHECK(has(text, "[[& 签名+指印 | 法定代理人（签名、按指印） | 张大山 ]]"));
}

TEST_CASE("An organisation is asked for a signature and its seal")
{
    CaseFile file = testing::aDrainCase();
    file.parties[1] = testing::anOrganisation(2, "respondent", "柳树机械有限公司");
    CHECK(has(agreementText(file), "[[ 签名+印章 | 当事人（代表人签名并盖章） | 柳树机械有限公司 ]]"));
}

TEST_CASE("Forty-four people stand on annexes, each with a box and a sum")
{
    const std::string text = agreementText(testing::aWorksCase());
    CHECK(has(text, "当事人共45名"));
    CHECK(has(text, "共44项，合计人民币捌拾叁万壹仟柒佰陆拾伍元整（¥831765.00）"));
    CHECK(has(text, "[[ 签名+指印 | 44　申请人 |"));
    CHECK(has(text, "[[ 签名+印章 | 45　被申请人（代表人签名并盖章） | 柳树机械有限公司 ]]"));
}

TEST_CASE("A full stop that a person typed is not printed twice")
{
    CaseFile file = testing::aDrainCase();
    file.obligations[1].record.set_object("疏通排水沟。");
    CHECK(has(agreementText(file), "疏通排水沟。\n"));
}

TEST_CASE("The final number counts, the provisional mark only until then")
{
    CaseFile file = testing::aCaseFile();
    CaseNumber mark;
    mark.set_number("临-7");
    mark.set_provisional(true);
    file.numbers.insert(file.numbers.begin(), {testing::idOf('n', 1), mark});
    CHECK(caseNumberOf(file) == "（2026）青石人调字第12号");
    file.numbers.pop_back();
    CHECK(caseNumberOf(file) == "临-7");
}

TEST_CASE("A county may word a paper its own way, and its mistakes are said")
{
    Print print;
    print.wording = "# 协议\n{{committee}}";
    CHECK(plainText(*documentFor("agreement", testing::aDrainCase(), {}, print))
        == "# 协议\n柳树乡青石村人民调解委员会\n");
    print.wording = "{{misspelt}}";
    CHECK(documentFor("agreement", testing::aDrainCase(), {}, print).error().fault == Fault::kUsage);
}

TEST_CASE("A paper about something the case does not have is not found")
{
    CHECK(documentFor("agreement", testing::aCaseFile()).error().fault == Fault::kNotFound);
    CHECK(documentFor("mediation_record", testing::aCaseFile()).error().fault == Fault::kNotFound);
    CHECK(documentFor("poem", testing::aCaseFile()).error().fault == Fault::kNotFound);
}

TEST_CASE("A notice names whom the step concerns")
{
    CaseFile file = testing::aDrainCase();
    CaseEvent step;
    step.set_action("withdraw");
    step.set_at("2026-11-25T10:00");
    step.set_reason("已经自行和解");
    step.add_about_ids(file.parties[0].id.text());
    file.facts.push_back({testing::idOf('w', 1), {}, step});
    CHECK(has(plainText(*documentFor("termination_notice", file)), "提出人（有关人员）：张䶮。"));
    CHECK(has(plainText(*documentFor("closing_report", file)), "已经自行和解（张䶮）"));

    step.set_action("refuse");
    step.set_refusal("party_refuses");
    step.set_about_ids(0, file.parties[1].id.text());
    step.add_about_ids(file.mediators[0].id.text());
    file.facts.push_back({testing::idOf('w', 2), {}, step});
    CHECK(has(plainText(*documentFor("refusal_notice", file)), "有关当事人是李𠮷、" + file.mediators[0].record.name()));
    step.set_about_ids(1, testing::idOf('w', 9).text()); // nobody known
    file.facts.back().what = step;
    CHECK(has(plainText(*documentFor("refusal_notice", file)), "有关当事人是李𠮷（"));
}

TEST_CASE("A county's own dispute type is printed by its name, and an unknown one as it is")
{
    CaseFile file = testing::aDrainCase();
    file.main.set_dispute_type("irrigation");
    const auto cover = [&] { return plainText(*documentFor("cover", file)); };
    CHECK(has(cover(), "irrigation"));
    Setting types;
    types.set_key("list.dispute_types");
    types.set_value(R"(["irrigation=水利灌溉纠纷=forest_land"])");
    file.wordings.push_back({testing::idOf('t', 7), types});
    CHECK(has(cover(), "水利灌溉纠纷"));
}
