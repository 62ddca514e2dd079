#include "core/store/parcels.h"

#include "core/store/sql.h"

namespace beibao {

namespace {

Parcel parcelIn(const Statement& row)
{
    Parcel parcel;
    parcel.name = {row.id(0), static_cast<std::uint32_t>(row.number(1))};
    parcel.sha256 = std::string(row.bytes(2));
    parcel.size = static_cast<std::uint64_t>(row.number(3));
    parcel.rank = static_cast<BlobRank>(row.number(4));
    return parcel;
}

} // namespace

Result<std::vector<Parcel>> Parcels::outgoing(int atMost)
{
    std::vector<Parcel> out;
    auto rows = database_.query(sql::parcels_out);
    rows.bind(std::int64_t(atMost));
    while (rows.step()) out.push_back(parcelIn(rows));
    BEIBAO_TRY(database_.trouble());
    return out;
}

Result<std::vector<Parcel>> Parcels::incoming(int atMost)
{
    std::vector<Parcel> out;
    auto rows = database_.query(sql::parcels_in);
    rows.bind(std::int64_t(atMost));
    while (rows.step()) {
        out.push_back(parcelIn(rows));
        out.back().asked = rows.number(5) != 0;
    }
    BEIBAO_TRY(database_.trouble());
    return out;
}

Result<std::string> Parcels::standing()
{
    auto row = database_.query("SELECT value FROM meta WHERE key = 'cursor'");
    std::string cursor = row.step() ? std::string(row.bytes(0)) : std::string();
    BEIBAO_TRY(database_.trouble());
    return cursor;
}

Status Parcels::stands(const std::string& cursor)
{
    database_.query("UPDATE meta SET value = ?1 WHERE key = 'cursor'").blob(cursor).run();
    return database_.trouble();
}

Result<std::string> Parcels::piece(const Parcel& parcel, std::uint32_t number)
{
    if (cuttingDigest_ != parcel.sha256) {
        BEIBAO_TAKE(whole, blobs_.get({}, parcel.sha256));
        cutting_ = std::move(whole);
        cuttingDigest_ = parcel.sha256;
    }
    const std::size_t length = pieceLength(cutting_.size(), number);
    std::string piece = length == 0 ? std::string() : cutting_.substr(number * kPieceBytes, length);
    if (number + 1 >= piecesIn(cutting_.size())) {
        cutting_ = {};
        cuttingDigest_.clear();
    }
    return piece;
}

Result<bool> Parcels::keep(const Parcel& parcel, std::string_view piece)
{
    const std::uint32_t number = arriving_.held(parcel.name);
    if (parcel.size == 0 || parcel.size > Blobs::kLargest || piece.size() != pieceLength(parcel.size, number))
        return Error{Fault::kDamaged, "a piece that came has the wrong length"};
    const std::uint32_t all = piecesIn(parcel.size);
    if (number < all) BEIBAO_TRY(arriving_.append(parcel.name, piece));
    return number + 1 < all ? Result<bool>(false) : complete(parcel);
}

/// Checks it as it was kept, then makes it a blob. A power cut in between leaves the
/// pieces, or a blob that is there already.
Result<bool> Parcels::complete(const Parcel& parcel)
{
    const auto digest = digestOfPieces(arriving_, parcel.name, parcel.size);
    if (!digest || digest->view() != parcel.sha256) {
        BEIBAO_TRY(arriving_.drop(parcel.name));
        return Error{Fault::kDamaged, "a file that came is not the one the record speaks of"};
    }
    if (!blobs_.holds(parcel.sha256)) {
        std::string whole;
        whole.reserve(parcel.size);
        for (std::uint32_t number = 0; number < piecesIn(parcel.size); ++number) {
            BEIBAO_TAKE(piece, arriving_.read(parcel.name, number));
            whole += piece;
        }
        BEIBAO_TRY(blobs_.put(whole));
    }
    BEIBAO_TRY(note(parcel.name, Column::kWhole));
    BEIBAO_TRY(arriving_.drop(parcel.name));
    return true;
}

Status Parcels::askFor(std::string_view sha256)
{
    std::vector<BlobName> names;
    auto rows = database_.query("SELECT change, field FROM blob_ref WHERE sha256 = ?1");
    rows.blob(sha256);
    while (rows.step()) names.push_back({rows.id(0), static_cast<std::uint32_t>(rows.number(1))});
    if (names.empty()) return Error{Fault::kNotFound, "no record speaks of this file"};
    for (const auto& name : names) BEIBAO_TRY(note(name, Column::kAsked));
    return {};
}

Status Parcels::note(const BlobName& name, Column column)
{
    const auto field = std::int64_t(name.field);
    database_.query("INSERT OR IGNORE INTO parcel(change, field) VALUES(?,?)").with(name.change, field).run();
    const std::string_view update = column == Column::kWhole
        ? "UPDATE parcel SET whole = 1 WHERE change = ?1 AND field = ?2"
        : "UPDATE parcel SET asked = 1 WHERE change = ?1 AND field = ?2";
    database_.query(update).with(name.change, field).run();
    return database_.trouble();
}

} // namespace beibao
