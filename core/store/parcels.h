#pragma once

#include "core/store/blobs.h"
#include "core/store/pieces.h"

#include <optional>
#include <vector>

namespace beibao {

/// A file on its way between this machine and its county.
struct Parcel {
    BlobName name;
    std::string sha256;
    std::uint64_t size = 0; ///< 0: not told yet
    BlobRank rank = BlobRank::kOriginal;
    bool asked = false; ///< a person waits for it
};

/// What a meeting needs to know of files. The one on disk is Parcels; the window asks it
/// from another thread.
class ParcelShelf {
public:
    virtual ~ParcelShelf() = default;

    /// Held here, and not whole at the county as far as it said; what goes first comes first.
    virtual Result<std::vector<Parcel>> outgoing(int atMost) = 0;
    /// Spoken of and not held here.
    virtual Result<std::vector<Parcel>> incoming(int atMost) = 0;
    /// A piece of a file held here; kDamaged when it is not what the record says.
    virtual Result<std::string> piece(const Parcel& parcel, std::uint32_t number) = 0;
    /// Where this device stands in the county's log (Shelf::cursor), and where the county says it does.
    virtual Result<std::string> standing() = 0;
    virtual Status stands(const std::string& cursor) = 0;
    /// The county has it whole.
    virtual Status arrivedThere(const BlobName& name) = 0;
    /// How many pieces of a file on its way here are kept already.
    virtual Result<std::uint32_t> begun(const Parcel& parcel) = 0;
    /// Keeps the next piece (none when all are kept); true when the file is whole and is the one the record
    /// speaks of. kDamaged when it is another: what was kept of it is dropped.
    virtual Result<bool> keep(const Parcel& parcel, std::string_view piece) = 0;
};

/// The files of one store on their way out and in. What arrives is kept by the piece in a
/// folder of its own until it is whole and checked; then it is a blob like any other.
/// Belongs to the store's thread.
class Parcels final : public ParcelShelf {
public:
    Parcels(Database& database, Blobs& blobs, Pieces& arriving)
        : database_(database)
        , blobs_(blobs)
        , arriving_(arriving)
    {
    }

    Result<std::vector<Parcel>> outgoing(int atMost) override;
    Result<std::vector<Parcel>> incoming(int atMost) override;
    Result<std::string> piece(const Parcel& parcel, std::uint32_t number) override;
    Result<std::string> standing() override;
    Status stands(const std::string& cursor) override;
    Status arrivedThere(const BlobName& name) override { return note(name, Column::kWhole); }
    Result<std::uint32_t> begun(const Parcel& parcel) override { return arriving_.held(parcel.name); }
    Result<bool> keep(const Parcel& parcel, std::string_view piece) override;

    /// Somebody wants to open the file with this digest: it comes with the next meeting, whatever its size.
    Status askFor(std::string_view sha256);

private:
    enum class Column { kWhole, kAsked };
    Status note(const BlobName& name, Column column);
    Result<bool> complete(const Parcel& parcel);

    Database& database_;
    Blobs& blobs_;
    Pieces& arriving_;
    /// The file pieces are being cut from.
    std::string cutting_;
    std::string cuttingDigest_;
};

} // namespace beibao
