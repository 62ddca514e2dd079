#include "sync/server/enrolment.h"

#include "sync/invitation_code.h"
#include "sync/server/area.h"
#include "sync/server/authority.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::County;

namespace {

class PaperAuthority final : public CertificateAuthority {
public:
    Result<Issued> sign(const std::string& csrPem, const Id& device) override
    {
        if (csrPem != "csr") return Error{Fault::kUsage, "not a request"};
        return Issued{"certificate of " + device.text(), sha256(device.view()).hex()};
    }
    std::string caPem() const override { return "the county"; }
    std::string fingerprint() const override { return sha256("the county").bytes(); }
};

wire::EnrolRequest aRequest(test::Device& device, const std::string& code)
{
    const Author& author = device.store().author();
    wire::EnrolRequest request;
    request.set_version(1);
    request.set_code(code);
    request.set_device(author.device.bytes());
    request.set_incarnation(author.incarnation);
    request.set_public_key(device.key.publicKey());
    request.set_csr("csr");
    request.set_local_committee(author.unit.bytes());
    return request;
}

} // namespace

TEST_CASE("A laptop that has worked alone is enrolled, and its cases find their committee")
{
    County county;
    PaperAuthority authority;
    Enrolment door(county.office(), authority, "county.example:7443");
    test::Device li(42); // its committee is one of its own making
    const Id id = li.save(aCase());
    const auto code = door.invite("510112101001", "mediator", county.liushu);
    REQUIRE(code);
    const auto reply = door.enrol(aRequest(li, *code));
    REQUIRE(reply);
    CHECK(reply->refusal().empty());
    CHECK(reply->county() == "510112");
    CHECK(reply->unit() == county.liushu.bytes());
    CHECK(reply->role() == "mediator");
    CHECK(reply->sync_address() == "county.example:7443");
    CHECK(reply->county_key() == county.office().publicKey());

    CHECK(county.meetOne(li).refused == 0);
    CHECK(li.store().records().ofKind(5).size() == 1); // its first numbers
    auto& ma = county.device("ma", "mediator", county.liushu);
    county.meet(ma);
    CHECK(ma.store().records().get(id));
    // By its certificate it is the same device.
    const auto fingerprint = sha256(li.store().author().device.view()).hex();
    CHECK(county.office().exchange(fingerprint, county.question(li))->refusal().empty());
}

TEST_CASE("A code is for one laptop, which may ask again when the answer was lost")
{
    County county;
    PaperAuthority authority;
    Enrolment door(county.office(), authority, "");
    test::Device li(42), ma(43);
    const auto code = door.invite("510112101001", "mediator");
    REQUIRE(door.enrol(aRequest(li, *code))->refusal().empty());
    CHECK(door.enrol(aRequest(ma, *code))->refusal() == "code");
    CHECK(door.enrol(aRequest(li, *code))->refusal().empty());
    // Somebody who knows the code and the id still has another key.
    auto thief = aRequest(li, *code);
    thief.set_public_key(ma.key.publicKey());
    CHECK(door.enrol(thief)->refusal() == "device");
}

TEST_CASE("A refused enrolment enters nothing")
{
    County county;
    PaperAuthority authority;
    Enrolment door(county.office(), authority, "");
    test::Device li(42);
    const auto code = door.invite("510112101001", "mediator");
    const auto devices = county.office().roster().devices()->size();
    const auto log = county.ledger.log().size();
    const auto refusalOf = [&](const std::function<void(wire::EnrolRequest&)>& change) {
        auto request = aRequest(li, *code);
        change(request);
        return door.enrol(request)->refusal();
    };
    CHECK(refusalOf([](auto& r) { r.set_version(2); }) == "version");
    CHECK(refusalOf([](auto& r) { r.set_realm(wire::PRACTICE); }) == "practice");
    CHECK(refusalOf([](auto& r) { r.set_device("short"); }) == "malformed");
    CHECK(refusalOf([](auto& r) { r.set_public_key(""); }) == "malformed");
    CHECK(refusalOf([](auto& r) { r.set_code("ABCD-EFGH"); }) == "code");
    CHECK(refusalOf([](auto& r) { r.set_local_area("330106"); }) == "area");
    CHECK(refusalOf([](auto& r) { r.set_csr("nonsense"); }) == "certificate");
    CHECK(county.office().roster().devices()->size() == devices);
    CHECK(county.ledger.log().size() == log);
    CHECK(refusalOf([](auto& r) { r.set_local_area("510112101001"); }).empty());
    CHECK_FALSE(door.invite("330106101", "mediator"));
    CHECK_FALSE(door.invite("510112101", "emperor"));
}

TEST_CASE("An invitation expires, and guessing shuts the door for an hour only")
{
    County county;
    PaperAuthority authority;
    Enrolment door(county.office(), authority, "");
    test::Device li(42);
    const auto code = door.invite("510112101001", "mediator");
    auto guess = InvitationCode::parse(*code);
    for (std::uint32_t i = 0; i < Invitations::kMostGuesses; ++i) {
        guess->secret[0] = static_cast<char>(guess->secret[0] + 1);
        CHECK(door.enrol(aRequest(li, guess->text()))->refusal() == "code");
    }
    CHECK(door.enrol(aRequest(li, *code))->refusal() == "code");
    county.clock.advance(3'600'001);
    CHECK(door.enrol(aRequest(li, *code))->refusal().empty());

    test::Device ma(43);
    const auto old = door.invite("510112101001", "mediator");
    county.clock.advance(Invitations::kLastsMs + 1);
    CHECK(door.enrol(aRequest(ma, *old))->refusal() == "code");
}

TEST_CASE("A code survives being written by hand, and is not kept in clear")
{
    County county;
    PaperAuthority authority;
    Enrolment door(county.office(), authority, "");
    const auto code = door.invite("510112101001", "mediator");
    CHECK(code->size() == 39);
    const auto parsed = InvitationCode::parse(*code);
    REQUIRE(parsed);
    CHECK(authority.fingerprint().starts_with(parsed->authority));
    std::string byHand;
    for (const char c : *code)
        byHand += c == '-' ? ' ' : c == 'O' ? '0' : c == 'L' ? '1' : static_cast<char>(tolower(c));
    CHECK(InvitationCode::parse(byHand)->text() == *code);
    CHECK_FALSE(InvitationCode::parse(code->substr(5)));
    CHECK_FALSE(InvitationCode::parse(*code + "A"));
    CHECK_FALSE(InvitationCode::parse("?"));
    const auto facts = county.ledger.under("");
    for (const auto& [key, value] : *facts) CHECK((key + value).find(parsed->secret) == std::string::npos);
}

TEST_CASE("An area code without its padding says which level it is")
{
    CHECK(plainArea("510112000000") == "510112");
    CHECK(plainArea("510112101000") == "510112101");
    CHECK(plainArea("510100") == "5101");
    CHECK(plainArea("510112101001") == "510112101001");
    CHECK(plainArea("51011").empty());
    CHECK(plainArea("51011x").empty());
    CHECK(plainArea("000000000000").empty());
    CHECK(isUnder("510112101001", "510112101"));
    CHECK_FALSE(isUnder("510112101", "510112101"));
    CHECK_FALSE(isUnder("510112101", ""));
    CHECK_FALSE(isUnder("510112102001", "510112101"));
}
