#pragma once

#include <sndfile.h>

#include <cstdio>
#include <string>

namespace beibao {

/// A file of libsndfile's that lies in memory.
struct SoundMemory {
    std::string bytes;
    sf_count_t at = 0;

    static SF_VIRTUAL_IO calls()
    {
        return {[](void* user) { return sf_count_t(of(user).bytes.size()); },
            [](sf_count_t offset, int whence, void* user) { return of(user).seek(offset, whence); },
            [](void* into, sf_count_t count, void* user) { return of(user).read(into, count); },
            [](const void* from, sf_count_t count, void* user) { return of(user).write(from, count); },
            [](void* user) { return of(user).at; }};
    }

private:
    static SoundMemory& of(void* user) { return *static_cast<SoundMemory*>(user); }
    sf_count_t seek(sf_count_t offset, int whence);
    sf_count_t read(void* into, sf_count_t count);
    sf_count_t write(const void* from, sf_count_t count);
};

inline sf_count_t SoundMemory::seek(sf_count_t offset, int whence)
{
    const auto size = sf_count_t(bytes.size());
    const sf_count_t to = offset + (whence == SEEK_CUR ? at : whence == SEEK_END ? size : 0);
    at = to < 0 ? 0 : to > size ? size : to;
    return at;
}

inline sf_count_t SoundMemory::read(void* into, sf_count_t count)
{
    const sf_count_t left = sf_count_t(bytes.size()) - at;
    const sf_count_t took = count < left ? count : left;
    bytes.copy(static_cast<char*>(into), std::size_t(took), std::size_t(at));
    at += took;
    return took;
}

inline sf_count_t SoundMemory::write(const void* from, sf_count_t count)
{
    bytes.replace(std::size_t(at), std::size_t(count), static_cast<const char*>(from), std::size_t(count));
    at += count;
    return count;
}

} // namespace beibao
