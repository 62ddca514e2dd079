#include "core/store/change.h"

#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace beibao;

namespace {

wire::ChangeHeader header(test::SeededRandom& random, std::uint64_t number, const std::string& prev)
{
    wire::ChangeHeader out;
    out.set_profile(kProfileEd25519);
    out.set_device(std::string(16, 'd'));
    out.set_incarnation(7);
    out.set_number(number);
    out.set_kind(12);
    out.set_record(random.bytes(16));
    out.set_case_id(std::string(16, 'c'));
    out.set_stamp(99);
    out.set_prev(prev);
    return out;
}

SignedBatch batchOf(int size)
{
    test::SeededRandom random(1);
    SignedBatch batch;
    std::string prev;
    for (int i = 1; i <= size; ++i) {
        batch.changes.push_back(Change::make(header(random, static_cast<std::uint64_t>(i), prev), random.bytes(16),
            "\x0a\x03"
            "abc"));
        prev = batch.changes.back().fullHash().bytes();
    }
    batch.signature = "signed";
    return batch;
}

} // namespace

TEST_CASE("A batch crosses the line and every byte is as it was born")
{
    const SignedBatch batch = batchOf(3);
    const auto there = SignedBatch::fromWire(batch.toWire());
    REQUIRE(there);
    REQUIRE(there->changes.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(there->changes[i].header() == batch.changes[i].header());
        CHECK(there->changes[i].body() == batch.changes[i].body());
        CHECK(there->changes[i].id() == batch.changes[i].id());
    }
    CHECK(there->signedText() == batch.signedText());
}

TEST_CASE("What the receiver can compute is not sent")
{
    const auto wire = batchOf(2).toWire();
    CHECK(wire.changes(0).cut_body_hash());
    CHECK(wire.changes(1).cut_body_hash());
    CHECK(wire.changes(1).cut_prev());
    CHECK(wire.changes(1).header().size() + 70 == batchOf(2).changes[1].header().size());
}

TEST_CASE("A body that is not the one the header names is refused")
{
    const Change change = batchOf(1).changes.front();
    wire::ChangeBody other;
    other.set_salt(std::string(16, 's'));
    other.set_values("\x0a\x03xyz");
    CHECK(Change::read(change.header(), other.SerializeAsString()).error().fault == Fault::kDamaged);
}

TEST_CASE("An erased change keeps its name and its place without its body")
{
    const SignedBatch batch = batchOf(2);
    SignedBatch erased = batch;
    erased.changes[0] = *Change::read(batch.changes[0].header(), {}, true);
    const auto there = SignedBatch::fromWire(erased.toWire());
    REQUIRE(there);
    CHECK(there->signedText() == batch.signedText());
    CHECK(there->changes[0].values().empty());
}

TEST_CASE("A change that says it was erased brings no words and its whole header")
{
    const SignedBatch batch = batchOf(2);
    const auto spoilt = [&](const std::function<void(wire::CarriedChange&)>& spoil) {
        SignedBatch bare = batch;
        for (auto& change : bare.changes) change = change.stripped();
        wire::Batch wire = bare.toWire();
        spoil(*wire.mutable_changes(0));
        return bool(SignedBatch::fromWire(wire));
    };
    CHECK(spoilt([](wire::CarriedChange&) {}));
    CHECK_FALSE(spoilt([&](wire::CarriedChange& one) { one.set_body(batch.changes[0].body()); }));
    CHECK_FALSE(spoilt([](wire::CarriedChange& one) { one.set_body("x"); }));
    CHECK_FALSE(spoilt([](wire::CarriedChange& one) { one.set_erased(false); }));
    CHECK_FALSE(spoilt([](wire::CarriedChange& one) { one.set_cut_body_hash(true); }));
    CHECK_FALSE(spoilt([](wire::CarriedChange& one) { one.set_cut_prev(true); }));
    CHECK_FALSE(spoilt([](wire::CarriedChange& one) { one.clear_header(); }));
}

TEST_CASE("A batch that mixes cases or leaves a gap is refused")
{
    SignedBatch batch = batchOf(3);
    batch.changes.erase(batch.changes.begin() + 1);
    CHECK_FALSE(SignedBatch::fromWire(batch.toWire()));
}
