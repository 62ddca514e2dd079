#include "sync/invitation_code.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

const Digest kAuthority = sha256("the county's CA");

InvitationCode aCode()
{
    test::SeededRandom random(3);
    return InvitationCode::make(random, kAuthority);
}

} // namespace

TEST_CASE("A code is eight groups of four and reads back as it was")
{
    const InvitationCode code = aCode();
    CHECK(code.text().size() == 39);
    const auto read = InvitationCode::parse(code.text());
    REQUIRE(read);
    CHECK(read->secret == code.secret);
    CHECK(read->names(kAuthority));
    CHECK_FALSE(read->names(sha256("another county's CA")));
}

TEST_CASE("A code may be typed in capitals, without dashes, or with a Chinese input method")
{
    const std::string text = aCode().text();
    std::string capitals, wide;
    for (const char c : text) {
        if (c == '-') {
            wide += "　"; // the wide space
            continue;
        }
        capitals += c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
        const unsigned code = 0xff01U + static_cast<unsigned>(c - '!');
        wide += {static_cast<char>(0xe0U | code >> 12U), static_cast<char>(0x80U | (code >> 6U & 0x3fU)),
            static_cast<char>(0x80U | (code & 0x3fU))};
    }
    for (const auto& typed : {capitals, wide, " " + text + "\r\n"}) {
        const auto read = InvitationCode::parse(typed);
        REQUIRE(read);
        CHECK(read->text() == text);
    }
}

TEST_CASE("What is not a code is not taken for one")
{
    const std::string text = aCode().text();
    for (const std::string& typed : {std::string(), text + "a", text.substr(1), "0" + text.substr(1),
             "中" + text.substr(1), std::string(100'000, '-'), text.substr(0, 38) + "\xe5"})
        CHECK_FALSE(InvitationCode::parse(typed));
}
