#include "sync/grpc_line.h"

#include "sync/sync.grpc.pb.h"

#include <grpc/support/log.h>
#include <grpcpp/grpcpp.h>

namespace beibao {

namespace {

constexpr int kConnectMs = 10'000;

/// gRPC would tell the terminal about every failed handshake.
void keepQuiet()
{
    gpr_set_log_function([](gpr_log_func_args*) {});
}

std::shared_ptr<grpc::Channel> channelTo(const std::string& address, const grpc::SslCredentialsOptions& options)
{
    keepQuiet();
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(GrpcLine::kMessageLimit);
    arguments.SetMaxSendMessageSize(GrpcLine::kMessageLimit);
    // Its own connection, or a new channel would inherit the back-off of the old one.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, kConnectMs);
    arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
    return grpc::CreateCustomChannel(address, grpc::SslCredentials(options), arguments);
}

Error tooLarge()
{
    return {Fault::kRefused, "a message is larger than the county takes", "too_large"};
}

/// gRPC says "exhausted" both of a message too large and of a county too busy.
Error errorOf(const grpc::Status& status)
{
    switch (status.error_code()) {
    case grpc::StatusCode::RESOURCE_EXHAUSTED:
        if (status.error_message().find("larger than max") != std::string::npos) return tooLarge();
        return {Fault::kOffline, "the county is busy"};
    case grpc::StatusCode::UNAUTHENTICATED:
    case grpc::StatusCode::PERMISSION_DENIED:
        return {Fault::kRefused, "the county does not know this device", "unknown"};
    case grpc::StatusCode::UNIMPLEMENTED:
    case grpc::StatusCode::INVALID_ARGUMENT:
        return {Fault::kRefused, "the county does not understand the question", "version"};
    case grpc::StatusCode::DEADLINE_EXCEEDED: return {Fault::kOffline, "the county did not answer in time"};
    default: return {Fault::kOffline, "the county cannot be reached: " + status.error_message()};
    }
}

void setDeadline(grpc::ClientContext& context, std::chrono::milliseconds deadline)
{
    context.set_deadline(std::chrono::system_clock::now() + deadline);
}

} // namespace

struct GrpcLine::Connection {
    explicit Connection(const LineSetup& setup)
        : stub(wire::County::NewStub(channelTo(setup.address, {setup.authority, setup.key, setup.certificate})))
    {
    }
    std::unique_ptr<wire::County::Stub> stub;
};

/// A question that can be hung up on while it lasts.
class GrpcLine::Calling {
public:
    explicit Calling(GrpcLine& line)
        : line_(line)
    {
        setDeadline(context, line.setup_.deadline);
        const std::lock_guard held(line_.hanging_);
        line_.calling_ = &context;
        if (line_.hungUp_) context.TryCancel();
    }
    ~Calling()
    {
        const std::lock_guard held(line_.hanging_);
        line_.calling_ = nullptr;
    }
    Calling(const Calling&) = delete;

    grpc::ClientContext context;

private:
    GrpcLine& line_;
};

void GrpcLine::hangUp()
{
    const std::lock_guard held(hanging_);
    hungUp_ = true;
    if (calling_ != nullptr) calling_->TryCancel();
}

GrpcLine::GrpcLine(LineSetup setup)
    : setup_(std::move(setup))
{
}

GrpcLine::~GrpcLine() = default;

template <typename Reply, typename Request, typename Call>
Result<Reply> GrpcLine::ask(const Request& request, Call call)
{
    if (request.ByteSizeLong() > kMessageLimit) return tooLarge();
    if (!connection_) connection_ = std::make_unique<Connection>(setup_);
    Calling calling(*this);
    Reply reply;
    traffic_.bytesOut += request.ByteSizeLong();
    const grpc::Status status = (connection_->stub.get()->*call)(&calling.context, request, &reply);
    if (!status.ok()) {
        connection_.reset();
        return errorOf(status);
    }
    traffic_.bytesIn += reply.ByteSizeLong();
    ++traffic_.roundTrips;
    return reply;
}

Result<wire::ExchangeReply> GrpcLine::exchange(const wire::ExchangeRequest& request)
{
    return ask<wire::ExchangeReply>(request, &wire::County::Stub::Exchange);
}

Result<wire::SendBlobReply> GrpcLine::sendBlob(const wire::SendBlobRequest& request)
{
    return ask<wire::SendBlobReply>(request, &wire::County::Stub::SendBlob);
}

Result<wire::FetchBlobReply> GrpcLine::fetchBlob(const wire::FetchBlobRequest& request)
{
    return ask<wire::FetchBlobReply>(request, &wire::County::Stub::FetchBlob);
}

Result<wire::EnrolReply> askToEnrol(const std::string& address, const std::string& authority,
    const wire::EnrolRequest& request, std::chrono::milliseconds deadline)
{
    const auto stub = wire::Enrolment::NewStub(channelTo(address, {authority, {}, {}}));
    grpc::ClientContext context;
    setDeadline(context, deadline);
    wire::EnrolReply reply;
    if (const grpc::Status status = stub->Enrol(&context, request, &reply); !status.ok()) return errorOf(status);
    return reply;
}

} // namespace beibao
