#pragma once

#include "core/base/date.h"
#include "core/exchange/mapping.h"
#include "core/rules/case_file.h"
#include "core/rules/fold.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// What follows from a case and stands in none of its fields: its state, how long it is open, what was agreed and kept.
struct ComputedValue {
    std::string id; ///< a word a program knows, or the text itself
    std::string label; ///< as people read it
    std::int64_t number = 0; ///< of a sum or a count
    bool counts = false; ///< `number` is the value
    bool money = false; ///< and it is fen
    Date day;
};

/// The names a mapping may say: state, number, provisional, committee, type, source, mediators, recorder, applicants,
/// respondents, party_count, accepted_on, agreed_on, effective_on, closed_on, archived_on, days_open, sessions, form,
/// total_fen, paid_fen, performed, overdue, confirmation, satisfaction, risk.
std::vector<std::string_view> computedNames();
bool isComputed(std::string_view name);

/// One of them, as it looks on `today`. `file` knows its committee and mediators (loadCase).
ComputedValue computedValue(std::string_view name, const CaseFile& file, const CaseState& state, Date today);

/// As the column writes it.
std::string writeComputed(const MappedColumn& column, const ComputedValue& value);

} // namespace beibao
