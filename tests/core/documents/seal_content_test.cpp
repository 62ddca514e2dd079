#include "core/documents/canonical.h"
#include "core/documents/seal_content.h"
#include "tests/support/case_files.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

TEST_CASE("Canonical JSON sorts by UTF-16 and escapes as little as it may")
{
    // 𠮷 is a pair of surrogates, smaller than U+FB33 in UTF-16 and larger in UTF-8.
    const Value value = Value::Object{{"\uFB33", "a"}, {"𠮷", "b"}, {"b", std::int64_t{-12}}, {"", Value::List{}}};
    CHECK(*canonicalJson(value) == "{\"\":[],\"b\":-12,\"𠮷\":\"b\",\"\uFB33\":\"a\"}");
    CHECK(*canonicalJson("\x01\b\t\n\f\r\"\\/\x7f€") == "\"\\u0001\\b\\t\\n\\f\\r\\\"\\\\/\x7f€\"");
}

TEST_CASE("What has no canonical form is refused")
{
    CHECK(canonicalJson("\xff").error().fault == Fault::kUsage);
    CHECK(canonicalJson(std::int64_t{1} << 53).error().fault == Fault::kUsage);
    CHECK(canonicalJson((std::int64_t{1} << 53) - 1));
}

TEST_CASE("Canonical JSON read again is the same value")
{
    const auto content = sealedContent(testing::aDrainCase(), testing::idOf('a', 0));
    REQUIRE(content);
    const auto value = readValue(*content);
    REQUIRE(value);
    CHECK(*canonicalJson(*value) == *content);
}

TEST_CASE("JSON that could mean two things is not read")
{
    for (const char* json : {"{\"a\":1,\"a\":2}", "1.5", "null", "[1", "18446744073709551615", "\"\xff\""})
        CHECK(readValue(json).error().fault == Fault::kUsage);
}

TEST_CASE("The sealed content changes with everything that is printed")
{
    const Id agreement = testing::idOf('a', 0);
    const CaseFile file = testing::aDrainCase();
    const auto edited = [&](auto edit) {
        CaseFile other = file;
        edit(other);
        return *sealedContent(other, agreement) != *sealedContent(file, agreement);
    };
    CHECK(edited([](CaseFile& f) { f.parties[0].record.set_phone("1"); }));
    CHECK(edited([](CaseFile& f) { f.parties[0].record.set_agent_powers("代为签收"); }));
    CHECK(edited([](CaseFile& f) { f.obligations[0].record.set_amount_fen(1); }));
    CHECK(edited([](CaseFile& f) { f.obligations[0].record.set_at_once(true); }));
    CHECK(edited([](CaseFile& f) { f.agreements[0].record.set_breach(""); }));
    CHECK(edited([](CaseFile& f) { f.agreements[0].record.set_court_wanted(false); }));
    CHECK(edited([](CaseFile& f) { f.numbers[0].record.set_number("临-1"); }));
    CHECK(edited([](CaseFile& f) { f.mediators.pop_back(); }));
    CHECK_FALSE(edited([](CaseFile& f) { f.main.set_difficulty("simple"); }));
    CHECK(sealedContent(file, testing::idOf('x', 0)).error().fault == Fault::kNotFound);
}

TEST_CASE("The code on the page gives back what it was made of")
{
    const Id id = testing::idOf('z', 3);
    const Digest digest = sha256("x");
    CHECK(parseQrText(qrText(id))->id == id);
    CHECK_FALSE(parseQrText(qrText(id))->content);
    CHECK(parseQrText(qrText(id, digest))->content == digest);
    CHECK_FALSE(parseQrText(qrText(id, digest) + "0"));
    CHECK_FALSE(parseQrText("https://example.org"));
}

TEST_CASE("The printed digest is twelve letters and figures in three groups")
{
    const std::string text = shortDigest(sha256("abc"));
    CHECK(text == "XJ4B-NP4P-AHH6");
}
