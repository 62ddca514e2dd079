#pragma once

#include <string>
#include <vector>

namespace beibao::test {

/// What a program said and how it ended.
struct Spoken {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs a program to its end with `input` on its standard input and these extra
/// environment variables ("NAME=value"). The program lies beside the test.
Spoken run(const std::string& program, const std::vector<std::string>& words, const std::string& input = {},
    const std::vector<std::string>& environment = {});

} // namespace beibao::test
