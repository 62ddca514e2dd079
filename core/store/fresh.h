#pragma once

#include "core/store/record.h"

#include <unordered_map>

namespace beibao {

/// Records the transaction under way has just written, so that whoever looks at
/// them next need not read them back: unpacking and checking them is dearer than
/// writing them was. Never older than what the tables hold.
class Fresh {
public:
    void keep(Record record)
    {
        Key key{record.id, record.kind, record.caseId};
        records_.insert_or_assign(key, std::move(record));
    }
    void forget(const Id& id, std::uint32_t kind, const Id& caseId) { records_.erase({id, kind, caseId}); }
    void forgetAll() { records_.clear(); }

    /// Null when the tables must be asked.
    const Record* find(const Id& id, std::uint32_t kind, const Id& caseId) const
    {
        const auto found = records_.find({id, kind, caseId});
        return found == records_.end() ? nullptr : &found->second;
    }
    std::size_t size() const { return records_.size(); }

private:
    struct Key {
        Id id;
        std::uint32_t kind;
        Id caseId;
        bool operator==(const Key&) const = default;
    };
    /// Ids are random: one of them is hash enough.
    struct HashOfId {
        std::size_t operator()(const Key& key) const { return std::hash<Id>()(key.id); }
    };
    std::unordered_map<Key, Record, HashOfId> records_;
};

} // namespace beibao
