#pragma once

#include "core/base/result.h"
#include "core/store/blob_name.h"
#include "core/store/file_cipher.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace beibao {

/// Files travel and are kept on their way in pieces of this size, the last one shorter.
constexpr std::size_t kPieceBytes = kCipherChunk;
constexpr std::uint32_t piecesIn(std::uint64_t size)
{
    return static_cast<std::uint32_t>((size + kPieceBytes - 1) / kPieceBytes);
}
/// How long the n-th piece of a file is; 0 behind its end.
std::size_t pieceLength(std::uint64_t size, std::uint32_t number);

/// Files that are on their way, or kept by the piece: each grows from its first piece
/// to its last, and a cut costs the piece under way.
class Pieces {
public:
    virtual ~Pieces() = default;
    /// How many are held, from the first on without a gap.
    virtual std::uint32_t held(const BlobName& name) = 0;
    /// Keeps the piece after those held; only the last may be shorter than kPieceBytes. Durable when it returns.
    virtual Status append(const BlobName& name, std::string_view piece) = 0;
    /// kNotFound, or kDamaged when it is not what was kept.
    virtual Result<std::string> read(const BlobName& name, std::uint32_t number) = 0;
    virtual Status drop(const BlobName& name) = 0;
};

/// Pieces in a folder, one file for each name, every piece encrypted in a place of fixed size.
class FolderPieces final : public Pieces {
public:
    FolderPieces(std::filesystem::path folder, const StoreKey& key);

    std::uint32_t held(const BlobName& name) override;
    Status append(const BlobName& name, std::string_view piece) override;
    Result<std::string> read(const BlobName& name, std::uint32_t number) override;
    Status drop(const BlobName& name) override;

private:
    std::filesystem::path fileOf(const BlobName& name) const;

    std::filesystem::path folder_;
    FileKey contentKey_;
    FileKey nameKey_;
};

/// The digest of all pieces of a file of `size` bytes; kNotFound when one is missing.
Result<Digest> digestOfPieces(Pieces& pieces, const BlobName& name, std::uint64_t size);

} // namespace beibao
