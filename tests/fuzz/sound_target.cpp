#include "tests/fuzz/sound_target.h"

#include "app/speech/sound_length.h"
#include "app/speech/sound_writer.h"

#include <cstdlib>

namespace beibao::fuzz {

void recording(std::string_view bytes)
{
    const auto length = soundLength(std::string(bytes));
    if (length && *length < 0) std::abort();
}

std::vector<std::string> recordingSeeds()
{
    // A tenth of a second of a telephone's WAV beside one of our own.
    std::string wav(
        "RIFF\x64\x06\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x40\x06\0\0", 44);
    wav.append(1600, '\0');
    const auto ours = secondOfSilence();
    return {ours ? *ours : std::string(), wav};
}

} // namespace beibao::fuzz
