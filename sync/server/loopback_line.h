#pragma once

#include "sync/line.h"
#include "sync/server/office.h"

namespace beibao {

/// A line straight into an office in the same program, as one device: for a township
/// relay, a classroom, and every test. It lives beside the office, because it knows it.
class LoopbackLine final : public Line {
public:
    LoopbackLine(Office& office, const Id& device)
        : office_(office)
        , device_(device.text())
    {
    }
    Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) override
    {
        return office_.exchange(device_, request);
    }
    Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest& request) override
    {
        return office_.sendBlob(device_, request);
    }
    Result<wire::FetchBlobReply> fetchBlob(const wire::FetchBlobRequest& request) override
    {
        return office_.fetchBlob(device_, request);
    }

private:
    Office& office_;
    std::string device_;
};

} // namespace beibao
