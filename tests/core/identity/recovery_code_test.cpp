#include "core/identity/recovery_code.h"

#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("A recovery code is read as people copy it from paper")
{
    SeededRandom random{7};
    const auto code = RecoveryCode::make(random);
    const std::string text = code.text();
    REQUIRE(text.size() == 29); // six groups of four and five dashes
    std::string small, spaced;
    for (const char c : text) {
        small += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        spaced += c == '-' ? std::string("　") : std::string(1, c);
    }
    for (const auto& typed : {text, small, spaced}) {
        INFO(typed);
        const auto read = RecoveryCode::parse(typed);
        REQUIRE(read);
        CHECK(read->secret() == code.secret());
    }
}

TEST_CASE("A letter copied wrongly is noticed before anything is tried")
{
    SeededRandom random{7};
    const std::string text = RecoveryCode::make(random).text();
    int noticed = 0, changed = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '-') continue;
        std::string wrong = text;
        wrong[i] = wrong[i] == 'A' ? 'C' : 'A';
        ++changed;
        if (!RecoveryCode::parse(wrong)) ++noticed;
    }
    CHECK(noticed == changed);
    for (const char* bad : {"", "ABCD", "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-Y", "!!!!-EFGH-IJKL-MNOP-QRST-UVWX", "忘了"})
        CHECK_FALSE(RecoveryCode::parse(bad));
}
