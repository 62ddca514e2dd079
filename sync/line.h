#pragma once

#include "core/base/result.h"
#include "sync/sync.pb.h"

namespace beibao {

/// A way to reach a county. Asked one question at a time; may take long.
class Line {
public:
    virtual ~Line() = default;
    /// Asks and waits for the answer. kOffline when there is none: the county may
    /// or may not have heard, so the question is asked again later.
    virtual Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) = 0;
    /// The same for files. A line or a county that carries none answers kRefused with rule "files".
    virtual Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest&) { return carriesNoFiles(); }
    virtual Result<wire::FetchBlobReply> fetchBlob(const wire::FetchBlobRequest&) { return carriesNoFiles(); }
    /// Whether a question may wait for its answer on a thread of its own while the asker does something else.
    virtual bool besides() const { return false; }

protected:
    static Error carriesNoFiles() { return {Fault::kRefused, "this line carries no files", "files"}; }
};

} // namespace beibao
