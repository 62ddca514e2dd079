#include "core/store/packing.h"

#include <zstd.h>

#include <memory>

namespace beibao {

namespace {

constexpr char kPlain = 0;
constexpr char kZstd = 1;
constexpr std::size_t kWorthTrying = 120; // shorter texts do not shrink
constexpr unsigned long long kLargest = 16ULL << 20U;
constexpr int kLevel = 1;

ZSTD_CCtx* compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx* decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context.get();
}

} // namespace

std::string packed(std::string_view bytes)
{
    if (bytes.size() >= kWorthTrying) {
        std::string out(1 + ZSTD_compressBound(bytes.size()), kZstd);
        const std::size_t size
            = ZSTD_compressCCtx(compressor(), out.data() + 1, out.size() - 1, bytes.data(), bytes.size(), kLevel);
        if (ZSTD_isError(size) == 0 && size < bytes.size()) {
            out.resize(1 + size);
            return out;
        }
    }
    return std::string(1, kPlain).append(bytes);
}

std::optional<std::string> unpacked(std::string_view bytes)
{
    if (bytes.empty()) return std::nullopt;
    const std::string_view rest = bytes.substr(1);
    if (bytes.front() == kPlain) return std::string(rest);
    const auto size = ZSTD_getFrameContentSize(rest.data(), rest.size());
    if (bytes.front() != kZstd || size > kLargest) return std::nullopt;
    std::string out(size, '\0');
    if (ZSTD_decompressDCtx(decompressor(), out.data(), out.size(), rest.data(), rest.size()) != size)
        return std::nullopt;
    return out;
}

} // namespace beibao
