#pragma once

#include "core/store/pieces.h"

#include <map>
#include <vector>

namespace beibao::test {

/// A county's files in memory. A copy of it is a backup.
class MemoryPieces final : public Pieces {
public:
    std::uint32_t held(const BlobName& name) override { return static_cast<std::uint32_t>(kept[name].size()); }
    Status append(const BlobName& name, std::string_view piece) override
    {
        kept[name].emplace_back(piece);
        ++appended;
        return {};
    }
    Result<std::string> read(const BlobName& name, std::uint32_t number) override
    {
        if (number >= kept[name].size()) return Error{Fault::kNotFound, "this piece is not here"};
        return kept[name][number];
    }
    Status drop(const BlobName& name) override
    {
        kept.erase(name);
        return {};
    }

    std::map<BlobName, std::vector<std::string>> kept;
    int appended = 0;
};

} // namespace beibao::test
