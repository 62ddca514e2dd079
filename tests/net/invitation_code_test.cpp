#include "sync/invitation_code.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

const Digest kAuthority = sha256("the county's CA");

InvitationCode aCode()
{
    test::SeededRandom random(3);
    return {random.bytes(InvitationCode::kPartSize), kAuthority.bytes().substr(0, InvitationCode::kPartSize)};
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

TEST_CASE("A code may be typed in small letters, without dashes, or with a Chinese input method")
{
    const std::string text = aCode().text();
    std::string small, wide, misread;
    for (const char c : text) {
        if (c == '-') {
            wide += "　"; // the wide space
            continue;
        }
        small += c >= 'A' ? static_cast<char>(c - 'A' + 'a') : c;
        misread += c == 'O' ? '0' : c == 'L' ? '1' : c == 'B' ? '8' : c;
        const unsigned code = 0xff01U + static_cast<unsigned>(c - '!');
        wide += {static_cast<char>(0xe0U | code >> 12U), static_cast<char>(0x80U | (code >> 6U & 0x3fU)),
            static_cast<char>(0x80U | (code & 0x3fU))};
    }
    for (const auto& typed : {small, wide, misread, " " + text + "\r\n"}) {
        const auto read = InvitationCode::parse(typed);
        REQUIRE(read);
        CHECK(read->text() == text);
    }
}

TEST_CASE("What is not a code is not taken for one")
{
    const std::string text = aCode().text();
    for (const std::string& typed : {std::string(), text + "A", text.substr(1), "9" + text.substr(1),
             "中" + text.substr(1), std::string(100'000, '-'), text.substr(0, 38) + "\xe5"})
        CHECK_FALSE(InvitationCode::parse(typed));
}
