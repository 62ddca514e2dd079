#include "sync/server/serve.h"

#include "sync/address.h"
#include "sync/server/admin.h"
#include "sync/server/area.h"
#include "sync/server/enrolment.h"
#include "sync/server/grpc_port.h"
#include "sync/server/health.h"
#include "sync/server/sqlite_ledger.h"
#include "sync/server/supervisor.h"
#include "sync/server/text_port.h"

#include <csignal>
#include <iostream>

namespace beibao {

namespace {

constexpr std::size_t kLongestCommand = 8U << 20U; // a pack of templates

/// The signals that end a server. Blocked before any thread starts, so that only wait() sees them.
class EndSignals {
public:
    EndSignals()
    {
        ::sigemptyset(&signals_);
        ::sigaddset(&signals_, SIGTERM);
        ::sigaddset(&signals_, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }
    void wait() const
    {
        int which = 0;
        ::sigwait(&signals_, &which);
    }

private:
    sigset_t signals_{};
};

/// What listens for one county. Ports close before the county they answer for.
class Ports {
public:
    explicit Ports(CountyHall& county)
        : county_(county)
        , admin_(county)
        , health_([&county] { return county.healthy(); })
    {
    }

    Status open(const ServeSetup& setup);
    std::string line() const
    {
        return "listening sync=" + sync_->address() + " enrol=" + (enrol_ ? enrol_->address() : "none")
            + (web_ ? " health=127.0.0.1:" + std::to_string(web_->port()) : "");
    }

private:
    Result<wire::ExchangeReply> exchange(const std::string& fingerprint, const wire::ExchangeRequest& request);
    template <typename Reply, typename Request> Result<Reply> counted(Result<Reply> reply, const Request& request);
    Result<wire::EnrolReply> enrol(const wire::EnrolRequest& request);
    Result<PortIdentity> identity(const ServeSetup& setup);

    CountyHall& county_;
    Admin admin_;
    Health health_;
    std::unique_ptr<Enrolment> desk_;
    std::unique_ptr<GrpcPort> sync_;
    std::unique_ptr<GrpcPort> enrol_;
    std::unique_ptr<TextPort> web_;
    std::unique_ptr<TextPort> control_;
};

Result<wire::ExchangeReply> Ports::exchange(const std::string& fingerprint, const wire::ExchangeRequest& request)
{
    ++health_.exchanges;
    return counted(county_.office().exchange(fingerprint, request), request);
}

template <typename Reply, typename Request> Result<Reply> Ports::counted(Result<Reply> reply, const Request& request)
{
    health_.bytesIn += request.ByteSizeLong();
    if (!reply)
        ++health_.failures;
    else
        health_.bytesOut += reply->ByteSizeLong();
    if (reply && !reply->refusal().empty()) ++health_.refusals;
    return reply;
}

Result<wire::EnrolReply> Ports::enrol(const wire::EnrolRequest& request)
{
    auto reply = desk_->enrol(request);
    if (reply && reply->refusal().empty()) ++health_.enrolments;
    return reply;
}

/// Certified for every name somebody may have been told.
Result<PortIdentity> Ports::identity(const ServeSetup& setup)
{
    std::vector<std::string> hosts;
    for (const auto& text : {setup.listen, setup.enrol, setup.advertise})
        if (const auto address = Address::parse(text)) hosts.push_back(address->host);
    return county_.authority().certifyServer(std::move(hosts));
}

Status Ports::open(const ServeSetup& setup)
{
    BEIBAO_TAKE(papers, identity(setup));
    BEIBAO_TAKE(sync,
        GrpcPort::openSync(setup.listen, papers, county_.authority().caPem(),
            [this](const auto& who, const auto& request) { return exchange(who, request); },
            {[this](const auto& who, const auto& request) {
                 return counted(county_.office().sendBlob(who, request), request);
             },
                [this](const auto& who, const auto& request) {
                    return counted(county_.office().fetchBlob(who, request), request);
                }}));
    sync_ = std::move(sync);
    desk_ = std::make_unique<Enrolment>(
        county_.office(), county_.authority(), setup.advertise.empty() ? sync_->address() : setup.advertise);
    if (!setup.enrol.empty()) {
        BEIBAO_TAKE(
            port, GrpcPort::openEnrolment(setup.enrol, papers, [this](const auto& request) { return enrol(request); }));
        enrol_ = std::move(port);
    }
    if (!setup.health.empty()) {
        BEIBAO_TAKE(port, TextPort::openLoopback(setup.health, {"\r\n\r\n", [this](std::string_view head) {
                                                                    return health_.answer(head);
                                                                }}));
        web_ = std::move(port);
    }
    BEIBAO_TAKE(control,
        TextPort::openFile(setup.folder.folder,
            {"\n", [this](std::string_view command) { return answerText(admin_.run(command)); }, kLongestCommand}));
    control_ = std::move(control);
    return {};
}

/// What can be seen to be wrong before a folder is made. A device is told one address;
/// "everywhere" is none.
Status check(const ServeSetup& setup)
{
    if (!setup.advertise.empty() && !Address::parse(setup.advertise))
        return Error{Fault::kUsage, "--advertise is not HOST:PORT"};
    if (!setup.founding.area.empty() && plainArea(setup.founding.area).empty())
        return Error{Fault::kUsage, "--county is not an area code"};
    const auto listen = Address::parse(setup.listen);
    if (!listen) return Error{Fault::kUsage, "--listen HOST:PORT is missing or malformed"};
    const bool everywhere = listen->host == "0.0.0.0" || listen->host == "::";
    if (everywhere && setup.advertise.empty() && !setup.enrol.empty())
        return Error{Fault::kUsage, "--advertise must say where devices reach a server that listens everywhere"};
    return {};
}

} // namespace

Status serve(ServeSetup setup)
{
    const EndSignals end;
    SystemClock clock;
    SystemRandom random;
    BEIBAO_TRY(check(setup));
    if (!setup.founding.area.empty()) setup.folder.ifAbsent = CountyFolder::IfAbsent::kMake;
    BEIBAO_TAKE(folder, CountyFolder::open(setup.folder, random));
    BEIBAO_TAKE(books, SqliteLedger::open(folder->ledger(), folder->key()));
    FolderPieces files(folder->files(), folder->key());
    BEIBAO_TAKE(county, CountyHall::open(std::move(books), {clock, random, &files}, setup.founding));
    Ports ports(*county);
    BEIBAO_TRY(ports.open(setup));
    std::cout << ports.line() << std::endl;
    tellSupervisorReady();
    end.wait();
    return {};
}

} // namespace beibao
