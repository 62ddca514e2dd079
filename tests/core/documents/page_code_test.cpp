#include "core/documents/page_code.h"

#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using testing::idOf;

TEST_CASE("The code of every printed paper says the case, the paper, its record and the page")
{
    const CaseFile file = testing::aDrainCase();
    for (const Paper& paper : papers()) {
        const auto made = documentFor(paper.id, file);
        if (!made) continue;
        INFO(paper.id);
        const auto code = parsePageCode(codeOnPage(made->qr, 3));
        REQUIRE(code);
        CHECK(code->id == file.id);
        CHECK(code->paper == paper.id);
        CHECK(code->page == 3);
    }
    const Id session = file.sessions.front().id;
    CHECK(parsePageCode(documentFor("mediation_record", file, {.about = session})->qr)->about == session);
}

TEST_CASE("A code gives back what it was made of")
{
    const Digest digest = sha256("x");
    const PageCode codes[] = {
        {.id = idOf('c', 1), .paper = "confirmation_application", .about = idOf('s', 1), .page = 2},
        {.id = idOf('z', 1), .content = digest, .page = 12},
        {.id = idOf('c', 1), .paper = "agreement", .form = "K7QM-2XWA", .page = 1},
        {.paper = "follow_up", .form = "K7QM-2XWA"},
    };
    for (const PageCode& code : codes) {
        INFO(pageCodeText(code));
        CHECK(parsePageCode(pageCodeText(code)) == code);
        CHECK(pageCodeText(code).size() <= 122); // larger codes have smaller squares
    }
}

TEST_CASE("Somebody who types it need not mind capitals or width")
{
    const PageCode code{.id = idOf('c', 1), .paper = "agreement", .page = 2};
    std::string small = pageCodeText(code);
    for (char& c : small) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    CHECK(parsePageCode("  " + small + "\n") == code);
}

TEST_CASE("Codes printed before pages were named are still ours, and marks of a newer program are passed over")
{
    const Id id = idOf('c', 1);
    CHECK(parsePageCode(qrText(id))->id == id);
    CHECK(parsePageCode(formCodeText({"agreement", "K7QM-2XWA"}))->form == "K7QM-2XWA");
    CHECK(parsePageCode(qrText(id) + ":Z.42:P.2") == PageCode{.id = id, .page = 2});
}

TEST_CASE("Text that is no code of ours is none, and a broken mark says nothing")
{
    const std::string good = qrText(idOf('c', 1));
    for (const std::string& text : {std::string(), std::string("https://example.org"), std::string("BEIBAO:2:X"),
             good + ":P.1:EVIL", good + ":", good + "::P.2", std::string(5000, 'A'), "X" + good,
             std::string("BEIBAO:1:P.2"), std::string("BEIBAO:F1:POEM:K7QM2XWA:P.1")}) {
        INFO(text);
        CHECK_FALSE(parsePageCode(text));
    }
    CHECK(parsePageCode(good + ":P.0")->page == 0);
    CHECK(parsePageCode(good + ":P.-3")->page == 0);
    CHECK(parsePageCode(good + ":P.1000")->page == 0);
    CHECK(parsePageCode(good + ":P.99999999999999999999")->page == 0);
    CHECK(parsePageCode(good + ":D.POEM")->paper.empty());
    CHECK(parsePageCode(good + ":A.NOBODY")->about.empty());
}
