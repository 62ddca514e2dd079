#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace beibao::test {

/// What a program said before it ended.
struct Spoken {
    int code = -1;
    std::string out;
    std::string err;

    std::string lastLine() const;
};

/// Runs beibao-countyd to its end.
Spoken runCountyd(const std::vector<std::string>& arguments);

/// A real beibao-countyd on a folder, as a child of the test.
class CountyProcess {
public:
    /// Starts it and waits until it says where it listens; the test fails when it ends before that.
    explicit CountyProcess(const std::vector<std::string>& arguments);
    ~CountyProcess();
    CountyProcess(const CountyProcess&) = delete;

    /// What it said behind "sync=", "enrol=" or "health=".
    std::string where(const std::string& port) const;
    /// Ends it as a power cut does.
    void kill();
    /// Asks it to stop and gives its exit code.
    int stop();

private:
    int wait();

    pid_t child_ = -1;
    int out_ = -1;
    std::string line_;
};

} // namespace beibao::test
