#pragma once

#include "core/base/date.h"
#include "core/casework/invented_words.h"
#include "core/schema/organisation.pb.h"
#include "core/store/store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace beibao {

/// What invented work should look like.
struct GeneratorPlan {
    std::uint64_t seed = 1;
    Date today; ///< cases lie in the year before it
    std::string committeeId;
    std::vector<std::string> mediatorIds; ///< at least one
    std::string area; ///< where it happened
    /// Also the steps that move a case through its life, and its number. Without
    /// them a case is just its drafts and a visit, as the workload of the benches is.
    bool steps = true;
};

/// One invented case: everything that belongs to it, in the order it is saved.
struct InventedCase {
    Id id;
    std::vector<Entry> entries;
};

/// Invents disputes for trial stores and benches: believable, and nobody's. The
/// names of villages and people are thrown with dice; identity numbers carry an
/// area code that does not exist, telephone numbers lie in one small block.
///
/// Case `n` depends on the plan and on n alone, so a smaller set is the
/// beginning of a larger one.
class Generator {
public:
    explicit Generator(GeneratorPlan plan)
        : plan_(std::move(plan))
    {
    }

    InventedCase make(std::uint64_t n) const;
    /// An edit of one to three fields of a draft of an invented case, as made some days later.
    Entry edit(const InventedCase& known, std::uint64_t n) const;

    /// A committee and its people, for a store that has none.
    static Committee committee(std::uint64_t seed, const std::string& area);
    static Mediator mediator(std::uint64_t seed, const std::string& committeeId);

private:
    GeneratorPlan plan_;
};

} // namespace beibao
