#include "sync/server/grpc_port.h"

#include "sync/address.h"
#include "sync/sync.grpc.pb.h"
#include "sync/tls_identity.h"

#include <grpc/support/log.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/resource_quota.h>

#include <chrono>

namespace beibao {

namespace {

constexpr int kSyncLimit = 4 << 20;
constexpr int kThreads = 16;
constexpr int kPollers = 4;
constexpr std::size_t kMemory = 256U << 20U; // of messages under way, all callers together
constexpr int kStreamsEach = 4;
constexpr int kMetadata = 8 << 10;
constexpr int kHandshakeMs = 10'000;
constexpr int kIdleMs = 120'000;
constexpr std::chrono::seconds kPatience{5};

/// What went wrong here is for this machine's log, not for a caller.
template <typename Reply> grpc::Status say(Result<Reply> answer, Reply& reply)
{
    if (!answer) return {grpc::StatusCode::UNAVAILABLE, "not now"};
    reply = *std::move(answer);
    return grpc::Status::OK;
}

class SyncService final : public wire::County::Service {
public:
    SyncService(GrpcPort::SyncAnswer answer, FileAnswers files)
        : answer_(std::move(answer))
        , files_(std::move(files))
    {
    }

    grpc::Status Exchange(
        grpc::ServerContext* context, const wire::ExchangeRequest* request, wire::ExchangeReply* reply) override
    {
        return answer(context, answer_, *request, *reply);
    }
    grpc::Status SendBlob(
        grpc::ServerContext* context, const wire::SendBlobRequest* request, wire::SendBlobReply* reply) override
    {
        return answer(context, files_.send, *request, *reply);
    }
    grpc::Status FetchBlob(
        grpc::ServerContext* context, const wire::FetchBlobRequest* request, wire::FetchBlobReply* reply) override
    {
        return answer(context, files_.fetch, *request, *reply);
    }

private:
    template <typename Answer, typename Request, typename Reply>
    static grpc::Status answer(grpc::ServerContext* context, const Answer& answer, const Request& request, Reply& reply)
    {
        const auto shown = context->auth_context()->FindPropertyValues(GRPC_X509_PEM_CERT_PROPERTY_NAME);
        if (shown.size() != 1) return {grpc::StatusCode::UNAUTHENTICATED, "no certificate"};
        const auto fingerprint = certificateFingerprint({shown.front().data(), shown.front().size()});
        if (!fingerprint) return {grpc::StatusCode::UNAUTHENTICATED, "no certificate"};
        if (!answer) return {grpc::StatusCode::UNIMPLEMENTED, "no files here"};
        return say(answer(fingerprint->hex(), request), reply);
    }

    GrpcPort::SyncAnswer answer_;
    FileAnswers files_;
};

class EnrolService final : public wire::Enrolment::Service {
public:
    explicit EnrolService(GrpcPort::EnrolAnswer answer)
        : answer_(std::move(answer))
    {
    }

    grpc::Status Enrol(grpc::ServerContext*, const wire::EnrolRequest* request, wire::EnrolReply* reply) override
    {
        return say(answer_(*request), *reply);
    }

private:
    GrpcPort::EnrolAnswer answer_;
};

std::shared_ptr<grpc::ServerCredentials> credentials(const PortIdentity& identity, const std::string& clients)
{
    grpc::SslServerCredentialsOptions options(clients.empty()
            ? GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE
            : GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    options.pem_root_certs = clients;
    options.pem_key_cert_pairs.push_back({identity.key, identity.chain});
    return grpc::SslServerCredentials(options);
}

void setLimits(grpc::ServerBuilder& builder, int message)
{
    builder.SetMaxReceiveMessageSize(message);
    builder.SetMaxSendMessageSize(kSyncLimit);
    builder.SetResourceQuota(grpc::ResourceQuota("beibao").SetMaxThreads(kThreads).Resize(kMemory));
    builder.SetSyncServerOption(grpc::ServerBuilder::NUM_CQS, 1);
    builder.SetSyncServerOption(grpc::ServerBuilder::MAX_POLLERS, kPollers);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, kStreamsEach);
    builder.AddChannelArgument(GRPC_ARG_MAX_METADATA_SIZE, kMetadata);
    builder.AddChannelArgument(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, kHandshakeMs);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_IDLE_MS, kIdleMs);
    // Two counties must not share a port by accident.
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
}

} // namespace

struct GrpcPort::Server {
    std::unique_ptr<grpc::Service> service;
    std::shared_ptr<grpc::ServerCredentials> credentials;
    int limit;
    std::unique_ptr<grpc::Server> running{};
};

GrpcPort::GrpcPort(std::unique_ptr<Server> server, std::string address)
    : server_(std::move(server))
    , address_(std::move(address))
{
}

Result<std::unique_ptr<GrpcPort>> GrpcPort::openSync(const std::string& address, const PortIdentity& identity,
    const std::string& authority, SyncAnswer answer, FileAnswers files)
{
    if (authority.empty()) return Error{Fault::kUsage, "a sync port needs the county's certificate authority"};
    return open(address,
        std::make_unique<Server>(Server{std::make_unique<SyncService>(std::move(answer), std::move(files)),
            beibao::credentials(identity, authority), kSyncLimit}));
}

Result<std::unique_ptr<GrpcPort>> GrpcPort::openEnrolment(
    const std::string& address, const PortIdentity& identity, EnrolAnswer answer)
{
    return open(address,
        std::make_unique<Server>(
            Server{std::make_unique<EnrolService>(std::move(answer)), beibao::credentials(identity, {}), kEnrolLimit}));
}

Result<std::unique_ptr<GrpcPort>> GrpcPort::open(const std::string& address, std::unique_ptr<Server> server)
{
    gpr_set_log_function([](gpr_log_func_args*) {});
    auto where = Address::parse(address);
    if (!where) return Error{Fault::kUsage, "'" + address + "' is not HOST:PORT"};
    grpc::ServerBuilder builder;
    setLimits(builder, server->limit);
    int port = 0;
    builder.AddListeningPort(address, server->credentials, &port);
    builder.RegisterService(server->service.get());
    server->running = builder.BuildAndStart();
    if (!server->running || port <= 0) return Error{Fault::kInUse, "nobody can listen on " + address + " now"};
    where->port = static_cast<std::uint16_t>(port);
    return std::unique_ptr<GrpcPort>(new GrpcPort(std::move(server), where->text()));
}

GrpcPort::~GrpcPort()
{
    server_->running->Shutdown(std::chrono::system_clock::now() + kPatience);
    server_->running->Wait();
}

} // namespace beibao
