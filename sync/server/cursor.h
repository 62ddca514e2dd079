#pragma once

#include "sync/server/kept.h"

#include <optional>
#include <string>

namespace beibao {

/// Seals cursors with a secret of the county, so that one which opens was given by it.
class CursorSeal {
public:
    explicit CursorSeal(std::string secret)
        : secret_(std::move(secret))
    {
    }
    std::string close(const kept::Cursor& cursor) const;
    /// Nothing for a cursor this county did not give.
    std::optional<kept::Cursor> open(const std::string& text) const;

    static constexpr std::size_t kSecretSize = 32;

private:
    std::string secret_;
};

} // namespace beibao
