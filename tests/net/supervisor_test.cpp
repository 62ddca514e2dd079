#include "tests/net/county_process.h"
#include "tests/support/hands.h"

#include <catch2/catch_test_macros.hpp>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

using namespace beibao::test;

namespace {

/// The ear of a supervisor, as systemd gives it to a service of Type=notify.
class Supervisor {
public:
    Supervisor()
    {
        const std::string path = folder_.path() / "notify";
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.c_str(), path.size());
        REQUIRE(::bind(ear_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
        ::setenv("NOTIFY_SOCKET", path.c_str(), 1);
    }
    ~Supervisor()
    {
        ::unsetenv("NOTIFY_SOCKET");
        ::close(ear_);
    }
    Supervisor(const Supervisor&) = delete;
    std::string heard(int patienceMs) const
    {
        pollfd waiting{ear_, POLLIN, 0};
        char words[64];
        if (::poll(&waiting, 1, patienceMs) != 1) return {};
        return {words, std::size_t(::recv(ear_, words, sizeof words, 0))};
    }

private:
    TemporaryFolder folder_;
    int ear_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
};

} // namespace

TEST_CASE("A supervisor hears that the county listens, and not before")
{
    const TemporaryFolder place;
    const std::string data = place.path() / "county";
    const Supervisor supervisor;
    CHECK(runCountyd({"--data", data, "--listen", "127.0.0.1:0"}).code != 0); // no county here
    CHECK(supervisor.heard(0).empty());
    CountyProcess county({"--data", data, "--listen", "127.0.0.1:0", "--county", "429000", "--name", "试验县"});
    CHECK(supervisor.heard(5000) == "READY=1");
    CHECK(county.stop() == 0);
}
