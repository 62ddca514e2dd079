#include "sync/packs.h"

#include <zstd.h>

#include <memory>

namespace beibao {

namespace {

int levelFor(Press press)
{
    switch (press) {
    case Press::kQuick: return 1;
    case Press::kUsual: return 6;
    case Press::kHard: return 19;
    }
    return 1;
}

ZSTD_CCtx* packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx* unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return context.get();
}

} // namespace

std::string packForLine(std::string_view bytes, Press press)
{
    if (bytes.empty()) return {};
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size
        = ZSTD_compressCCtx(packer(), out.data(), out.size(), bytes.data(), bytes.size(), levelFor(press));
    out.resize(ZSTD_isError(size) == 0 ? size : 0);
    return out;
}

Result<std::string> unpackFromLine(std::string_view pack, std::size_t limit)
{
    if (pack.empty()) return std::string();
    const auto size = ZSTD_getFrameContentSize(pack.data(), pack.size());
    // ZSTD_CONTENTSIZE_UNKNOWN and _ERROR are the two greatest numbers there are.
    if (size > limit) return Error{Fault::kDamaged, "a pack is malformed or larger than agreed"};
    std::string out(size, '\0');
    const std::size_t got = ZSTD_decompressDCtx(unpacker(), out.data(), out.size(), pack.data(), pack.size());
    if (ZSTD_isError(got) != 0 || got != size) return Error{Fault::kDamaged, "a pack does not unpack"};
    return out;
}

} // namespace beibao
