// When the faults have stopped: everybody meets the county until nothing moves, and
// what is left is compared with what people did.
#include "core/schema/case.pb.h"
#include "core/schema/organisation.pb.h"
#include "sync/server/ledger.pb.h"
#include "tests/simulation/fleet.h"

#include <algorithm>

namespace beibao::simulation {

namespace {

constexpr int kMostRounds = 14;

/// Everything a device shows of a record, in one line.
std::string lineOf(const Record& record)
{
    std::string line = record.id.text() + ' ' + std::to_string(record.kind) + ' ' + toHex(record.fields.encode()) + ' '
        + toHex(record.heads.encode());
    for (const auto& base : record.bases) line += ' ' + base.text();
    return line + '\n';
}

std::set<Id> idsOf(const std::vector<ChangePtr>& changes)
{
    std::set<Id> out;
    for (const auto& change : changes) out.insert(change->id());
    return out;
}

} // namespace

void Fleet::calmDown()
{
    quiet_ = true;
    town_.ledger.failing = false;
    for (auto& laptop : laptops_) {
        laptop->away = false;
        laptop->forms.clear();
    }
    // What the line lost may still arrive, late.
    if (!weather_.replays) return;
    for (auto& laptop : laptops_)
        for (const auto& request : laptop->asked) static_cast<void>(ask(*laptop, request));
}

/// I19: a bounded number of rounds, and nothing moves any more.
void Fleet::settle()
{
    for (int round = 0; round < kMostRounds; ++round) {
        bool moved = false;
        for (auto& laptop : laptops_) {
            const auto report = laptop->session->meet();
            if (laptop->revoked) continue;
            if (!report.ended && report.ended.error().rule == "unknown") {
                enter(*laptop); // the books have forgotten it, so its people call the county
                moved = true;
                continue;
            }
            if (!report.ended) return violate("I19: a calm meeting broke: " + report.ended.error().detail);
            moved = moved || report.sent + report.received + report.refused > 0 || report.newEpoch;
        }
        if (!moved && !(serverWentBack_ && repeatOrders())) return;
    }
    violate("I19: still something to say after many rounds");
}

bool Fleet::inSight(const Laptop& laptop, const Id& caseId)
{
    kept::Owners owners;
    owners.ParseFromString(*town_.ledger.books.get("owner/" + caseId.bytes()));
    if (owners.terms().empty()) return false;
    const Id owner = Id::fromBytes(owners.terms().rbegin()->unit());
    if (owner == laptop.place.id) return true;
    if (owner == town_.township.id) return false;
    for (const auto& village : town_.villages)
        if (village.id == owner)
            return village.area.starts_with(laptop.place.area) && village.area.size() > laptop.place.area.size();
    return false;
}

void Fleet::prove()
{
    for (auto& laptop : laptops_) proveLaptop(*laptop);
    proveCounty();
    proveCases();
    proveNumbers();
    proveForks();
    proveRevoked();
    proveErased();
    proveReplays();
}

bool Fleet::erased(const Id& record, const Id& caseId) const
{
    return std::ranges::any_of(orders_, [&](const Erasure& order) {
        return order.case_id() == caseId.text() && (order.record_id().empty() || order.record_id() == record.text());
    });
}

/// Whether an order covers what a change said. Whose the case is and what its number is stays.
bool Fleet::erased(const Change& change) const
{
    const std::string& kind = Schema::get().kind(change.head().kind())->name;
    if (kind == "Owner" || kind == "CaseNumber" || kind == "Erasure") return false;
    return !change.caseId().empty() && erased(change.record(), change.caseId());
}

/// I13: what was ordered to be erased is with nobody any more, neither in the books nor on a laptop that was told.
void Fleet::proveErased()
{
    for (const auto& entry : town_.books().log()) {
        wire::Batch carried;
        if (!carried.ParseFromString(entry.batch)) continue;
        const auto batch = SignedBatch::fromWire(carried);
        if (!batch) continue;
        for (const auto& change : batch->changes)
            if (!change.erased() && erased(change)) return violate("I13: erased, and still in the books");
    }
    for (auto& laptop : laptops_) {
        if (laptop->revoked) continue;
        for (const auto& change : laptop->cabinet->changes()) {
            if (change->erased() || !erased(*change)) continue;
            if (!inSight(*laptop, change->caseId()) && rivalled(change->caseId())) continue;
            return violate("I13: erased, and still on a laptop: " + fate(*change));
        }
    }
}

/// I1, I3 and I13 at one screen; I2 for its outbox.
void Fleet::proveLaptop(Laptop& laptop)
{
    const auto held = idsOf(laptop.cabinet->changes());
    for (const auto& change : laptop.mine)
        if (!held.contains(change)) violate("I1: a change that was saved here is gone");
    const auto waiting = laptop.cabinet->shelf().outbox(0, 1);
    if (!waiting) return violate("an outbox cannot be read");
    if (!laptop.revoked && !waiting->empty()) violate("I19: an outbox did not drain");
    for (const auto& known : records_) {
        const auto record = laptop.cabinet->get(known.record);
        if (!record || erased(known.record, known.caseId)) continue;
        const auto choices = laptop.cabinet->choices(*record);
        for (const auto group : oracle_.groupsOf(known.record)) {
            Shown shown{textOfGroup(record->fields, *record->spec(), group), {}};
            for (const auto& choice : choices)
                if (choice.group == group)
                    for (const auto& value : choice.values)
                        shown.open.push_back(textOfGroup(value.fields, *record->spec(), group));
            if (const auto wrong = oracle_.judge({known.record, group}, shown, held); !wrong.empty()) violate(wrong);
        }
        if (weather_.bins)
            if (const auto wrong = oracle_.judgeBin(known.record, laptop.cabinet->binned(*record), held);
                !wrong.empty())
                violate(wrong);
    }
}

/// Whether a restored county gave the case to somebody before it was told whose it had become.
/// Work of the owner that lost the race is put aside as out of scope, for a person to decide.
bool Fleet::rivalled(const Id& caseId)
{
    return std::ranges::any_of(town_.books().log(),
        [&](const auto& entry) { return entry.caseId == caseId && entry.remark.starts_with("rival"); });
}

/// What became of a change at the county, for whoever reads a failing seed.
std::string Fleet::fate(const Change& change)
{
    std::string out = change.id().text() + " kind " + std::to_string(change.head().kind());
    for (const auto& entry : town_.books().log()) {
        if (entry.routing != Routing::kNobody) continue;
        wire::Batch carried;
        carried.ParseFromString(entry.batch);
        const auto batch = SignedBatch::fromWire(carried);
        if (batch && std::ranges::any_of(batch->changes, [&](const auto& one) { return one.id() == change.id(); }))
            out += ", at " + std::to_string(entry.position) + ": " + entry.remark;
    }
    return out;
}

/// I2 and I10: whatever anybody holds is at the county, unless it was put aside for a reason.
void Fleet::proveCounty()
{
    for (auto& laptop : laptops_) {
        if (laptop->revoked) continue;
        for (const auto& change : laptop->cabinet->changes()) {
            if (*town_.ledger.books.find(change->id())) continue;
            const auto author = town_.office().roster().device(change->device());
            if (author && *author && (*author)->revoked()) continue;
            if (serverWentBack_ && rivalled(change->caseId())) continue;
            violate("I10: a laptop holds what the county has not: " + fate(*change));
        }
    }
    if (serverWentBack_) return;
    for (const auto& change : acknowledged_)
        if (!*town_.ledger.books.find(change)) violate("I2: acknowledged, and not at the county");
}

/// I5 and I9: who sees a case has every change of it that is served, and shows the same.
void Fleet::proveCases()
{
    std::map<Id, std::set<Id>> log;
    for (const auto& entry : town_.books().log()) {
        if (entry.routing != Routing::kCase) continue;
        wire::Batch carried;
        carried.ParseFromString(entry.batch);
        const auto batch = SignedBatch::fromWire(carried);
        for (const auto& change : batch->changes) log[entry.caseId].insert(change.id());
    }
    std::map<Id, std::string> dumps;
    for (auto& laptop : laptops_) {
        if (laptop->revoked) continue;
        const auto held = idsOf(laptop->cabinet->changes());
        std::map<Id, std::string> mine;
        for (const auto& record : laptop->cabinet->all())
            if (!record.caseId.empty()) mine[record.caseId] += lineOf(record);
        for (const auto& caseId : cases_) {
            if (!inSight(*laptop, caseId)) continue;
            for (const auto& change : log[caseId])
                if (!held.contains(change)) return violate("I9: the cursor has passed a change that is not held");
            const auto [first, added] = dumps.emplace(caseId, mine[caseId]);
            if (!added && first->second != mine[caseId]) return violate("I5: two laptops show a case differently");
        }
    }
    for (const auto& [caseId, dump] : dumps) note(sha256(dump).hex());
}

/// I14 and I11: no block overlaps another, and no number is two cases' unless the chain is marked.
void Fleet::proveNumbers()
{
    std::vector<NumberBlock> blocks;
    std::map<std::pair<std::string, std::int64_t>, std::pair<Id, Id>> given; // block, serial -> case, device
    for (const auto& entry : town_.books().log()) {
        wire::Batch carried;
        carried.ParseFromString(entry.batch);
        const auto batch = SignedBatch::fromWire(carried);
        for (const auto& change : batch->changes) {
            if (entry.routing == Routing::kNobody) continue;
            if (NumberBlock block; change.head().kind() == Schema::get().of(block).number) {
                block.ParseFromString(change.values());
                blocks.push_back(block);
            }
            CaseNumber number;
            if (change.head().kind() != Schema::get().of(number).number) continue;
            number.ParseFromString(change.values());
            const auto [held, added] = given.emplace(
                std::pair(number.block_id(), number.serial()), std::pair(change.caseId(), change.device()));
            if (added || held->second.first == change.caseId()) continue;
            const bool marked = std::ranges::any_of(town_.books().log(),
                [&](const auto& other) { return other.device == change.device() && other.remark.ends_with("fork"); });
            if (!marked && !unsaid_) return violate("I14: one number, two cases, and no mark");
        }
    }
    // Until a laptop tells it, a county restored in silence may give a block again.
    if (unsaid_) return;
    for (auto block = blocks.begin(); block != blocks.end(); ++block)
        for (auto other = block + 1; other != blocks.end(); ++other)
            if (block->committee_id() == other->committee_id() && block->year() == other->year()
                && block->series() == other->series() && block->first() <= other->last()
                && other->first() <= block->last() && block->SerializeAsString() != other->SerializeAsString())
                return violate("I14: two blocks hold the same number");
}

/// I11: two changes at one place of one chain have left a mark.
void Fleet::proveForks()
{
    std::map<std::tuple<Id, std::uint64_t, std::uint64_t>, Id> places;
    std::set<Id> marked;
    std::set<Id> forked;
    for (const auto& entry : town_.books().log()) {
        if (entry.remark.ends_with("fork")) marked.insert(entry.device);
        if (entry.routing == Routing::kNobody && entry.remark != "held") continue;
        wire::Batch carried;
        carried.ParseFromString(entry.batch);
        const auto batch = SignedBatch::fromWire(carried);
        for (const auto& change : batch->changes) {
            const auto [held, added] = places.emplace(
                std::tuple(change.device(), change.head().incarnation(), change.head().number()), change.id());
            if (!added && held->second != change.id()) forked.insert(change.device());
        }
    }
    for (const auto& device : forked)
        if (!marked.contains(device)) return violate("I11: a fork without a mark");
}

/// I21: what a revoked laptop had not brought is with nobody, and still with itself.
void Fleet::proveRevoked()
{
    for (auto& lost : laptops_) {
        const auto kept = idsOf(lost->cabinet->changes());
        for (const auto& change : lost->seized) {
            if (!kept.contains(change)) return violate("I21: seized work was thrown away");
            for (auto& laptop : laptops_)
                if (!laptop->revoked && idsOf(laptop->cabinet->changes()).contains(change))
                    return violate("I21: work of a revoked laptop was let in");
        }
    }
}

/// I6: every question of the last days, asked again, has no further effect.
void Fleet::proveReplays()
{
    if (!weather_.replays) return;
    const auto before = town_.books().log().size();
    for (auto& laptop : laptops_)
        for (const auto& request : laptop->asked) static_cast<void>(ask(*laptop, request));
    if (town_.books().log().size() != before) violate("I6: a repeated question had an effect");
}

} // namespace beibao::simulation
