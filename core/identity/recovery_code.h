#pragma once

#include "core/base/random.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What opens a store when its passphrase is forgotten: printed once, kept on paper, never stored.
///
/// 24 letters: 96 random bits, and 24 bits of their SHA-256, so that a letter
/// copied wrongly is told apart from the code of another store.
class RecoveryCode {
public:
    static RecoveryCode make(Random& random);
    /// As typed; forgives what bytesOfTypedLetters forgives. Nothing when a letter is wrong or missing.
    static std::optional<RecoveryCode> parse(std::string_view typed);

    /// As printed: "ABCD-EFGH-…", six groups of four.
    std::string text() const;
    /// What locks the key: 12 bytes.
    const std::string& secret() const { return secret_; }

private:
    explicit RecoveryCode(std::string secret)
        : secret_(std::move(secret))
    {
    }

    std::string secret_;
};

} // namespace beibao
