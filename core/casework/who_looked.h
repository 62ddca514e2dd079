#pragma once

#include "core/store/records.h"

#include <string>
#include <vector>

namespace beibao {

/// One time something of a case was looked at, printed or taken out.
struct Looked {
    std::string what; ///< as AuditEntry has it: reveal, print, export_pdf …
    std::string who; ///< the person's name; empty when unknown here
    std::string at;
    std::string about; ///< the party whose numbers were shown; empty: the case, or something else of it
};

/// Who looked at a case and at what, the newest first, at most `limit`; as far as the traces have arrived here.
/// Reads through the traces of the store, so it is asked when somebody wants to know, not before.
std::vector<Looked> whoLooked(const Records& records, const Id& caseId, int limit);

} // namespace beibao
