#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What the code on a printed page says. It begins as qrText() or formCodeText() made it; marks may follow, each a
/// letter and a dot: D.AGREEMENT the paper, A.… the session or other record it is about, C.… the case a form was
/// printed for, P.2 the page. Marks nobody knows are passed over, so that a newer Beibao may print more.
struct PageCode {
    Id id{}; ///< the case, or the Sealed fact; empty: a form that was printed for no case
    std::optional<Digest> content{}; ///< of a sealed paper
    std::string paper{}; ///< as in papers(); empty: not said
    Id about{}; ///< empty: not said
    std::string form{}; ///< number of an empty form, "K7QM-2XWA"; empty: no form
    int page = 0; ///< from 1; 0: not said

    bool operator==(const PageCode&) const = default;
};

/// In capitals only, so that the code stays small.
std::string pageCodeText(const PageCode& code);

/// `code` as it stands on page `page`.
std::string codeOnPage(const std::string& code, int page);

/// Nothing when the text is not one of ours. Small letters and full-width ones are as good, for whoever types it.
std::optional<PageCode> parsePageCode(std::string_view text);

} // namespace beibao
