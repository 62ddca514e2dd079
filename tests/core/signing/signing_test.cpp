#include "core/base/digest.h"
#include "core/signing/certificate.h"
#include "core/signing/signature_proof.h"
#include "core/signing/strokes.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;

namespace {

std::string strokesText(const std::string& list, const std::string& pointer = "pen")
{
    return R"({"beibao_strokes":1,"device":"板","pointer":")" + pointer + R"(","strokes":)" + list + "}";
}

const std::string kByHand
    = "[[[10,10,0],[20,14,40],[35,12,90],[50,30,160]],[[12,40,300],[15,60,380],[40,70,420],[60,52,700]]]";

bool doubted(const std::string& list, const char* word)
{
    const auto strokes = Strokes::parse(strokesText(list));
    REQUIRE(strokes);
    const auto doubts = strokeDoubts(*strokes);
    return std::find(doubts.begin(), doubts.end(), word) != doubts.end();
}

} // namespace

TEST_CASE("What a hand wrote is kept as it was written")
{
    const auto read = Strokes::parse(strokesText(kByHand));
    REQUIRE(read);
    CHECK(read->points() == 8);
    CHECK(read->duration() == 700);
    CHECK(strokeDoubts(*read).empty());
    const auto again = Strokes::parse(read->json());
    REQUIRE(again);
    CHECK(again->strokes == read->strokes);
    const auto moved
        = Strokes::parse(strokesText("[[[110,10,0],[120,14,41],[135,12,90],[150,30,160]],[[112,40,300],[115,60,"
                                     "380],[140,70,420],[160,52,700]]]"));
    CHECK(moved->shape() == read->shape());
}

TEST_CASE("Strokes that no hand made are told")
{
    CHECK(doubted("[[[10,10,5],[20,14,5],[35,12,5],[50,30,5],[10,40,5],[15,60,5],[40,70,5],[60,52,5]]]", "no_time"));
    CHECK(doubted("[[[10,10,0],[50,31,900]]]", "too_little"));
    CHECK(doubted(
        "[[[0,0,0],[10,10,30],[20,20,60],[30,30,90]],[[0,40,120],[10,40,150],[20,40,180],[90,40,400]]]", "ruled"));
    CHECK_FALSE(doubtSentence("ruled").empty());
}

TEST_CASE("Bytes that are no strokes are refused, each for its reason")
{
    for (const std::string& text :
        {std::string(), std::string("[]"), std::string(R"({"beibao_strokes":2})"), strokesText("[]"), strokesText("3"),
            strokesText("[[]]"), strokesText("[[[1,2]]]"), strokesText("[[[1,2,3.5]]]"), strokesText("[[[-1,2,3]]]"),
            strokesText("[[[1,200000,3]]]"), strokesText("[[[1,2,9],[1,3,8]]]"),
            strokesText("[[[1,2,0]],[[1,3,700000]]]"), strokesText(kByHand, "seal")}) {
        INFO(text);
        const auto read = Strokes::parse(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().fault == Fault::kUsage);
    }
}

TEST_CASE("A signature tells how it came about, and evidence that was swapped is found out")
{
    Signature signature;
    signature.set_how("stroke");
    const std::string evidence = strokesText(kByHand, "mouse");
    REQUIRE(addProof(signature, {.signer = "a", .how = "stroke", .evidence = evidence}));
    signature.set_evidence_sha256(sha256(evidence).bytes());
    CHECK(provenanceSentence(signature).find("鼠标") != std::string::npos);
    CHECK(doubtsOf(signature).empty());
    CHECK(doubtsOf(signature, evidence).empty());
    CHECK(doubtsOf(signature, strokesText(kByHand)) == std::vector<std::string>{"changed"});
    CHECK_FALSE(addProof(signature, {.signer = "a", .how = "stroke"}));
    Signature ink;
    ink.set_how("ink");
    REQUIRE(addProof(ink, {.signer = "a", .how = "ink"}));
    CHECK(provenanceSentence(ink).empty());
}

TEST_CASE("What is no certificate is refused before anything is believed")
{
    for (const char* text : {"", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "0\x82"})
        CHECK_FALSE(readCertificate(text));
    CHECK_FALSE(signatureHolds({}, "text", "value"));
}
