#include "sync/pushed.h"
#include "tests/support/county.h"

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using beibao::test::aCase;
using beibao::test::aParty;
using beibao::test::County;

namespace {

constexpr std::size_t kLimit = 1U << 20U;

/// A case, then one small edit of it after the other.
std::vector<Outgoing> aDayOf(test::Device& device)
{
    const Id id = device.save(aCase());
    device.save(aParty(id, "张三"));
    for (int i = 0; i < 20; ++i) device.edit<Case>(id, [&](Case& c) { c.set_headcount(i + 1); });
    return *device.store().outbox(0, SIZE_MAX);
}

std::string packedAlone(const std::vector<Outgoing>& batches)
{
    wire::Pushed pushed;
    for (const auto& outgoing : batches) *pushed.add_batches() = outgoing.batch.toWire();
    return packForLine(pushed.SerializeAsString(), Press::kHard);
}

} // namespace

TEST_CASE("A pack leaves out what the county can compute, and the county has each batch as it travels alone")
{
    test::Device li(1);
    const auto day = aDayOf(li);
    const auto pack = packPushed(day, Press::kHard);
    CHECK(pack.size() + (day.size() - 1) * 50 < packedAlone(day).size());

    const auto brought = unpackPushed(pack, kLimit);
    REQUIRE(brought);
    REQUIRE(brought->size() == day.size());
    for (std::size_t i = 0; i < day.size(); ++i) {
        const auto& [carried, batch] = (*brought)[i];
        CHECK(carried.SerializeAsString() == day[i].batch.toWire().SerializeAsString());
        REQUIRE(batch);
        CHECK(batch->changes.back().header() == day[i].batch.changes.back().header());
    }
}

TEST_CASE("A batch whose forerunner is not in the pack travels whole")
{
    test::Device li(1);
    auto day = aDayOf(li);
    std::swap(day[3], day[7]);
    day.erase(day.begin() + 12);
    const auto brought = unpackPushed(packPushed(day, Press::kUsual), kLimit);
    REQUIRE(brought);
    for (std::size_t i = 0; i < day.size(); ++i)
        CHECK((*brought)[i].carried.SerializeAsString() == day[i].batch.toWire().SerializeAsString());
}

TEST_CASE("A laptop that packs each batch alone, as the first programs did, is heard as before")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    auto& ma = county.device("ma", "mediator", county.liushu);
    const auto day = aDayOf(li);
    auto request = county.question(li);
    request.set_pack(packedAlone(day));
    const auto reply = county.ask(li, request);
    REQUIRE(reply.receipts_size() == static_cast<int>(day.size()));
    for (const auto& receipt : reply.receipts()) CHECK(receipt.refused().empty());
    county.meet(ma);
    CHECK(ma.record(day.front().batch.changes.front().record()).as<Case>().headcount() == 20);
}

TEST_CASE("A pack that leaves out what nobody can compute is put aside, and what came before it is taken")
{
    County county;
    auto& li = county.device("li", "mediator", county.liushu);
    const auto day = aDayOf(li);
    wire::Pushed pushed;
    REQUIRE(pushed.ParseFromString(*unpackFromLine(packPushed(day, Press::kUsual), kLimit)));
    pushed.mutable_batches()->DeleteSubrange(1, 1); // the one after it lacks its forerunner
    auto request = county.question(li);
    request.set_version(2);
    request.set_pack(packForLine(pushed.SerializeAsString()));
    const auto reply = county.ask(li, request);
    REQUIRE(reply.receipts_size() == static_cast<int>(day.size()) - 1);
    CHECK(reply.receipts(0).refused().empty());
    CHECK_FALSE(reply.receipts(1).refused().empty());
}
