#include "sync/server/text_port.h"

#include "sync/address.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>

namespace beibao {

namespace {

constexpr int kBacklog = 16;
constexpr auto kFile = "control";
constexpr std::chrono::milliseconds kPatience{2000};
constexpr std::chrono::milliseconds kAnswerPatience{60'000};

using Moment = std::chrono::steady_clock::time_point;

/// A descriptor that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number)
        : number_(number)
    {
    }
    ~Descriptor()
    {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    int get() const { return number_; }
    int release() { return std::exchange(number_, -1); }

private:
    int number_;
};

bool ready(int descriptor, short what, Moment until)
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::duration_cast<milliseconds>(until - std::chrono::steady_clock::now());
    pollfd one{descriptor, what, 0};
    return left.count() > 0 && ::poll(&one, 1, static_cast<int>(left.count())) == 1;
}

/// Reads until `ending` (nothing: until the other side ends), at most what a question may be.
std::optional<std::string> readText(int from, std::string_view ending, std::size_t limit, Moment until)
{
    std::string text;
    char piece[4096];
    while (text.size() <= limit && ready(from, POLLIN, until)) {
        const ssize_t got = ::recv(from, piece, sizeof piece, 0);
        if (got < 0) return std::nullopt;
        if (got == 0) return ending.empty() ? std::optional(text) : std::nullopt;
        text.append(piece, static_cast<std::size_t>(got));
        if (const auto end = text.find(ending); !ending.empty() && end != std::string::npos) return text.substr(0, end);
    }
    return std::nullopt;
}

void writeText(int to, std::string_view text, Moment until)
{
    while (!text.empty() && ready(to, POLLOUT, until)) {
        const ssize_t sent = ::send(to, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) return;
        text.remove_prefix(static_cast<std::size_t>(sent));
    }
}

Moment in(std::chrono::milliseconds time)
{
    return std::chrono::steady_clock::now() + time;
}

/// The socket's path by way of the open folder: a socket address holds 108 bytes only.
class SocketFile {
public:
    explicit SocketFile(const std::filesystem::path& folder)
        : folder_(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
        address_.sun_family = AF_UNIX;
        const std::string path = "/proc/self/fd/" + std::to_string(folder_.get()) + "/" + kFile;
        std::memcpy(address_.sun_path, path.c_str(), path.size() + 1);
    }
    const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&address_); }
    static socklen_t size() { return sizeof(sockaddr_un); }
    const char* path() const { return address_.sun_path; }

private:
    Descriptor folder_;
    sockaddr_un address_{};
};

std::optional<sockaddr_in> loopback(const std::string& address)
{
    const auto where = Address::parse(address);
    sockaddr_in out{};
    if (!where) return std::nullopt;
    const std::string host = where->host == "localhost" ? "127.0.0.1" : where->host;
    if (::inet_pton(AF_INET, host.c_str(), &out.sin_addr) != 1 || host.rfind("127.", 0) != 0) return std::nullopt;
    out.sin_family = AF_INET;
    out.sin_port = htons(where->port);
    return out;
}

} // namespace

Result<std::unique_ptr<TextPort>> TextPort::openLoopback(const std::string& address, Setup setup)
{
    const auto where = loopback(address);
    if (!where) return Error{Fault::kUsage, "'" + address + "' is not a port of this machine (127.0.0.1:PORT)"};
    Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&*where), sizeof *where) != 0
        || ::listen(socket.get(), kBacklog) != 0)
        return Error{Fault::kInUse, "nobody can listen on " + address + " now"};
    return std::unique_ptr<TextPort>(new TextPort(socket.release(), std::move(setup)));
}

Result<std::unique_ptr<TextPort>> TextPort::openFile(const std::filesystem::path& folder, Setup setup)
{
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const SocketFile file(folder);
    ::unlink(file.path());
    if (::bind(socket.get(), file.address(), SocketFile::size()) != 0 || ::chmod(file.path(), 0600) != 0
        || ::listen(socket.get(), kBacklog) != 0)
        return Error{Fault::kStorage, "no control socket can be made in the data folder"};
    return std::unique_ptr<TextPort>(new TextPort(socket.release(), std::move(setup)));
}

TextPort::TextPort(int listening, Setup setup)
    : listening_(listening)
    , setup_(std::move(setup))
{
    if (::pipe2(stop_, O_CLOEXEC) != 0) return; // nobody will be heard
    thread_ = std::thread([this] { serve(); });
}

TextPort::~TextPort()
{
    if (thread_.joinable()) {
        [[maybe_unused]] const auto told = ::write(stop_[1], "", 1);
        thread_.join();
    }
    for (const int descriptor : {listening_, stop_[0], stop_[1]})
        if (descriptor >= 0) ::close(descriptor);
}

int TextPort::port() const
{
    sockaddr_in own{};
    socklen_t size = sizeof own;
    const bool known = ::getsockname(listening_, reinterpret_cast<sockaddr*>(&own), &size) == 0;
    return known && own.sin_family == AF_INET ? ntohs(own.sin_port) : 0;
}

void TextPort::serve()
{
    for (;;) {
        pollfd both[] = {{listening_, POLLIN, 0}, {stop_[0], POLLIN, 0}};
        if (::poll(both, std::size(both), -1) < 0 && errno != EINTR) return;
        if (both[1].revents != 0) return;
        const Descriptor caller(::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC));
        if (caller.get() >= 0) hear(caller.get());
    }
}

void TextPort::hear(int caller)
{
    const auto question = readText(caller, setup_.ending, setup_.longest, in(kPatience));
    if (question) writeText(caller, setup_.answer(*question), in(kPatience));
}

Result<std::string> askFile(const std::filesystem::path& folder, std::string_view question)
{
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const SocketFile file(folder);
    if (::connect(socket.get(), file.address(), SocketFile::size()) != 0)
        return Error{Fault::kOffline, "the server of this folder does not listen"};
    writeText(socket.get(), question, in(kPatience));
    auto answer = readText(socket.get(), {}, SIZE_MAX - 1, in(kAnswerPatience));
    if (!answer) return Error{Fault::kOffline, "the server of this folder does not answer"};
    return *std::move(answer);
}

} // namespace beibao
