#pragma once

#include "core/store/store.h"

#include <memory>
#include <optional>
#include <vector>

namespace beibao::simulation {

using ChangePtr = std::shared_ptr<const Change>;

/// One laptop's store as the simulator handles it: the shelf a session meets over,
/// and what a person at its screen sees and does.
class Cabinet {
public:
    virtual ~Cabinet() = default;

    virtual Shelf& shelf() = 0;
    virtual Author author() = 0;
    virtual Status setAuthor(const Author& author) = 0;
    /// Whose orders to erase it obeys.
    virtual Status setCounty(const Id& device, const std::string& key) = 0;

    /// Saves like Store::save; answers the changes that were written.
    virtual Result<std::vector<ChangePtr>> save(const std::vector<Entry>& entries) = 0;
    virtual Result<std::vector<ChangePtr>> choose(const Id& change) = 0;

    virtual std::optional<Record> get(const Id& id) = 0;
    virtual std::vector<Record> ofKind(std::uint32_t kind) = 0;
    virtual std::vector<Record> all() = 0;
    virtual Seen seen(const Record& record) = 0;
    virtual std::vector<Choice> choices(const Record& record) = 0;
    /// Whether the record lies in the recycle bin.
    virtual bool binned(const Record& record) = 0;
    /// Every change it holds.
    virtual std::vector<ChangePtr> changes() = 0;

    /// Another store with the same bytes.
    virtual std::unique_ptr<Cabinet> copy() = 0;
    /// Power cut: what was not committed is gone, what was is not.
    virtual void crash() = 0;
};

} // namespace beibao::simulation
