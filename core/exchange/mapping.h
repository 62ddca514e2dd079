#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/schema/schema.h"
#include "core/store/records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace beibao {

/// One kind of record a row of a register holds.
struct MappedRecord {
    std::string as; ///< what columns call it: "case", "applicant"
    const RecordSpec* kind = nullptr;
    nlohmann::json always = nlohmann::json::object(); ///< fields every one of them has unless a column says otherwise
    nlohmann::json only = nlohmann::json::object(); ///< of those, what tells them from others of their kind
    std::vector<const FieldSpec*> match; ///< fields by which one that is here already is known
    std::vector<std::string> many; ///< signs between several of them in one cell; none: there is one
};

inline constexpr std::size_t kNoRecord = static_cast<std::size_t>(-1);

/// One column of a register and where its cells belong.
struct MappedColumn {
    std::vector<std::string> names; ///< headings it goes by; the first is written
    std::size_t record = 0; ///< which of the mapping's records; kNoRecord for a computed one
    const FieldSpec* field = nullptr;
    std::vector<std::pair<std::string, std::string>> words; ///< what the register writes, and our word for it
    const RecordSpec* refers = nullptr; ///< the cell names a record of this kind…
    const FieldSpec* refersBy = nullptr; ///< …by this field, and the id is kept
    std::vector<std::string> separators; ///< of a list of texts
    std::int64_t times = 1; ///< one of the column's units, in ours: 10000 for 万元
    std::string dates = "iso"; ///< how dates are written: iso, dots, chinese, digits. All are read.
    bool required = false;
    bool shared = false; ///< one cell for several people counts for each of them
    std::string computed; ///< written only: a value of computed.h; then there is no field and no record
    bool sum = false; ///< written only: the last row holds its sum
};

/// How the columns of a register, a roster or a report of another system and our records say the same. Read in one
/// direction it imports, in the other it exports.
///
/// {"title":…,"known":"keep"|"update","key":[heading…],"records":[{"as","kind","always","only","match","many"}…],
///  "columns":[{"names":[…],"to":"case.title","words":{…},"refers":"Committee.name","separators","times","dates",
///  "required","shared","sum"}…]}
///
/// A column of a value that follows from the case says "computed":"state" in place of "to"; it is written and never
/// read. A record of the kind CaseEvent with "only":{"action":"carry_over"} brings the state a case of former years
/// had.
struct Mapping {
    std::string name;
    std::string title;
    std::vector<MappedRecord> records; ///< the first is what a row is about; the others belong to it
    std::vector<MappedColumn> columns;
    std::vector<std::size_t> key; ///< columns that tell one row from another
    bool hasSums() const { return std::ranges::any_of(columns, &MappedColumn::sum); }
    bool update = false; ///< a known record takes what the row says; else it is left as it is

    /// kUsage, with what is wrong, for a text that is no mapping; kRefused for kinds that have a command of their own.
    static Result<Mapping> parse(std::string_view text, const std::string& name);
};

/// The id of a state a case of former years may come in with, by its id or its word; empty: no such state.
std::string carriedState(std::string_view word);

/// The mapping of a name: the newest Setting "mapping.NAME" in force on `day`, else ours of resources/mappings.
/// kNotFound when there is neither; faults as Mapping::parse.
Result<Mapping> mappingNamed(const Records& records, const std::string& name, Date day);

} // namespace beibao
