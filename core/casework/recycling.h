#pragma once

#include "core/casework/desk.h"

namespace beibao {

/// Something in the recycle bin.
struct Binned {
    Id record;
    Id order; ///< the Recycle fact
    Id caseId;
    std::string kind; ///< 当事人, 证据 …
    std::string title; ///< what it is called
    std::string about; ///< the people of its case
    std::string at, reason;
    bool whole = false; ///< the whole case
};

/// Why a record may not go into the bin, as a refusal; nothing when it may. Steps, seals, signatures and what they rest
/// on stay: the law wants them kept, and paper names them. A whole case may go until it is accepted, numbered or
/// sealed.
Status mayRecycle(const CaseFile& file, const CaseState& state, const Record& record);

/// Puts a record into the bin, or with the case's own id the whole case. Nothing is deleted: it leaves the lists, the
/// papers and the search, and can be taken back at any time. kRefused as mayRecycle(), or without a reason; kNotFound.
Result<Saved> recycle(Desk& desk, const Id& record, const std::string& reason);

/// Takes it back. kNotFound when it does not lie in the bin.
Result<Saved> takeBack(Desk& desk, const Id& record);

/// What lies in the bin, the newest first: of one case, or of all.
std::vector<Binned> inBin(const Records& records, const Id& caseId = {});

} // namespace beibao
