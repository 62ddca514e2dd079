#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/fresh.h"

#include <optional>
#include <string_view>
#include <vector>

namespace beibao {

/// The questions one may ask of a store. Works over any connection to it: the
/// writer's, or a read-only one of the window. Belongs to the connection's thread.
/// A damaged row is left out and reported by Database::trouble().
class Records {
public:
    /// `fresh`, if any, answers for what the transaction under way has just written.
    explicit Records(Database& database, const Fresh* fresh = nullptr)
        : database_(database)
        , fresh_(fresh)
    {
    }

    std::optional<Record> get(const Id& id) const;
    /// The record a change with this id, kind and case would merge into.
    std::optional<Record> get(const Id& id, std::uint32_t kind, const Id& caseId) const;
    /// All records of a case, the case itself among them, by kind and age.
    std::vector<Record> ofCase(const Id& caseId) const;
    /// The newest `limit` records of a kind; `limit` 0 is all.
    std::vector<Record> ofKind(std::uint32_t kind, int limit = 0) const;
    /// Records of a kind whose field holds just this text. Quick for indexed fields.
    std::vector<Record> where(
        const RecordSpec& kind, const FieldSpec& field, std::string_view value, int limit = 0) const;
    /// Every record, in an order that does not depend on arrival.
    std::vector<Record> all() const;
    /// Records whose latest change has a local log number above `seq`, oldest first.
    std::vector<Record> changedSince(std::int64_t seq, int limit) const;

    /// Whether anything of a case has not arrived at the county, as far as it said.
    bool waitsToBeSent(const Id& caseId) const;

    /// One of the changes of a record.
    std::optional<Change> change(const Id& record, const Id& id) const;
    /// A change of a record that waits for a choice.
    std::optional<Change> offered(const Id& change) const;
    /// The changes of a record in order of arrival.
    std::vector<Change> history(const Id& record) const;

    /// The bases an edit begun now would name.
    Seen seen(const Record& record) const;
    /// The values of one group as somebody saw them; the first base is the shown one.
    FieldMap valuesSeen(const Record& record, std::uint32_t group, const std::vector<Id>& bases) const;
    /// Groups of a record whose open heads say different things.
    std::vector<Choice> choices(const Record& record) const;
    /// All open choices of the store, up to `limit`.
    std::vector<Choice> openChoices(int limit) const;

    /// The record in a row of a question that answers the columns of record_by_id.sql.
    Record read(const Statement& row) const;
    /// What the same row keeps of the record, unpacked: a text in it stands there as it was typed.
    std::string bytes(const Statement& row) const;
    /// The record without its heads, from those bytes, unchecked against its name: for
    /// looking through many. What cannot be read has no fields.
    Record glance(const Statement& row, std::string_view bytes) const;
    Database& database() const { return database_; }

private:
    std::vector<Record> all(Statement statement) const;
    Choice::Value valueOf(const Record& record, const Head& head, std::uint32_t group) const;

    Database& database_;
    const Fresh* fresh_;
};

/// The record that consists of one change, at its place in the log here.
Record recordOfOnly(const Change& change, std::int64_t seq);

/// The fields of `map` that a change wrote for a group.
FieldMap valuesOfGroup(const Change& change, std::uint32_t group);

} // namespace beibao
