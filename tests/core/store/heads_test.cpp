#include "core/store/heads.h"

#include "core/base/id.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace beibao;

namespace {

/// One edit of one group, as the log knows it.
struct Edit {
    Head head;
    std::vector<Id> bases;
};

struct Log final : Applied {
    std::set<Id> arrived;
    bool has(const Id& id) const override { return arrived.contains(id); }
};

Edit edit(char name, std::vector<Id> bases = {})
{
    const Id id = Id::fromBytes(std::string(16, name));
    return {{id, static_cast<std::uint64_t>(name), Id::fromBytes(std::string(16, 'd'))}, std::move(bases)};
}

Heads inOrder(const std::vector<Edit>& edits)
{
    Heads heads;
    Log log;
    for (const auto& one : edits) {
        heads.take(7, one.head, one.bases, log);
        log.arrived.insert(one.head.change);
    }
    return heads;
}

/// The rule itself, without any order: a head is what nobody lists as a base.
std::set<Id> unreplaced(const std::vector<Edit>& edits)
{
    std::set<Id> out;
    for (const auto& one : edits) out.insert(one.head.change);
    for (const auto& one : edits)
        for (const auto& base : one.bases) out.erase(base);
    return out;
}

std::set<Id> ids(const Heads& heads)
{
    std::set<Id> out;
    for (const auto& head : heads.open(7)) out.insert(head.change);
    return out;
}

} // namespace

TEST_CASE("An edit replaces the one its author had on screen")
{
    const Edit first = edit('a'), second = edit('b', {first.head.change});
    CHECK(inOrder({first, second}).open(7) == std::vector{second.head});
}

TEST_CASE("Two edits made apart are both kept, and the later stamp is shown")
{
    const Edit first = edit('a'), li = edit('b', {first.head.change}), ma = edit('c', {first.head.change});
    const Heads heads = inOrder({first, ma, li});
    CHECK(heads.open(7) == std::vector{ma.head, li.head});
    CHECK(heads.shown(7) == ma.head);
}

TEST_CASE("A base that arrives after its successor does not come back")
{
    const Edit first = edit('a'), second = edit('b', {first.head.change});
    CHECK(inOrder({second, first}) == inOrder({first, second}));
}

TEST_CASE("Heads survive being written down, with what they still await")
{
    const Edit missing = edit('a'), second = edit('b', {missing.head.change}), third = edit('c');
    const Heads heads = inOrder({second, third});
    CHECK(Heads::decode(heads.encode()) == heads);
}

TEST_CASE("I5 every order of arrival of up to six edits ends in the same heads, those nobody replaced")
{
    test::SeededRandom random(5);
    for (int round = 0; round < 60; ++round) {
        std::vector<Edit> edits;
        const auto size = 2 + random.below(5);
        for (std::uint64_t i = 0; i < size; ++i) {
            std::vector<Id> bases;
            for (const auto& earlier : edits)
                if (random.below(3) == 0) bases.push_back(earlier.head.change);
            edits.push_back(edit(static_cast<char>('a' + i), bases));
        }
        const Heads expected = inOrder(edits);
        REQUIRE(ids(expected) == unreplaced(edits));
        std::vector<std::size_t> order(edits.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        do {
            std::vector<Edit> arrival;
            for (const auto i : order) arrival.push_back(edits[i]);
            if (inOrder(arrival) != expected) FAIL("round " << round);
        } while (std::ranges::next_permutation(order).found);
    }
}
