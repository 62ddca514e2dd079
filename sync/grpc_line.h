#pragma once

#include "sync/line.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace grpc {
class ClientContext;
}

namespace beibao {

/// What a device needs to reach its county. PEM texts.
struct LineSetup {
    std::string address; ///< HOST:PORT of the sync port
    std::string certificate;
    std::string key;
    std::string authority; ///< the county's CA: the only one believed
    std::chrono::milliseconds deadline = std::chrono::seconds(60); ///< of one exchange
};

/// A county over gRPC, with certificates on both sides and never in clear.
///
/// An exchange that fails leaves no connection behind: the next one begins anew.
/// Errors: kOffline (nobody there, not who we expect, too slow, busy), kRefused
/// with rule "too_large" (question or answer over the limit), kRefused for any
/// other answer that is not an answer.
class GrpcLine final : public Line {
public:
    /// What one message may be, either way.
    static constexpr int kMessageLimit = 4 << 20;

    struct Traffic {
        std::uint64_t bytesOut = 0; ///< of messages, without framing and TLS
        std::uint64_t bytesIn = 0;
        std::uint64_t roundTrips = 0;
    };

    explicit GrpcLine(LineSetup setup);
    ~GrpcLine() override;

    Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) override;
    Result<wire::SendBlobReply> sendBlob(const wire::SendBlobRequest& request) override;
    Result<wire::FetchBlobReply> fetchBlob(const wire::FetchBlobRequest& request) override;
    bool besides() const override { return true; }
    /// Ends the question under way, and every later one, with kOffline. From any thread.
    void hangUp();
    const Traffic& traffic() const { return traffic_; }

private:
    struct Connection;
    class Calling;
    template <typename Reply, typename Request, typename Call> Result<Reply> ask(const Request& request, Call call);

    LineSetup setup_;
    std::unique_ptr<Connection> connection_;
    Traffic traffic_;
    std::mutex hanging_; ///< held for what follows
    grpc::ClientContext* calling_ = nullptr;
    bool hungUp_ = false;
};

/// Asks an enrolment port to take this device in; the server must be certified by
/// `authority` (PEM). Errors as above.
Result<wire::EnrolReply> askToEnrol(const std::string& address, const std::string& authority,
    const wire::EnrolRequest& request, std::chrono::milliseconds deadline);

} // namespace beibao
