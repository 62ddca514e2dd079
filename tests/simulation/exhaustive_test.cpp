// Small merges, all of them: three devices, up to five edits of one group, every set of
// bases a person could have had on screen, in every order of arrival.
#include "core/store/heads.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace beibao;

namespace {

constexpr std::uint32_t kGroup = 7;

Id name(std::size_t i)
{
    return Id::fromBytes(std::string(Id::kSize, static_cast<char>('a' + i)));
}

/// A small history: who wrote each edit and which earlier ones it replaced (bits).
struct History {
    std::vector<unsigned> device;
    std::vector<unsigned> bases;
    std::size_t size() const { return bases.size(); }
};

struct Arrived final : Applied {
    std::set<Id> all;
    bool has(const Id& id) const override { return all.contains(id); }
};

Heads inOrder(const History& history, const std::vector<std::size_t>& order)
{
    Heads heads;
    Arrived arrived;
    for (const auto i : order) {
        std::vector<Id> bases;
        for (std::size_t b = 0; b < i; ++b)
            if ((history.bases[i] >> b & 1U) != 0) bases.push_back(name(b));
        // Stamps fall while the edits go on: time must not matter.
        const Head head{name(i), 100 - i, name(20 + history.device[i])};
        heads.take(kGroup, head, bases, arrived);
        arrived.all.insert(name(i));
    }
    return heads;
}

/// The rule without any order: a head is what nobody replaced.
std::set<Id> unreplaced(const History& history)
{
    unsigned gone = 0;
    for (const auto bases : history.bases) gone |= bases;
    std::set<Id> out;
    for (std::size_t i = 0; i < history.size(); ++i)
        if ((gone >> i & 1U) == 0) out.insert(name(i));
    return out;
}

std::set<Id> openIn(const Heads& heads)
{
    std::set<Id> out;
    for (const auto& head : heads.open(kGroup)) out.insert(head.change);
    return out;
}

struct Count {
    std::size_t histories = 0;
    std::size_t orders = 0;
    std::size_t wrong = 0;
};

void tryAllOrders(const History& history, Count& count)
{
    ++count.histories;
    const auto expected = unreplaced(history);
    std::vector<std::size_t> order(history.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const std::string first = inOrder(history, order).encode();
    do {
        ++count.orders;
        const Heads heads = inOrder(history, order);
        if (openIn(heads) != expected || heads.encode() != first) ++count.wrong;
    } while (std::next_permutation(order.begin(), order.end()));
}

/// Every history of `size` edits: each replaces any set of earlier ones, by any of three devices
/// (the first by the first: devices have no names).
void tryAll(History& history, std::size_t size, Count& count)
{
    if (history.size() == size) return tryAllOrders(history, count);
    const std::size_t i = history.size();
    for (unsigned bases = 0; bases < 1U << i; ++bases) {
        // Which device wrote it decides only ties of time; two are enough to differ, three to be sure at four.
        const unsigned devices = i == 0 ? 1 : size < 5 ? 3 : 1;
        for (unsigned device = 0; device < devices; ++device) {
            history.bases.push_back(bases);
            history.device.push_back(devices == 1 ? static_cast<unsigned>(i % 3) : device);
            tryAll(history, size, count);
            history.bases.pop_back();
            history.device.pop_back();
        }
    }
}

} // namespace

TEST_CASE("I5 all small histories end in the same heads, whatever the order of arrival")
{
    for (std::size_t size = 1; size <= 5; ++size) {
        Count count;
        History history;
        tryAll(history, size, count);
        INFO(size << " edits: " << count.histories << " histories, " << count.orders << " orders");
        CHECK(count.wrong == 0);
        CHECK(count.histories > 0);
    }
}
