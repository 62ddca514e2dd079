#include "tests/support/program.h"

#include "tests/support/hands.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace beibao::test {

namespace {

std::filesystem::path beside(const std::string& program)
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / program;
}

std::string read(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void become(const std::filesystem::path& file, int descriptor, int flags)
{
    const int opened = ::open(file.c_str(), flags, 0600);
    ::dup2(opened, descriptor);
}

} // namespace

Spoken run(const std::string& program, const std::vector<std::string>& words, const std::string& input,
    const std::vector<std::string>& environment)
{
    // Files rather than pipes: nothing can fill up and wait.
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "in", std::ios::binary) << input;
    const auto file = beside(program);
    std::vector<char*> arguments{const_cast<char*>(file.c_str())};
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        become(folder.path() / "in", STDIN_FILENO, O_RDONLY);
        become(folder.path() / "out", STDOUT_FILENO, O_WRONLY | O_CREAT);
        become(folder.path() / "err", STDERR_FILENO, O_WRONLY | O_CREAT);
        for (const auto& variable : environment) ::putenv(const_cast<char*>(variable.c_str()));
        ::execv(file.c_str(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(folder.path() / "out"), read(folder.path() / "err")};
}

} // namespace beibao::test
