#include "core/rules/capabilities.h"

#include <catch2/catch_test_macros.hpp>

#include <iterator>
#include <sstream>
#include <string>

using namespace beibao;

namespace {

// The matrix as the field words it, written apart from the program's own.
// A cell is read/write/approve reach: - none, O own, C committee, T township, N county; then how it is shown.
constexpr const char* kRows[] = {
    "CO- OO- C-- CC- T-- N-- N-- --- --- --- --- --- ---",
    "OO- OO- C-- C-- T-- N--reason N--summary N--sampled --- N--invited --- C--closed ---",
    "OO- OO- C-- C-- T--masked+log N--masked N--masked N--masked --- N--masked --- C-- ---",
    "OO- OO- C-C --- T-- N-- --- --- --- N--invited --- --- ---",
    "--- --- C-C C-Cdelegated --- --- --- --- --- --- --- --- ---",
    "--- --- --- --- --- --- --- --- --- --- --- --- ---",
    "OO- --- C-C --- T-T N-- N-- --- --- N--invited --- --- ---",
    "OO- --- CC- CC- TT- NN- NN- --- --- --- --- --- ---",
    "OO- --- C-C CC- T-T N-N --- NN-sampled N--money --- --- --- ---",
    "O-- --- C-- C-- T-- N-- N-- --- N--money --- --- --- ---",
    "O-- O-- O-- --- TT- NN- --- --- --- NO-invited NN- --- ---",
    "--- --- --- --- --- --- --- --- --- --- --- --- ---",
    "--- --- --- CC- --- --- --- --- --- --- --- --- NN-nocases",
};

Reach reach(char letter)
{
    switch (letter) {
    case 'O': return Reach::kOwn;
    case 'C': return Reach::kCommittee;
    case 'T': return Reach::kTownship;
    case 'N': return Reach::kCounty;
    default: return Reach::kNone;
    }
}

Shown shown(const std::string& word)
{
    if (word == "reason") return Shown::kOnReason;
    if (word == "summary") return Shown::kSummary;
    if (word == "sampled") return Shown::kSampled;
    if (word == "invited") return Shown::kInvited;
    if (word == "closed") return Shown::kClosed;
    if (word == "masked" || word == "masked+log") return Shown::kMasked;
    if (word == "money") return Shown::kMoneyOnly;
    if (word == "delegated") return Shown::kDelegated;
    if (word == "nocases") return Shown::kNoCases;
    return Shown::kFull;
}

} // namespace

TEST_CASE("Every cell of the matrix says what the field says")
{
    static_assert(std::size(kRows) == kCapabilityCount);
    for (int capability = 0; capability < kCapabilityCount; ++capability) {
        std::istringstream row(kRows[capability]);
        for (int role = 0; role < kRoleCount; ++role) {
            std::string word;
            REQUIRE(row >> word);
            INFO("row " << capability << " column " << role << " " << word);
            const auto r = static_cast<Role>(role);
            const auto c = static_cast<Capability>(capability);
            CHECK(reachOf(r, c, Act::kRead) == reach(word[0]));
            CHECK(reachOf(r, c, Act::kWrite) == reach(word[1]));
            CHECK(reachOf(r, c, Act::kApprove) == reach(word[2]));
            CHECK(cellOf(r, c).shown == shown(word.substr(3)));
            CHECK(cellOf(r, c).unmaskLogged == (word == "T--masked+log"));
            CHECK(allowed(r, c, Act::kWrite) == (word[1] != '-'));
        }
    }
}

TEST_CASE("Nobody changes an agreement in force, and the administrator reads no case")
{
    for (int role = 0; role < kRoleCount; ++role)
        for (const auto act : {Act::kRead, Act::kWrite, Act::kApprove})
            CHECK_FALSE(allowed(static_cast<Role>(role), Capability::kChangeAfterEffect, act));
    for (const auto capability : {Capability::kCaseFacts, Capability::kIdentityNumbers, Capability::kAgreementDraft})
        CHECK_FALSE(allowed(Role::kAdmin, capability, Act::kRead));
}

TEST_CASE("Roles are the words a device card carries")
{
    for (int role = 0; role < kRoleCount; ++role)
        CHECK(parseRole(roleId(static_cast<Role>(role))) == static_cast<Role>(role));
    CHECK_FALSE(parseRole("county").has_value());
    CHECK_FALSE(parseRole("").has_value());
}
