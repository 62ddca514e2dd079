#pragma once

#include "core/store/pieces.h"
#include "sync/server/roster.h"
#include "sync/sync.pb.h"

#include <optional>

namespace beibao {

/// Where files are handed in and out at the county.
///
/// A file is known by the change that speaks of it. It is given to whoever may read that change
/// at this moment; it is taken from those, from the change's author, and from those who had the case when
/// the change was made, and only if it is what the change says. For anybody else there is no such file.
///
/// Pieces are kept as they come; a file counts as there when all are, and their
/// digest is the one in the change. The ledger remembers which ones did.
class BlobCounter {
public:
    BlobCounter(Ledger& ledger, Roster& roster, Pieces& pieces)
        : ledger_(ledger)
        , roster_(roster)
        , pieces_(pieces)
    {
    }

    Status take(const wire::SendBlobRequest& request, const kept::Device& device, wire::SendBlobReply& reply);
    Status give(const wire::FetchBlobRequest& request, const kept::Device& device, wire::FetchBlobReply& reply);

private:
    using Standing = wire::SendBlobReply::Standing;
    enum class Wants { kToRead, kToBring };
    /// What the change says of the file; nothing when there is none for this device.
    Result<std::optional<BlobRef>> find(const BlobName& name, Wants wants, const kept::Device& device);
    /// A file that is there, and which wish it answers.
    struct Given {
        BlobName name;
        std::uint64_t size = 0;
        std::uint32_t wish = 0;
    };
    bool give(const Given& given, std::uint32_t number, std::size_t& room, wire::FetchBlobReply& reply);
    Result<bool> mayBring(const LogEntry& entry, const kept::Device& device);
    Result<Standing> take(const wire::SendBlobRequest::Part& part, const kept::Device& device);
    Result<Standing> check(const BlobName& name, const BlobRef& ref, std::uint64_t size);
    Status remember(const BlobName& name, std::uint64_t size);
    Result<std::uint64_t> whole(const BlobName& name);

    Ledger& ledger_;
    Roster& roster_;
    Pieces& pieces_;
};

} // namespace beibao
