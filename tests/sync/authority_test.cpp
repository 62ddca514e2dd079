#include "sync/server/authority.h"

#include "core/rules/capabilities.h"
#include "core/schema/schema.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace beibao;

namespace {

using Roles = std::set<std::string>;

/// The roles for which something holds, of all there are.
template <typename Holds> Roles rolesWhere(const Holds& holds)
{
    Roles out;
    for (int i = 0; i < kRoleCount; ++i) {
        const std::string role(roleId(static_cast<Role>(i)));
        if (holds(role)) out.insert(role);
    }
    return out;
}

const Roles kCaseWorkers{
    "mediator", "recorder", "chair", "clerk", "judicial_office", "county_bureau", "command_centre"};

} // namespace

TEST_CASE("Every kind has its writers, and what is the county's has none")
{
    const Roles everyone = rolesWhere([](const auto&) { return true; });
    for (const auto& kind : Schema::get().kinds()) {
        const auto writers = rolesWhere([&](const auto& role) { return mayWrite(role, kind.number); });
        INFO(kind.name);
        const std::set<std::string> county{"Device", "Owner", "NumberBlock", "Erasure"};
        if (county.contains(kind.name))
            CHECK(writers.empty());
        else if (!kind.owner.empty() || kind.name == "Screening" || kind.name == "Finding")
            CHECK(writers == kCaseWorkers);
        else if (kind.name == "Setting")
            CHECK(writers == Roles{"chair", "clerk", "judicial_office", "county_bureau", "command_centre", "admin"});
        else
            CHECK(writers == everyone);
        CHECK(mayWrite("county", kind.number));
        CHECK_FALSE(mayWrite("emperor", kind.number));
    }
}

TEST_CASE("Cases reach those who work on them, check them or keep them, and nobody else")
{
    Roles readers = kCaseWorkers;
    readers.insert({"evaluator", "archivist"});
    CHECK(rolesWhere([](const auto& role) { return mayReadCases(role); }) == readers);
    CHECK_FALSE(mayReadCases("admin"));
    CHECK_FALSE(mayReadCases(""));
}

TEST_CASE("An office works for its area, a committee for its own cases")
{
    CHECK(rolesWhere([](const auto& role) { return overseesArea(role); })
        == Roles{"judicial_office", "county_bureau", "command_centre", "evaluator", "expert"});
    CHECK(rolesWhere([](const auto& role) { return mayNumber(role); })
        == Roles{"mediator", "recorder", "chair", "clerk"});
}
