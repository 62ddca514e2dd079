#pragma once

#include "core/base/id.h"
#include "core/store/search.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A person or an organisation, as written down last in a case this device may see.
/// In how many cases somebody was is not said anywhere: a person is not a number of disputes.
struct KnownPerson {
    Id party; ///< the newest record of them
    std::string kind; ///< Party.kind
    std::string name;
    std::string idType;
    std::string idNumber; ///< whole: whoever shows it masks it
    std::string phone;
    std::string address; ///< empty for a protected party: nobody else's form is filled from it
    bool isProtected = false;
};

/// Whoever is found by `typed` (part of a name, pinyin or its initials, the end of a number, part of an address),
/// newest first, each once, at most `limit`. Two records are one person when name and identity number are the same, or
/// name and telephone; a name alone makes nobody the same. Records in the bin are left out.
std::vector<KnownPerson> peopleFound(Search& search, const Records& records, std::string_view typed, int limit);

} // namespace beibao
