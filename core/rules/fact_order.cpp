#include "core/rules/fact_order.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// A signature builds on the paper it is on, whether or not its author listed it.
std::vector<Id> basesOf(const CaseFact& fact)
{
    std::vector<Id> bases = fact.bases;
    const auto* signature = std::get_if<Signature>(&fact.what);
    const auto paper = signature ? Id::parse(signature->sealed_id()) : std::nullopt;
    if (paper) bases.push_back(*paper);
    return bases;
}

} // namespace

FactOrder::FactOrder(const std::vector<CaseFact>& facts)
{
    for (const CaseFact& fact : facts) nodes_.emplace_back().fact = &fact;
    const auto byId = [](const Node& a, const Node& b) { return a.fact->id < b.fact->id; };
    const auto sameId = [](const Node& a, const Node& b) { return a.fact->id == b.fact->id; };
    std::stable_sort(nodes_.begin(), nodes_.end(), byId);
    nodes_.erase(std::unique(nodes_.begin(), nodes_.end(), sameId), nodes_.end());
    link();
    measureChains(basesFirst());
    place();
}

std::size_t FactOrder::indexOf(const Id& id) const
{
    const auto at = std::lower_bound(
        nodes_.begin(), nodes_.end(), id, [](const Node& node, const Id& wanted) { return node.fact->id < wanted; });
    return at != nodes_.end() && at->fact->id == id ? static_cast<std::size_t>(at - nodes_.begin()) : kNowhere;
}

void FactOrder::link()
{
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        for (const Id& base : basesOf(*nodes_[i].fact)) {
            const std::size_t at = indexOf(base);
            if (at == kNowhere) {
                nodes_[i].absentBase = true;
                continue;
            }
            auto& bases = nodes_[i].bases;
            if (std::find(bases.begin(), bases.end(), at) != bases.end()) continue;
            bases.push_back(at);
            nodes_[at].children.push_back(i);
        }
        nodes_[i].open = nodes_[i].bases.size();
    }
}

/// Those that can be placed at all, bases first; leaves `open` as it was.
std::vector<std::size_t> FactOrder::basesFirst()
{
    std::vector<std::size_t> out;
    std::vector<std::size_t> open(nodes_.size());
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        open[i] = nodes_[i].open;
        if (open[i] == 0 && !nodes_[i].absentBase) out.push_back(i);
    }
    for (std::size_t next = 0; next < out.size(); ++next)
        for (const std::size_t child : nodes_[out[next]].children)
            if (--open[child] == 0 && !nodes_[child].absentBase) out.push_back(child);
    return out;
}

void FactOrder::measureChains(const std::vector<std::size_t>& basesFirst)
{
    for (auto at = basesFirst.rbegin(); at != basesFirst.rend(); ++at)
        for (const std::size_t base : nodes_[*at].bases)
            nodes_[base].chain = std::max(nodes_[base].chain, nodes_[*at].chain + 1);
}

bool FactOrder::before(std::size_t a, std::size_t b) const
{
    // Nodes are sorted by id, so the smaller index is the smaller id.
    return nodes_[a].chain != nodes_[b].chain ? nodes_[a].chain > nodes_[b].chain : a < b;
}

std::size_t FactOrder::choose(const std::vector<std::size_t>& ready, std::size_t last) const
{
    const auto childOfLast = [&](std::size_t i) {
        const auto& bases = nodes_[i].bases;
        return last != kNowhere && std::find(bases.begin(), bases.end(), last) != bases.end();
    };
    return *std::min_element(ready.begin(), ready.end(), [&](std::size_t a, std::size_t b) {
        const bool childA = childOfLast(a), childB = childOfLast(b);
        return childA != childB ? childA : before(a, b);
    });
}

void FactOrder::place()
{
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        if (nodes_[i].open == 0 && !nodes_[i].absentBase) ready.push_back(i);
    for (std::size_t last = kNowhere; !ready.empty();) {
        last = choose(ready, last);
        ready.erase(std::find(ready.begin(), ready.end(), last));
        nodes_[last].placed = true;
        placed_.push_back(nodes_[last].fact);
        for (const std::size_t child : nodes_[last].children)
            if (--nodes_[child].open == 0 && !nodes_[child].absentBase) ready.push_back(child);
    }
    for (const Node& node : nodes_)
        if (!node.placed) waiting_.push_back(node.fact->id);
}

std::vector<Id> FactOrder::heads() const
{
    std::vector<Id> out;
    for (const Node& node : nodes_) {
        const bool builtOn = std::any_of(
            node.children.begin(), node.children.end(), [&](std::size_t child) { return nodes_[child].placed; });
        if (node.placed && !builtOn) out.push_back(node.fact->id);
    }
    return out;
}

bool FactOrder::buildsOn(const Id& later, const Id& earlier) const
{
    const std::size_t from = indexOf(later), wanted = indexOf(earlier);
    if (from == kNowhere || wanted == kNowhere) return false;
    std::vector<bool> seen(nodes_.size());
    std::vector<std::size_t> todo{from};
    while (!todo.empty()) {
        const std::size_t at = todo.back();
        todo.pop_back();
        for (const std::size_t base : nodes_[at].bases) {
            if (base == wanted) return true;
            if (!seen[base]) todo.push_back(base);
            seen[base] = true;
        }
    }
    return false;
}

bool FactOrder::apart(const Id& a, const Id& b) const
{
    return a != b && !buildsOn(a, b) && !buildsOn(b, a);
}

} // namespace beibao
