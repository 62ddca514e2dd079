#include "tests/net/county_port.h"

#include "sync/blob_session.h"
#include "sync/tls_identity.h"

#include <grpcpp/grpcpp.h>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

using namespace beibao;
using namespace beibao::test;

namespace {

wire::ExchangeRequest question(std::size_t size = 10)
{
    wire::ExchangeRequest request;
    request.set_version(1);
    request.set_pack(std::string(size, 'x'));
    return request;
}

/// Answers with who asked, and counts how often anybody got that far.
struct Listener {
    std::atomic<int> heard = 0;
    CountyPort county{[this](const std::string& fingerprint, const wire::ExchangeRequest& request) {
        ++heard;
        wire::ExchangeReply reply;
        reply.set_meeting(fingerprint);
        reply.set_pack(request.pack());
        return reply;
    }};
};

void staysOutside(Listener& listener, LineSetup setup)
{
    GrpcLine line(std::move(setup));
    const auto reply = line.exchange(question());
    REQUIRE_FALSE(reply);
    CHECK(reply.error().fault == Fault::kOffline);
    CHECK(listener.heard == 0);
}

} // namespace

TEST_CASE("A device with its papers is heard, and the county knows which device it is")
{
    Listener listener;
    const Papers papers = Papers::from(listener.county.authority);
    GrpcLine line(listener.county.lineFor(papers));
    for (int i = 1; i <= 3; ++i) {
        const auto reply = must(line.exchange(question()));
        CHECK(reply.meeting() == must(certificateFingerprint(papers.certificate)).hex());
        CHECK(reply.pack() == question().pack());
        CHECK(line.traffic().roundTrips == std::uint64_t(i));
    }
    CHECK(line.traffic().bytesOut == 3 * question().ByteSizeLong());
    CHECK(line.traffic().bytesIn > line.traffic().bytesOut);
}

TEST_CASE("A county of before, which carries no files, says so, and that is no trouble")
{
    Listener listener;
    GrpcLine line(listener.county.lineFor(Papers::from(listener.county.authority)));
    const auto sent = line.sendBlob({});
    REQUIRE_FALSE(sent);
    CHECK(sent.error().fault == Fault::kRefused);
    CHECK_FALSE(BlobSession::isTrouble(sent.error()));
    CHECK_FALSE(line.fetchBlob({}));
    CHECK(line.exchange(question())); // the records go their way
}

TEST_CASE("Many devices are heard at the same time")
{
    Listener listener;
    std::atomic<int> answered = 0;
    std::vector<std::thread> devices;
    for (int i = 0; i < 8; ++i)
        devices.emplace_back([&listener, &answered] {
            GrpcLine line(listener.county.lineFor(Papers::from(listener.county.authority)));
            for (int n = 0; n < 5; ++n) answered += line.exchange(question()) ? 1 : 0;
        });
    for (auto& device : devices) device.join();
    CHECK(answered == 40);
}

TEST_CASE("Nobody is heard on the sync port without a certificate of the county")
{
    Listener listener;
    CountyPort& county = listener.county;
    X509Authority stranger = must(X509Authority::create("429000"));

    SECTION("none shown")
    {
        staysOutside(listener, county.lineFor({}));
    }
    SECTION("one of another county")
    {
        staysOutside(listener, county.lineFor(Papers::from(stranger)));
    }
    SECTION("one made for a server")
    {
        const PortIdentity server = must(county.authority.certifyServer({}));
        staysOutside(listener, county.lineFor({server.chain, server.key}));
    }
    SECTION("the key of another device")
    {
        staysOutside(
            listener, county.lineFor({Papers::from(county.authority).certificate, Papers::from(county.authority).key}));
    }
}

TEST_CASE("The sync port does not speak in clear")
{
    Listener listener;
    const auto channel = grpc::CreateChannel(listener.county.port->address(), grpc::InsecureChannelCredentials());
    CHECK_FALSE(channel->WaitForConnected(std::chrono::system_clock::now() + std::chrono::milliseconds(500)));
    CHECK(listener.heard == 0);
}

TEST_CASE("A device does not talk to a server that is not its county")
{
    Listener listener;
    const Papers papers = Papers::from(listener.county.authority);

    SECTION("another county")
    {
        LineSetup setup = listener.county.lineFor(papers);
        setup.authority = must(X509Authority::create("429000")).caPem();
        staysOutside(listener, setup);
    }
    SECTION("a device that pretends to be the server")
    {
        const Papers thief = Papers::from(listener.county.authority);
        const auto port = must(GrpcPort::openSync("127.0.0.1:0", {thief.certificate, thief.key},
            listener.county.authority.caPem(), [&](const std::string&, const wire::ExchangeRequest&) {
                ++listener.heard;
                return wire::ExchangeReply();
            }));
        LineSetup setup = listener.county.lineFor(papers);
        setup.address = port->address();
        staysOutside(listener, setup);
    }
    SECTION("the county under a name it does not answer to")
    {
        LineSetup setup = listener.county.lineFor(papers);
        setup.address = "127.0.0.2" + setup.address.substr(setup.address.find(':'));
        staysOutside(listener, setup);
    }
}

TEST_CASE("A message over the limit is refused, and the line goes on working")
{
    constexpr std::size_t kOver = GrpcLine::kMessageLimit + 1;
    Listener listener;
    const Papers papers = Papers::from(listener.county.authority);
    GrpcLine line(listener.county.lineFor(papers));

    const auto refused = line.exchange(question(kOver));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::kRefused);
    CHECK(refused.error().rule == "too_large");
    CHECK(listener.heard == 0);
    CHECK(line.exchange(question(GrpcLine::kMessageLimit / 2)));
}

TEST_CASE("An answer over the limit is refused by the device")
{
    CountyPort county([](const std::string&, const wire::ExchangeRequest&) {
        wire::ExchangeReply reply;
        reply.set_pack(std::string(GrpcLine::kMessageLimit + 1, 'x'));
        return reply;
    });
    GrpcLine line(county.lineFor(Papers::from(county.authority)));
    const auto reply = line.exchange(question());
    REQUIRE_FALSE(reply);
    CHECK(reply.error().rule == "too_large");
}

TEST_CASE("A county with its hands full sends callers away and takes them when it can")
{
    std::atomic<bool> free = false;
    CountyPort county([&](const std::string&, const wire::ExchangeRequest&) {
        free.wait(false);
        return wire::ExchangeReply();
    });
    const LineSetup setup = county.lineFor(Papers::from(county.authority));
    std::atomic<int> sentAway = 0, served = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 40; ++i)
        callers.emplace_back([&] {
            GrpcLine line(setup);
            const auto reply = line.exchange(question());
            const bool busy = !reply && reply.error().fault == Fault::kOffline;
            served += reply ? 1 : 0;
            sentAway += busy ? 1 : 0;
            sentAway.notify_all();
        });
    sentAway.wait(0);
    free = true;
    free.notify_all();
    for (auto& caller : callers) caller.join();
    CHECK(served > 0);
    CHECK(served + sentAway == 40);
    CHECK(GrpcLine(setup).exchange(question()));
}

TEST_CASE("A county that is slow is a county that cannot be reached")
{
    std::atomic<bool> over = false;
    CountyPort county([&](const std::string&, const wire::ExchangeRequest&) {
        over.wait(false);
        return wire::ExchangeReply();
    });
    LineSetup setup = county.lineFor(Papers::from(county.authority));
    setup.deadline = std::chrono::milliseconds(300);
    GrpcLine line(setup);
    const auto reply = line.exchange(question());
    over = true;
    over.notify_all();
    REQUIRE_FALSE(reply);
    CHECK(reply.error().fault == Fault::kOffline);
}

TEST_CASE("A county in trouble tells nobody why, and the device comes back later")
{
    CountyPort county([](const std::string&, const wire::ExchangeRequest&) {
        return Error{Fault::kDiskFull, "secret of the machine room"};
    });
    GrpcLine line(county.lineFor(Papers::from(county.authority)));
    const auto reply = line.exchange(question());
    REQUIRE_FALSE(reply);
    CHECK(reply.error().fault == Fault::kOffline);
    CHECK(reply.error().detail.find("secret") == std::string::npos);
}

TEST_CASE("A line finds the county again as soon as it is back")
{
    auto listener = std::make_unique<Listener>();
    X509Authority authority = listener->county.authority;
    const LineSetup setup = listener->county.lineFor(Papers::from(authority));
    GrpcLine line(setup);
    CHECK(line.exchange(question()));

    listener.reset();
    const auto gone = line.exchange(question());
    REQUIRE_FALSE(gone);
    CHECK(gone.error().fault == Fault::kOffline);

    const auto back = must(GrpcPort::openSync(setup.address, must(authority.certifyServer({})), authority.caPem(),
        [](const std::string&, const wire::ExchangeRequest&) { return wire::ExchangeReply(); }));
    CHECK(line.exchange(question()));
}

TEST_CASE("Two counties cannot listen on one port")
{
    Listener listener;
    auto& county = listener.county;
    const auto second
        = GrpcPort::openSync(county.port->address(), must(county.authority.certifyServer({})), county.authority.caPem(),
            [](const std::string&, const wire::ExchangeRequest&) { return wire::ExchangeReply(); });
    REQUIRE_FALSE(second);
    CHECK(second.error().fault == Fault::kInUse);
}

TEST_CASE("Hanging up ends a question that nobody answers, and every later one")
{
    std::promise<void> heard, over;
    CountyPort county([&](const std::string&, const wire::ExchangeRequest&) {
        heard.set_value();
        over.get_future().wait();
        return wire::ExchangeReply();
    });
    LineSetup setup = county.lineFor(Papers::from(county.authority));
    setup.deadline = std::chrono::hours(1);
    GrpcLine line(std::move(setup));
    std::thread closing([&] {
        heard.get_future().wait();
        line.hangUp();
    });
    const auto first = line.exchange(question());
    closing.join();
    over.set_value();
    REQUIRE_FALSE(first);
    CHECK(first.error().fault == Fault::kOffline);
    const auto second = line.exchange(question());
    REQUIRE_FALSE(second);
    CHECK(second.error().fault == Fault::kOffline);
}
