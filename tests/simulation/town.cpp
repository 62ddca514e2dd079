#include "tests/simulation/town.h"

#include <stdexcept>

namespace beibao::simulation {

namespace {

constexpr const char* kArea = "510112";

} // namespace

Status FlakyLedger::write(const std::function<Status()>& work)
{
    const Status done = books.write([&]() -> Status {
        Status worked = work();
        if (worked && failing) return Error{Fault::kStorage, "the server died before it committed"};
        return worked;
    });
    const bool failed = std::exchange(failing, false);
    return failed && bug_ == Bug::kAnswersBeforeCommit ? Status() : done;
}

Result<std::uint64_t> FlakyLedger::append(const LogEntry& entry, const std::vector<LogName>& names)
{
    LogEntry kept = entry;
    if (bug_ == Bug::kForksUnmarked && kept.remark.ends_with("fork")) kept.remark.clear();
    return books.append(kept, names);
}

Status FlakyLedger::replace(std::uint64_t position, const std::string& batch)
{
    return bug_ == Bug::kGivesItBack ? Status() : books.replace(position, batch);
}

Status FlakyLedger::put(const std::string& key, const std::string& value)
{
    if (bug_ == Bug::kKeepsEpoch && key == "epoch" && !books.get(key)->empty()) return {};
    return books.put(key, value);
}

Town::Town(std::uint64_t seed, Bug bug)
    : random(seed)
    , ledger(bug)
    , key_(DeviceKey::make(random))
{
    reopen();
    const auto unit = [&](const std::string& area) {
        Committee card;
        card.set_name("committee of " + area);
        const auto id = office_->addUnit(area, card);
        if (!id) throw std::runtime_error(id.error().detail);
        return Place{*id, area};
    };
    township = unit("510112101");
    for (const char* area : {"510112101001", "510112101002", "510112102001"}) villages.push_back(unit(area));
}

void Town::reopen()
{
    office_.reset();
    auto opened = Office::open({.ledger = ledger,
        .key = key_,
        .clock = clock,
        .random = random,
        .area = kArea,
        .realm = wire::REAL,
        .press = Press::kQuick});
    if (!opened) throw std::runtime_error(opened.error().detail);
    office_ = *std::move(opened);
}

void Town::backUp()
{
    constexpr std::size_t kKept = 4;
    if (backups_.size() == kKept) backups_.erase(backups_.begin());
    backups_.push_back(ledger.books.snapshot());
}

void Town::restore(std::size_t backup)
{
    const MemoryLedger books = backups_.at(backup);
    ledger.books.restore(books);
    reopen();
}

} // namespace beibao::simulation
