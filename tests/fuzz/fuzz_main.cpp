// One libFuzzer program for every target; BEIBAO_FUZZ_TARGET names the one to run.
//   cmake --preset fuzz && cmake --build --preset fuzz
//   BEIBAO_FUZZ_TARGET=batch build/fuzz/bin/beibao_fuzz -max_total_time=60
#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const beibao::fuzz::Target& chosen()
{
    const char* name = std::getenv("BEIBAO_FUZZ_TARGET");
    for (const auto& target : beibao::fuzz::targets())
        if (name != nullptr && target.name == name) return target;
    std::fprintf(stderr, "BEIBAO_FUZZ_TARGET must name one of:");
    for (const auto& target : beibao::fuzz::targets()) std::fprintf(stderr, " %s", target.name.data());
    std::fprintf(stderr, "\n");
    std::exit(2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const beibao::fuzz::Target& target = chosen();
    target.run({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
