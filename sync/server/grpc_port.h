#pragma once

#include "core/base/result.h"
#include "sync/server/authority_x509.h"
#include "sync/sync.pb.h"

#include <functional>
#include <memory>
#include <string>

namespace beibao {

/// How a port answers for files; without these it carries none.
struct FileAnswers {
    std::function<Result<wire::SendBlobReply>(const std::string&, const wire::SendBlobRequest&)> send{};
    std::function<Result<wire::FetchBlobReply>(const std::string&, const wire::FetchBlobRequest&)> fetch{};
};

/// Where a county listens for devices, over gRPC with TLS.
///
/// The sync port talks only to those who show a client certificate of the
/// county's CA; whether that device may still come is for the answer to decide,
/// which is told the certificate's fingerprint (SHA-256, hexadecimal) each time.
/// The enrolment port knows its callers by their code alone.
///
/// Answers are called from several threads at once. Messages, threads, streams
/// and memory are bounded; a caller over the bound is told to come later.
class GrpcPort {
public:
    /// An Error tells the caller to come back later; a no is said in the reply.
    using SyncAnswer = std::function<Result<wire::ExchangeReply>(const std::string&, const wire::ExchangeRequest&)>;
    using EnrolAnswer = std::function<Result<wire::EnrolReply>(const wire::EnrolRequest&)>;

    static constexpr int kEnrolLimit = 64 << 10;

    /// `address` is HOST:PORT; port 0 takes any free one. kUsage for an address nobody
    /// can listen on, kInUse when it is taken.
    static Result<std::unique_ptr<GrpcPort>> openSync(const std::string& address, const PortIdentity& identity,
        const std::string& authority, SyncAnswer answer, FileAnswers files = {});
    static Result<std::unique_ptr<GrpcPort>> openEnrolment(
        const std::string& address, const PortIdentity& identity, EnrolAnswer answer);
    /// Lets the calls under way finish, for a few seconds.
    ~GrpcPort();

    /// HOST:PORT with the real port.
    const std::string& address() const { return address_; }

private:
    struct Server;
    GrpcPort(std::unique_ptr<Server> server, std::string address);
    static Result<std::unique_ptr<GrpcPort>> open(const std::string& address, std::unique_ptr<Server> server);

    std::unique_ptr<Server> server_;
    std::string address_;
};

} // namespace beibao
