#include "core/documents/dossier_papers.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

CaseFile withAProtectedParty()
{
    CaseFile file = testing::aFiledCase();
    Party& hidden = file.parties[0].record;
    hidden.set_protected_(true);
    hidden.set_phone("13812345678");
    hidden.set_address("谁也不该知道的地方");
    hidden.set_employer("谁也不该知道的单位");
    file.investigations[0].record.set_party_id(file.parties[0].id.text());
    file.investigations[0].record.set_phone("13812345678");
    file.investigations[0].record.set_address("谁也不该知道的地方");
    return file;
}

} // namespace

TEST_CASE("No paper says where a protected party lives, works or can be called")
{
    const CaseFile file = withAProtectedParty();
    for (const Paper& paper : papers()) {
        INFO(paper.id);
        const auto document = documentFor(paper.id, file);
        REQUIRE(document);
        const std::string text = plainText(*document);
        CHECK(text.find("13812345678") == std::string::npos);
        CHECK(text.find("谁也不该知道的") == std::string::npos);
    }
}

TEST_CASE("The committee's address and telephone stand in the place of a protected party's")
{
    const std::string text = plainText(*documentFor("agreement", withAProtectedParty()));
    CHECK(text.find("联系方式0739-5550188，住址：柳树乡青石村村委会，柳树乡青石村人民调解委员会转。")
        != std::string::npos);
}

TEST_CASE("What is frozen says no more of a protected party than the paper does")
{
    const auto content = sealedContent(withAProtectedParty(), testing::idOf('a', 0));
    REQUIRE(content);
    CHECK(content->find("13812345678") == std::string::npos);
    CHECK(content->find("谁也不该知道的") == std::string::npos);
}
