#include "core/store/blob_name.h"

#include "core/schema/agreement.pb.h"
#include "core/schema/schema.h"

namespace beibao {

namespace {

constexpr std::size_t kDigestSize = 32;

struct Collected {
    std::vector<BlobRef> refs;

    void add(int field, const std::string& blob, const std::string& sha256, BlobRank rank, std::int64_t size = 0)
    {
        if (blob.empty() || sha256.size() != kDigestSize) return;
        refs.push_back({static_cast<std::uint32_t>(field), sha256, size > 0 ? std::uint64_t(size) : 0, rank});
    }
};

template <typename Message> bool readInto(Message& message, const Change& change)
{
    static const std::uint32_t kind = Schema::get().of(Message()).number;
    return change.head().kind() == kind && message.ParseFromString(change.values());
}

} // namespace

std::vector<BlobRef> blobsIn(const Change& change)
{
    Collected found;
    if (Sealed sealed; readInto(sealed, change))
        found.add(Sealed::kPdfFieldNumber, sealed.pdf(), sealed.pdf_sha256(), BlobRank::kProof);
    if (Signature signature; readInto(signature, change))
        found.add(Signature::kEvidenceFieldNumber, signature.evidence(), signature.evidence_sha256(), BlobRank::kProof);
    if (Attachment material; readInto(material, change)) {
        found.add(
            Attachment::kThumbnailFieldNumber, material.thumbnail(), material.thumbnail_sha256(), BlobRank::kThumbnail);
        found.add(
            Attachment::kBlobFieldNumber, material.blob(), material.sha256(), BlobRank::kOriginal, material.size());
    }
    return std::move(found.refs);
}

} // namespace beibao
