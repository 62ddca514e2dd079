#pragma once

#include "core/store/record.h"

#include <map>
#include <tuple>

namespace beibao {

/// Records the transaction under way has just written, so that whoever looks at
/// them next need not read them back: unpacking and checking them is dearer than
/// writing them was. Never older than what the tables hold.
class Fresh {
public:
    void keep(Record record)
    {
        Key key(record.id, record.kind, record.caseId);
        records_.insert_or_assign(std::move(key), std::move(record));
    }
    void forget(const Id& id, std::uint32_t kind, const Id& caseId) { records_.erase(Key(id, kind, caseId)); }
    void forgetAll() { records_.clear(); }

    /// Null when the tables must be asked.
    const Record* find(const Id& id, std::uint32_t kind, const Id& caseId) const
    {
        const auto found = records_.find(Key(id, kind, caseId));
        return found == records_.end() ? nullptr : &found->second;
    }
    std::size_t size() const { return records_.size(); }

private:
    using Key = std::tuple<Id, std::uint32_t, Id>;
    std::map<Key, Record> records_;
};

} // namespace beibao
