#include "sync/server/text_port.h"
#include "tests/support/hands.h"

#include <arpa/inet.h>
#include <catch2/catch_test_macros.hpp>
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>

using namespace beibao;

namespace {

TextPort::Setup echo(std::string ending)
{
    return {std::move(ending), [](std::string_view question) { return "heard " + std::string(question); }};
}

int callTo(int port)
{
    const int caller = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(static_cast<std::uint16_t>(port));
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(caller, reinterpret_cast<const sockaddr*>(&where), sizeof where) == 0);
    return caller;
}

std::string restOf(int caller)
{
    char text[256];
    const ssize_t got = ::recv(caller, text, sizeof text, MSG_WAITALL);
    ::close(caller);
    return {text, static_cast<std::size_t>(got < 0 ? 0 : got)};
}

} // namespace

TEST_CASE("A command reaches the server of its folder, however long the folder's name")
{
    const test::TemporaryFolder folder;
    const auto deep = folder.path() / std::string(120, 'd');
    std::filesystem::create_directories(deep);
    {
        const auto port = TextPort::openFile(deep, echo("\n"));
        REQUIRE(port);
        const auto answer = askFile(deep, "invite\n");
        REQUIRE(answer);
        CHECK(*answer == "heard invite");
        CHECK((std::filesystem::status(deep / "control").permissions() & std::filesystem::perms::all)
            == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }
    const auto gone = askFile(deep, "invite\n");
    REQUIRE_FALSE(gone);
    CHECK(gone.error().fault == Fault::kOffline);
}

TEST_CASE("Health is told on this machine only")
{
    CHECK_FALSE(TextPort::openLoopback("0.0.0.0:0", echo("\r\n\r\n")));
    CHECK_FALSE(TextPort::openLoopback("192.0.2.1:0", echo("\r\n\r\n")));
    const auto port = TextPort::openLoopback("127.0.0.1:0", echo("\r\n\r\n"));
    REQUIRE(port);
    const int caller = callTo((*port)->port());
    REQUIRE(::send(caller, "GET /healthz\r\n\r\n", 16, 0) == 16);
    CHECK(restOf(caller) == "heard GET /healthz");
}

TEST_CASE("A caller that never comes to an end does not keep others out")
{
    const auto port = TextPort::openLoopback("127.0.0.1:0", echo("\n"));
    REQUIRE(port);
    const int endless = callTo((*port)->port());
    const std::string noise(1U << 20U, 'x');
    [[maybe_unused]] const auto sent = ::send(endless, noise.data(), noise.size(), MSG_NOSIGNAL);
    const int caller = callTo((*port)->port());
    REQUIRE(::send(caller, "a\n", 2, 0) == 2);
    CHECK(restOf(caller) == "heard a");
    ::close(endless);
}
