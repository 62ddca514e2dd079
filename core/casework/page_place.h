#pragma once

#include "core/documents/page_code.h"
#include "core/store/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// Why a photographed page is not filed by itself.
enum class PageDoubt {
    kNone,
    kNoCode, ///< none could be read, or none of ours
    kSeveral, ///< two papers on one picture
    kUnknownHere, ///< this store knows no such case or sealed paper
    kOtherWords, ///< the digest printed beside the code is not that of the sealed words
    kNoCase, ///< an empty form that nobody has filed to a case yet
    kNoPaper, ///< the case is known, the paper is not
};

/// "no_code", as kept and as said in JSON; empty for kNone.
std::string_view doubtId(PageDoubt doubt);
PageDoubt parseDoubt(std::string_view id);

/// Where a photographed page belongs, as far as it is known.
struct PagePlace {
    PageDoubt doubt = PageDoubt::kNoCode;
    Id caseId;
    Id about; ///< the Sealed fact, the session … it is a page of; may be empty
    std::string paper; ///< as in papers(); "agreement" for its signed form
    std::string form; ///< number of the empty form it was written on
    int page = 0; ///< from 1; 0: not known

    bool known() const { return doubt == PageDoubt::kNone; }
};

/// Looks up what a code names. Further pages of a form go where its first page went.
PagePlace placeOf(const Records& records, const std::optional<PageCode>& code);

/// The record a text from paper names, and its case: the text of a code, or the digest printed at the foot of a
/// sealed paper ("MFRG-GZDF-MZTQ"). Nothing when the text is neither, or names nothing here.
struct NamedRecord {
    Id record;
    Id caseId;
};
std::optional<NamedRecord> namedOnPaper(const Records& records, std::string_view text);

} // namespace beibao
