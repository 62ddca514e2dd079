#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// Rules, templates, lists, mappings and calendars that a unit sets together, as one file (*.beibao-pack, plain JSON):
///
/// {"beibao_pack":1,"name":…,"version":3,"effective_from":"2027-01-01","note":…,"entries":{"deadline.visit_days":10,
///  "template.agreement":"…","calendar.2027.off":[…],"mapping.province":{…},"phrases":{…}},"county":…,"signature":…}
///
/// `county` and `signature` are the county's (Ed25519, hex) and stand there when it made the file.
struct Pack {
    struct Entry {
        std::string key;
        std::string value; ///< as a Setting carries it: a text as it is, anything else as JSON
    };

    std::string name;
    std::int64_t version = 0;
    Date effectiveFrom;
    std::string note;
    std::vector<Entry> entries; ///< by key
    std::string county; ///< area code of who signed
    std::string signature; ///< 64 bytes; empty: nobody signed

    /// kUsage with what is wrong, in Chinese, for a text that is no pack. What its entries say is not looked at.
    static Result<Pack> parse(std::string_view json);
    std::string json() const;
    /// What the county signs: everything but the signature.
    std::string signedText() const;
    /// "name@3", what Setting.pack holds.
    std::string label() const;
};

/// Whether the pack carries the county's own signature under this Ed25519 key.
bool signedBy(const Pack& pack, std::string_view countyKey);

} // namespace beibao
