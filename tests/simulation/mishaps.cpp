// What befalls machines, the server, and cases.
#include "tests/simulation/fleet.h"

#include <stdexcept>

namespace beibao::simulation {

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kYear = 365LL * 24 * 60 * kMinute;

} // namespace

void Fleet::mishap()
{
    const auto dice = random_.below(12);
    if (dice < 3) return turnClock(anyone());
    if (dice == 3 && weather_.crashes) {
        Laptop& laptop = anyone();
        laptop.cabinet->crash();
        laptop.forms.clear();
        laptop.sitDown(std::move(laptop.cabinet));
        return note("crash");
    }
    if (dice == 4 && weather_.clones) return cloneStore();
    if (dice < 7 && weather_.oldCopies) return bringOldCopyBack();
    if (dice == 7 && weather_.revocation && chance(3)) return revokeOne();
    if (dice == 8 && weather_.moves) return moveCase();
    if (dice == 10 && weather_.sticks) return passStick();
    if (dice == 9 && weather_.late && laptops_.size() < 9) {
        const auto& village = town_.villages[random_.below(town_.villages.size())];
        addLaptop(village, "mediator");
        return note("a new laptop");
    }
    if (dice == 11 && weather_.erasures && !records_.empty()) return eraseSomething();
    serverMishap();
}

/// A court orders what was written in a record, or in all of a case, to be erased.
void Fleet::eraseSomething()
{
    const Known& about = records_[random_.below(records_.size())];
    Erasure order;
    order.set_case_id(about.caseId.text());
    if (about.record != about.caseId) order.set_record_id(about.record.text());
    order.set_order_no(std::to_string(orders_.size() + 1));
    order.set_reason("a court");
    order.set_by("the county");
    if (!town_.office().erase(order)) return note("nothing to erase");
    orders_.push_back(order);
    note("erased " + about.record.text());
}

/// A server that went back may have forgotten an order; its people have it on paper. True when one was forgotten.
bool Fleet::repeatOrders()
{
    bool forgotten = false;
    for (const auto& order : orders_) forgotten = bool(town_.office().erase(order)) || forgotten;
    return forgotten;
}

void Fleet::turnClock(Laptop& laptop)
{
    laptop.clock.advance(static_cast<std::int64_t>(random_.below(30)) * kMinute);
    if (!weather_.wildClocks) return;
    const auto dice = random_.below(4);
    if (dice == 0) laptop.clock.advance(-static_cast<std::int64_t>(random_.below(40)) * kYear);
    if (dice == 1) laptop.clock.advance(static_cast<std::int64_t>(random_.below(40)) * kYear);
    if (dice == 2) town_.clock.advance((static_cast<std::int64_t>(random_.below(5)) - 2) * kYear);
}

/// Somebody copies the disk and works on both: two machines with one key and one incarnation.
void Fleet::cloneStore()
{
    constexpr std::size_t kMost = 10;
    if (laptops_.size() >= kMost) return;
    Laptop& original = anyone();
    auto twin = std::make_unique<Laptop>(*this, random_.next());
    twin->key = original.key;
    twin->place = original.place;
    twin->role = original.role;
    twin->mine = original.mine;
    twin->revoked = original.revoked;
    twin->seized = original.seized;
    twin->sitDown(original.cabinet->copy());
    laptops_.push_back(std::move(twin));
    note("clone");
}

/// A disk is replaced by an old copy of it; what was written since is gone unless the county has it.
void Fleet::bringOldCopyBack()
{
    Laptop& laptop = anyone();
    if (!laptop.oldCopy) {
        laptop.oldCopy = laptop.cabinet->copy();
        return;
    }
    laptop.sitDown(std::move(laptop.oldCopy));
    laptop.forms.clear();
    laptop.mine.clear();
    std::set<Id> seized;
    for (const auto& change : laptop.cabinet->changes())
        if (laptop.seized.contains(change->id())) seized.insert(change->id());
    laptop.seized = std::move(seized);
    for (const auto& change : laptop.cabinet->changes())
        if (change->device() == laptop.id()) laptop.mine.insert(change->id());
    if (chance(2)) { // by the book: who restores a backup begins a new incarnation
        Author author = laptop.cabinet->author();
        author.incarnation = laptop.random.number();
        static_cast<void>(laptop.cabinet->setAuthor(author));
    }
    note("old copy");
}

/// A stick with one batch that has not reached the county: the newest, before those it builds on.
void Fleet::passStick()
{
    for (auto& from : laptops_)
        for (auto& to : laptops_) {
            if (from == to || from->place.id != to->place.id) continue;
            auto waiting = from->cabinet->shelf().outbox(0, SIZE_MAX);
            if (!waiting || waiting->empty()) continue;
            Arrival stick;
            stick.batches.push_back({std::move(waiting->back().batch), 0});
            if (!to->cabinet->shelf().arrive(stick)) return violate("a stick could not be read");
        }
    note("stick");
}

void Fleet::revokeOne()
{
    Laptop& lost = anyone();
    if (lost.revoked || lost.role == "judicial_office") return;
    const Id device = lost.id();
    if (weather_.bug != Bug::kRevokedStillWrites && !town_.office().revoke(device))
        return violate("a laptop could not be revoked");
    for (auto& laptop : laptops_) {
        if (laptop->id() != device) continue;
        laptop->revoked = true;
        for (const auto& change : laptop->cabinet->changes())
            if (change->device() == device && !*town_.ledger.books.find(change->id()))
                laptop->seized.insert(change->id());
    }
    note("revoked");
}

void Fleet::moveCase()
{
    const Id* caseId = anyCase();
    if (caseId == nullptr) return;
    const auto& to = town_.villages[random_.below(town_.villages.size())];
    note(town_.office().assign(*caseId, to.id) ? "moved" : "not moved");
}

void Fleet::serverMishap()
{
    if (chance(3)) town_.backUp();
    if (town_.backups() == 0) return;
    const bool older = weather_.restored && chance(4);
    const bool lagging = weather_.failover && chance(4);
    if (!older && !lagging) return;
    const std::size_t which = older ? random_.below(town_.backups()) : town_.backups() - 1;
    // When a standby takes over, the old server may come back some day with what it has.
    if (lagging) town_.backUp();
    town_.restore(lagging ? town_.backups() - 2 : which);
    serverWentBack_ = true;
    // Who restores a backup by the book says so; else the first laptop that knows more will.
    if (chance(2))
        static_cast<void>(town_.office().beginEpoch());
    else
        unsaid_ = true;
    note("the server went back");
}

/// Into the county's roster.
void Fleet::enter(Laptop& laptop)
{
    const Author author = laptop.cabinet->author();
    kept::Device card;
    card.set_id(author.device.bytes());
    card.set_public_key(laptop.key.publicKey());
    card.set_unit(laptop.place.id.bytes());
    card.set_role(laptop.role);
    card.set_incarnation(author.incarnation);
    if (auto welcomed = town_.office().welcome(card, {}); !welcomed) throw std::runtime_error(welcomed.error().detail);
    if (weather_.bug != Bug::kServesEverybody) return;
    auto entered = *town_.office().roster().device(author.device);
    entered->set_area("510112");
    static_cast<void>(town_.office().together([&] { return town_.office().roster().put(*entered); }));
}

Laptop& Fleet::addLaptop(const Place& place, const std::string& role)
{
    laptops_.push_back(std::make_unique<Laptop>(*this, random_.next()));
    Laptop& laptop = *laptops_.back();
    laptop.place = place;
    laptop.role = role;
    laptop.clock.advance(static_cast<std::int64_t>(random_.below(90)) * kMinute);
    auto cabinet = makeCabinet(weather_, laptop, folder_ / std::to_string(laptops_.size()));
    Author author;
    author.county = "510112";
    author.device = Id::make(laptop.random);
    author.incarnation = laptop.random.number();
    author.unit = place.id;
    author.person = Id::make(laptop.random);
    if (!cabinet->setAuthor(author)) throw std::runtime_error("a store takes no author");
    if (!cabinet->setCounty(town_.office().device(), town_.office().publicKey()))
        throw std::runtime_error("a store takes no county");
    laptop.sitDown(std::move(cabinet));
    enter(laptop);
    return laptop;
}

} // namespace beibao::simulation
