#pragma once

#include "core/base/id.h"
#include "core/schema/field_map.h"
#include "core/schema/schema.h"
#include "core/store/heads.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace beibao {

/// What a person had on screen when a form was opened: for each group, the
/// shown head and the heads that said the same. Opaque outside: text() is the "@seen" of JSON.
class Seen {
public:
    std::string text() const;
    static std::optional<Seen> parse(std::string_view text);

    const std::vector<Id>& bases(std::uint32_t group) const;
    void add(std::uint32_t group, std::vector<Id> bases);

private:
    std::map<std::uint32_t, std::vector<Id>> bases_;
};

/// One record as this device knows it: of a draft, the shown values.
struct Record {
    Id id;
    std::uint32_t kind = 0;
    Id caseId;
    FieldMap fields;
    Heads heads; ///< empty for facts
    std::vector<Id> bases; ///< lifecycle facts: the facts (by record id) their author had on screen
    int open = 0; ///< groups that wait for a choice
    std::int64_t changed = 0; ///< local log number of the latest change

    const RecordSpec* spec() const { return Schema::get().kind(kind); }
    /// The record as a message of its kind. Fields it does not know stay inside.
    template <typename Message> Message as() const
    {
        Message message;
        message.ParseFromString(fields.encode());
        return message;
    }
};

/// Two or more values of one group, the shown one first.
struct Choice {
    struct Value {
        Id change;
        Id device;
        std::uint64_t stamp = 0;
        FieldMap fields;
    };
    Id record;
    std::uint32_t kind = 0;
    Id caseId;
    std::uint32_t group = 0;
    std::vector<Value> values;
};

/// Whether two values of a group say the same, after folding width and spaces.
/// Not NFKC: 10² is not 102.
bool sameToAReader(const FieldMap& a, const FieldMap& b);

} // namespace beibao
