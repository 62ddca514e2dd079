#include "sync/pushed.h"
#include "tests/simulation/fleet.h"

namespace beibao::simulation {

namespace {

constexpr std::size_t kRemembered = 12;
constexpr std::size_t kLimit = 32U << 20U;

template <typename T> void remember(std::deque<T>& all, const T& one)
{
    all.push_back(one);
    if (all.size() > kRemembered) all.pop_front();
}

Error cut()
{
    return {Fault::kOffline, "the line was cut"};
}

} // namespace

Result<wire::ExchangeReply> Laptop::exchange(const wire::ExchangeRequest& request)
{
    return fleet.carry(*this, request);
}

void Fleet::meet(Laptop& laptop)
{
    const auto report = laptop.session->meet();
    note("meet " + laptop.id().text().substr(0, 4) + ' ' + std::to_string(report.sent) + ' '
        + std::to_string(report.received) + ' ' + (report.ended ? "done" : report.ended.error().detail));
    const bool broken = !report.ended && report.ended.error().fault != Fault::kOffline
        && report.ended.error().fault != Fault::kRefused && weather_.bug == Bug::kNone && !weather_.oldAnswers;
    if (broken) violate("I19: a meeting broke: " + report.ended.error().detail);
}

/// One question over a line on which everything may happen to it.
Result<wire::ExchangeReply> Fleet::carry(Laptop& laptop, const wire::ExchangeRequest& request)
{
    ++steps_;
    remember(laptop.asked, request);
    if (quiet_) return ask(laptop, request);
    if (weather_.questionsLost && chance(6)) return cut();
    if (weather_.replays && chance(6)) static_cast<void>(ask(laptop, laptop.asked[random_.below(laptop.asked.size())]));
    if (weather_.dies && chance(8)) {
        town_.ledger.failing = true;
        auto reply = ask(laptop, request);
        town_.ledger.failing = false;
        // Sometimes the process is gone, sometimes only its disk was full for a moment.
        if (chance(2)) town_.reopen();
        if (weather_.bug != Bug::kAnswersBeforeCommit) return cut();
        return reply;
    }
    if (weather_.oldAnswers && !laptop.heard.empty() && chance(3)) return oldAnswer(laptop, request);
    auto reply = ask(laptop, request);
    if (weather_.doubled && chance(6)) reply = ask(laptop, request);
    if (!reply) return reply;
    remember(laptop.heard, *reply);
    if (weather_.answersLost && chance(6)) return cut();
    return reply;
}

/// Something the county said long ago turns up instead; whether the county heard this question is open.
/// The most harmful is one with as many receipts as are waited for.
wire::ExchangeReply Fleet::oldAnswer(Laptop& laptop, const wire::ExchangeRequest& request)
{
    note("old answer");
    if (chance(4)) static_cast<void>(ask(laptop, request));
    const auto pushed = unpackPushed(request.pack(), kLimit);
    auto old = laptop.heard[random_.below(laptop.heard.size())];
    for (const auto& other : laptop.heard)
        if (other.receipts_size() == static_cast<int>(pushed->size())) old = other;
    if (weather_.bug == Bug::kTakesAnyAnswer) old.set_question(request.question());
    return old;
}

Result<wire::ExchangeReply> Fleet::ask(Laptop& laptop, const wire::ExchangeRequest& request)
{
    wire::ExchangeRequest sent = request;
    if (weather_.bug == Bug::kForgetsFormerChain) sent.set_own_number(UINT64_MAX);
    auto reply = town_.office().exchange(laptop.id().text(), sent);
    if (!reply) return reply;
    if (weather_.bug == Bug::kLeavesAHole) tamper(*reply);
    if (weather_.bug == Bug::kForgetsTheFormer) hideOrders(laptop, *reply);
    watch(laptop, request, *reply);
    return reply;
}

/// A planted mistake: one of the entries is gone, and the cursor knows nothing of it.
void Fleet::tamper(wire::ExchangeReply& reply)
{
    wire::Served served;
    const auto bytes = unpackFromLine(reply.pack(), kLimit);
    if (!bytes || !served.ParseFromString(*bytes) || served.entries_size() < 2 || !chance(20)) return;
    served.mutable_entries()->DeleteSubrange(static_cast<int>(random_.below(2)), 1);
    reply.set_pack(packForLine(served.SerializeAsString(), Press::kQuick));
}

/// A planted mistake: who had the case before is not told that it is to be erased.
void Fleet::hideOrders(Laptop& laptop, wire::ExchangeReply& reply)
{
    wire::Served served, kept;
    const auto bytes = unpackFromLine(reply.pack(), kLimit);
    if (!bytes || !served.ParseFromString(*bytes)) return;
    for (const auto& entry : served.entries()) {
        const auto batch = SignedBatch::fromWire(entry.batch());
        const bool order = batch && Schema::get().kind(batch->changes.front().head().kind())->name == "Erasure";
        if (!order || inSight(laptop, batch->changes.front().caseId())) *kept.add_entries() = entry;
    }
    reply.set_pack(packForLine(kept.SerializeAsString(), Press::kQuick));
}

/// What leaves the county, whether or not it arrives: no receipt without a commit
/// (I2), and no byte of a case out of sight (I8).
void Fleet::watch(Laptop& laptop, const wire::ExchangeRequest& request, const wire::ExchangeReply& reply)
{
    if (reply.receipts_size() > 0) {
        const auto pushed = unpackPushed(request.pack(), kLimit);
        for (int i = 0; i < reply.receipts_size(); ++i) {
            if (!reply.receipts(i).refused().empty()) continue;
            for (const auto& change : (*pushed)[static_cast<std::size_t>(i)].batch->changes) {
                if (!*town_.ledger.books.find(change.id())) violate("I2: a receipt for what was not committed");
                acknowledged_.insert(change.id());
            }
        }
    }
    if (reply.pack().empty()) return;
    if (laptop.revoked) violate("I21: a revoked laptop was answered");
    wire::Served served;
    const auto bytes = unpackFromLine(reply.pack(), kLimit);
    if (!bytes || !served.ParseFromString(*bytes)) return violate("an answer cannot be read");
    for (const auto& entry : served.entries()) {
        const auto batch = SignedBatch::fromWire(entry.batch());
        if (!batch) return violate("a served batch cannot be read");
        const Change& first = batch->changes.front();
        if (first.caseId().empty() || inSight(laptop, first.caseId())) continue;
        const std::string& kind = Schema::get().kind(first.head().kind())->name;
        if (kind != "Owner" && kind != "Erasure") violate("I8: a case out of sight was served");
    }
}

} // namespace beibao::simulation
