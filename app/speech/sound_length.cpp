#include "app/speech/sound_length.h"

#include "app/speech/sound_memory.h"

namespace beibao {

Result<std::int64_t> soundLength(std::string bytes)
{
    SoundMemory memory{std::move(bytes)};
    SF_VIRTUAL_IO calls = SoundMemory::calls();
    SF_INFO info{};
    SNDFILE* file = sf_open_virtual(&calls, SFM_READ, &info, &memory);
    if (file == nullptr) return Error{Fault::kUsage, "this is no sound that can be measured"};
    sf_close(file);
    if (info.samplerate <= 0 || info.frames <= 0 || info.frames > SF_COUNT_MAX / 1000)
        return Error{Fault::kUsage, "this sound has no length"};
    return std::int64_t(info.frames) * 1000 / info.samplerate;
}

} // namespace beibao
