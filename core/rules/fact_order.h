#pragma once

#include "core/rules/case_file.h"

#include <cstddef>
#include <vector>

namespace beibao {

/// The one order in which the facts of a case are read, whatever order they came in.
///
/// Facts that build on an absent one wait. Among the others: bases first; of those ready a child of
/// the one taken last, else the one with the longest chain of descendants, else the smallest id.
class FactOrder {
public:
    explicit FactOrder(const std::vector<CaseFact>& facts);

    /// Each fact once, in order. Points into the vector given.
    const std::vector<const CaseFact*>& placed() const { return placed_; }
    /// Sorted ids of facts whose base is absent, or that build on such.
    const std::vector<Id>& waiting() const { return waiting_; }
    /// Placed facts no other placed one builds on, sorted.
    std::vector<Id> heads() const;
    /// Whether neither of two placed facts was made in sight of the other.
    bool apart(const Id& a, const Id& b) const;
    /// Whether `later` was made, at any remove, on top of `earlier`.
    bool buildsOn(const Id& later, const Id& earlier) const;

private:
    struct Node {
        const CaseFact* fact = nullptr;
        std::vector<std::size_t> bases;
        std::vector<std::size_t> children;
        std::size_t open = 0; ///< bases not placed yet
        std::size_t chain = 0; ///< facts on the longest way down
        bool absentBase = false;
        bool placed = false;
    };

    void link();
    void measureChains(const std::vector<std::size_t>& basesFirst);
    std::vector<std::size_t> basesFirst();
    void place();
    std::size_t indexOf(const Id& id) const;
    bool before(std::size_t a, std::size_t b) const;
    std::size_t choose(const std::vector<std::size_t>& ready, std::size_t last) const;

    std::vector<Node> nodes_; ///< sorted by id
    std::vector<const CaseFact*> placed_;
    std::vector<Id> waiting_;
};

} // namespace beibao
