#include "core/documents/as_sealed.h"
#include "core/documents/canonical.h"
#include "core/documents/fill.h"
#include "core/documents/papers.h"
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

TEST_CASE("An agreement that takes another's place names it, in the words that are sealed and on paper")
{
    CaseFile file = testing::aDrainCase();
    Sealed old;
    old.set_document("agreement");
    old.set_agreement_id(file.agreements[0].id.text());
    old.set_content(*sealedContent(file, file.agreements[0].id));
    old.set_content_sha256(sha256(old.content()).bytes());
    old.set_at("2026-11-22T10:00");
    file.facts.push_back({testing::idOf('s', 1), {}, old});
    const std::string before = *sealedContent(file, file.agreements[0].id);
    CHECK(before == old.content());
    auto next = file.agreements[0];
    next.id = testing::idOf('a', 1);
    next.record.set_replaces_id(file.agreements[0].id.text());
    next.record.set_made_on("2026-12-01");
    file.agreements.push_back(next);
    const std::string text = plainText(*documentFor("agreement", file));
    CHECK(text.find("本协议书替代各方于2026年11月22日签订的人民调解协议书") != std::string::npos);
    CHECK(text.find(shortDigest(sha256(old.content()))) != std::string::npos);
    const auto content = sealedContent(file, next.id);
    REQUIRE(content);
    CHECK(content->find("replaces") != std::string::npos);
    const auto again = caseAsSealed(file, *content);
    REQUIRE(again);
    CHECK(*sealedContent(*again, next.id) == *content);
    CHECK(plainText(*documentFor("agreement", *again)).find("本协议书替代") != std::string::npos);
}

TEST_CASE("A correction is a paper of its own, beside the words that stay")
{
    CaseFile file = testing::aDrainCase();
    CaseEvent note;
    note.set_action("annotate");
    note.set_at("2026-11-25T10:00");
    note.set_note("“曰”应为“日”。");
    file.facts.push_back({testing::idOf('n', 1), {}, note});
    const auto made = documentFor("correction_note", file);
    REQUIRE(made);
    CHECK(plainText(*made).find("“曰”应为“日”。") != std::string::npos);
    CHECK(plainText(*made).find("2026年11月25日") != std::string::npos);
    Subject other;
    other.about = testing::idOf('n', 2);
    CHECK_FALSE(documentFor("correction_note", file, other));
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
