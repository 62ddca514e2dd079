// The office as the one who carries out orders to erase (依法删除).
#include "core/base/date.h"
#include "core/schema/schema.h"
#include "sync/server/erasure_book.h"
#include "sync/server/office.h"

#include <algorithm>
#include <map>

namespace beibao {

namespace {

constexpr std::size_t kNamedAtOnce = 8192; // 32 bytes each; one Erasure must fit into a message

/// What holds the state of a case cannot go alone: the case would look as if it had never come so far.
bool holdsTheState(std::uint32_t kind)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    return spec == nullptr || spec->lifecycle || spec->guarded || spec->owner == "self";
}

Error refused(const char* rule, std::string what)
{
    return {Fault::kRefused, std::move(what), rule};
}

Status check(const Erasure& order)
{
    if (order.order_no().empty()) return refused("order_no", "an order to erase has a number");
    if (order.reason().empty()) return refused("reason", "an order to erase has a reason");
    if (order.by().empty()) return refused("by", "somebody carries an order to erase out");
    return {};
}

Status check(const ErasureBook::Content& content, bool whole)
{
    if (content.kinds.empty()) return refused("unknown", "there is no such case or record in these books");
    if (!whole && std::any_of(content.kinds.begin(), content.kinds.end(), holdsTheState))
        return refused("state", "this record holds the state of its case; only the whole case can be erased");
    if (content.changes.empty()) return refused("erased", "nothing is left of it to erase");
    return {};
}

} // namespace

Result<ErasedCount> Office::erase(const Erasure& order)
{
    const std::scoped_lock lock(mutex_);
    BEIBAO_TRY(check(order));
    const Id caseId = Id::parse(order.case_id()).value_or(Id());
    const Id record = Id::parse(order.record_id()).value_or(Id());
    if (caseId.empty() || (record.empty() && !order.record_id().empty()))
        return Error{Fault::kUsage, "an id has 26 letters and digits"};
    ErasedCount count;
    BEIBAO_TRY(together([&]() -> Status {
        BEIBAO_TAKE(content, ErasureBook(setup_.ledger).contentOf(caseId, record));
        BEIBAO_TRY(check(content, record.empty()));
        count = {content.records.size(), content.changes.size(), content.files};
        BEIBAO_TRY(nameErased(order, content.changes));
        return followErasures();
    }));
    if (setup_.files != nullptr) BEIBAO_TRY(sweepFiles(setup_.ledger, *setup_.files));
    return count;
}

/// Publishes the order for these changes; the books obey as it enters.
Status Office::nameErased(Erasure order, const std::vector<std::string>& changes)
{
    const Id caseId = Id::parse(order.case_id()).value_or(Id());
    if (order.at().empty()) order.set_at(DateTime::fromEpochMs(setup_.clock.nowMs()).iso());
    for (std::size_t from = 0; from < changes.size(); from += kNamedAtOnce) {
        order.clear_changes();
        for (std::size_t i = from; i < std::min(changes.size(), from + kNamedAtOnce); ++i)
            order.add_changes(changes[i]);
        BEIBAO_TRY(publish(order, Id::make(setup_.random), caseId));
    }
    return {};
}

/// What came late for something erased is named by a further Erasure, in the words of the order.
Status Office::followErasures()
{
    ErasureBook book(setup_.ledger);
    for (auto late = admission_.erasedLate(); !late.empty(); late = admission_.erasedLate()) {
        std::map<std::string, std::vector<std::string>> hashes; // by order
        SignedBatch together;
        together.changes = std::move(late);
        BEIBAO_TAKE(unnamed, book.unnamed(together)); // an order just published may have named some of them
        for (const auto& change : unnamed) {
            BEIBAO_TAKE(order, book.orderFor(change));
            if (order) hashes[order->SerializeAsString()].push_back(change.fullHash().bytes());
        }
        for (const auto& [text, changes] : hashes) {
            Erasure order;
            order.ParseFromString(text);
            BEIBAO_TRY(nameErased(std::move(order), changes));
        }
    }
    return {};
}

} // namespace beibao
