#include "tests/net/county_process.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <utility>

namespace beibao::test {

namespace {

struct Pipe {
    int read = -1;
    int write = -1;
    Pipe()
    {
        int both[2];
        REQUIRE(::pipe2(both, O_CLOEXEC) == 0);
        read = both[0];
        write = both[1];
    }
};

pid_t start(const std::vector<std::string>& arguments, const Pipe& out, const Pipe* err)
{
    std::vector<char*> words{const_cast<char*>(BEIBAO_COUNTYD)};
    for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(out.write, STDOUT_FILENO);
        if (err != nullptr) ::dup2(err->write, STDERR_FILENO);
        ::execv(BEIBAO_COUNTYD, words.data());
        ::_exit(127);
    }
    ::close(out.write);
    if (err != nullptr) ::close(err->write);
    return child;
}

std::string readAll(int from)
{
    std::string text;
    char piece[4096];
    for (ssize_t got = 0; (got = ::read(from, piece, sizeof piece)) > 0;)
        text.append(piece, static_cast<std::size_t>(got));
    ::close(from);
    return text;
}

std::string readLine(int from)
{
    std::string text;
    for (char c = 0; ::read(from, &c, 1) == 1 && c != '\n';) text += c;
    return text;
}

int codeOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

std::string Spoken::lastLine() const
{
    const std::string text = out.substr(0, out.find_last_not_of('\n') + 1);
    const auto before = text.rfind('\n');
    return before == std::string::npos ? text : text.substr(before + 1);
}

Spoken runCountyd(const std::vector<std::string>& arguments)
{
    const Pipe out, err;
    const pid_t child = start(arguments, out, &err);
    // Neither says more than a pipe holds.
    Spoken spoken{.code = -1, .out = readAll(out.read), .err = readAll(err.read)};
    spoken.code = codeOf(child);
    return spoken;
}

CountyProcess::CountyProcess(const std::vector<std::string>& arguments)
{
    const Pipe out;
    child_ = start(arguments, out, nullptr);
    out_ = out.read;
    line_ = readLine(out_) + ' ';
    INFO(line_);
    REQUIRE(line_.rfind("listening ", 0) == 0);
}

CountyProcess::~CountyProcess()
{
    kill();
    ::close(out_);
}

std::string CountyProcess::where(const std::string& port) const
{
    const auto begin = line_.find(port + "=");
    if (begin == std::string::npos) return {};
    const auto value = begin + port.size() + 1;
    return line_.substr(value, line_.find(' ', value) - value);
}

void CountyProcess::kill()
{
    if (child_ <= 0) return;
    ::kill(child_, SIGKILL);
    wait();
}

int CountyProcess::stop()
{
    ::kill(child_, SIGTERM);
    return wait();
}

int CountyProcess::wait()
{
    return codeOf(std::exchange(child_, -1));
}

} // namespace beibao::test
