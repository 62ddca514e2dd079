#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/store/change.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace beibao {

/// How a file is named between machines: by the change that speaks of it and the field
/// that names it there. The id in the record is a keyed name that only its author's machine knows.
struct BlobName {
    Id change;
    std::uint32_t field = 0;

    std::string text() const { return change.bytes() + std::to_string(field); }
    auto operator<=>(const BlobName&) const = default;
};

/// What goes first when not everything can go: what a court would ask for, then what
/// a list shows, then the rest.
enum class BlobRank : std::uint8_t { kProof = 0, kThumbnail = 1, kOriginal = 2 };

/// A file a record speaks of.
struct BlobRef {
    std::uint32_t field = 0;
    std::string sha256;
    std::uint64_t size = 0; ///< as the record tells; 0: it does not
    BlobRank rank = BlobRank::kOriginal;
};

/// The files a change speaks of and tells the digest of; without a digest nobody could
/// check what comes, so the file stays where it is. None when it was erased.
std::vector<BlobRef> blobsIn(const Change& change);

} // namespace beibao
