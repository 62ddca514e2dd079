#include "sync/server/memory_ledger.h"

#include <algorithm>

namespace beibao {

Digest nextHash(const Digest& before, const LogEntry& entry)
{
    return sha256(before.bytes() + static_cast<char>(entry.routing) + entry.batch);
}

Status MemoryLedger::write(const std::function<Status()>& work)
{
    const std::size_t size = log_.size();
    undo_.clear();
    Status done = work();
    if (!done) undo(size);
    undo_.clear();
    return done;
}

void MemoryLedger::undo(std::size_t logSize)
{
    std::for_each(undo_.rbegin(), undo_.rend(), [](const auto& back) { back(); });
    log_.resize(logSize);
}

Result<std::uint64_t> MemoryLedger::append(const LogEntry& entry, const std::vector<LogName>& names)
{
    LogEntry kept = entry;
    kept.position = log_.size() + 1;
    kept.hash = nextHash(log_.empty() ? Digest() : log_.back().hash, entry);
    for (const auto& name : names) {
        const auto held = byName_.find(name.change);
        const std::uint64_t before = held == byName_.end() ? 0 : held->second;
        undo_.emplace_back([this, change = name.change, before] {
            if (before == 0)
                byName_.erase(change);
            else
                byName_[change] = before;
        });
        byName_[name.change] = kept.position;
        if (name.number == 0) continue;
        auto& chain = chains_[{entry.device, entry.incarnation}];
        if (chain.emplace(name.number, name.change).second)
            undo_.emplace_back([this, key = Chain(entry.device, entry.incarnation), number = name.number] {
                chains_[key].erase(number);
                if (chains_[key].empty()) chains_.erase(key);
            });
    }
    if (!entry.caseId.empty() && entry.routing != Routing::kNobody) {
        byCase_[entry.caseId].push_back(kept.position);
        undo_.emplace_back([this, caseId = entry.caseId] { byCase_[caseId].pop_back(); });
    }
    log_.push_back(std::move(kept));
    return log_.back().position;
}

Result<Ledger::End> MemoryLedger::end()
{
    return log_.empty() ? End{} : End{log_.back().position, log_.back().hash};
}

Result<std::optional<Digest>> MemoryLedger::hashAt(std::uint64_t position)
{
    if (position == 0) return std::optional(Digest());
    return position <= log_.size() ? std::optional(log_[position - 1].hash) : std::nullopt;
}

Result<std::optional<LogEntry>> MemoryLedger::at(std::uint64_t position)
{
    return position > 0 && position <= log_.size() ? std::optional(log_[position - 1]) : std::nullopt;
}

Result<std::optional<std::uint64_t>> MemoryLedger::find(const Id& change)
{
    const auto found = byName_.find(change);
    return found == byName_.end() ? std::nullopt : std::optional(found->second);
}

Result<bool> MemoryLedger::forks(const Id& device, std::uint64_t incarnation, const LogName& name)
{
    const auto chain = chains_.find({device, incarnation});
    if (chain == chains_.end()) return false;
    const auto holder = chain->second.find(name.number);
    return holder != chain->second.end() && holder->second != name.change;
}

Result<std::vector<std::pair<std::uint64_t, std::uint64_t>>> MemoryLedger::chains(const Id& device)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> out;
    for (auto chain = chains_.lower_bound({device, 0}); chain != chains_.end() && chain->first.first == device; ++chain)
        out.emplace_back(chain->first.second, chain->second.rbegin()->first);
    return out;
}

Status MemoryLedger::read(std::uint64_t after, const Visit& visit)
{
    for (std::size_t i = after; i < log_.size(); ++i)
        if (!visit(log_[i], [&] { return std::string_view(log_[i].batch); })) break;
    return {};
}

Status MemoryLedger::readCase(const Id& caseId, std::uint64_t after, std::uint64_t before, const Visit& visit)
{
    const auto found = byCase_.find(caseId);
    if (found == byCase_.end()) return {};
    for (const std::uint64_t position : found->second) {
        if (position <= after) continue;
        if (position >= before) break;
        const LogEntry& entry = log_[position - 1];
        if (!visit(entry, [&] { return std::string_view(entry.batch); })) break;
    }
    return {};
}

Status MemoryLedger::readAside(const Visit& visit)
{
    for (const auto& entry : log_)
        if (entry.routing == Routing::kNobody && !visit(entry, [&] { return std::string_view(entry.batch); })) break;
    return {};
}

Status MemoryLedger::replace(std::uint64_t position, const std::string& batch)
{
    std::string& kept = log_.at(position - 1).batch;
    undo_.emplace_back([this, position, before = kept] { log_.at(position - 1).batch = before; });
    kept = batch;
    return {};
}

Result<std::string> MemoryLedger::get(const std::string& key)
{
    const auto found = facts_.find(key);
    return found == facts_.end() ? std::string() : found->second;
}

Status MemoryLedger::put(const std::string& key, const std::string& value)
{
    undo_.emplace_back([this, key, before = *get(key)] {
        if (before.empty())
            facts_.erase(key);
        else
            facts_[key] = before;
    });
    if (value.empty())
        facts_.erase(key);
    else
        facts_[key] = value;
    return {};
}

Result<std::vector<std::pair<std::string, std::string>>> MemoryLedger::under(const std::string& prefix)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (auto fact = facts_.lower_bound(prefix); fact != facts_.end() && fact->first.starts_with(prefix); ++fact)
        out.emplace_back(*fact);
    return out;
}

} // namespace beibao
