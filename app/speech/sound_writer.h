#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace beibao {

/// Speech as it is kept: one voice, Ogg/Opus, about 24 kbit a second (11 MB an hour). It grows in memory only; every
/// second or so another page of it is whole, and the pages so far are a recording that can be played.
class SoundWriter {
public:
    static constexpr const char* kMediaType = "audio/ogg";

    /// `rate` is one of 8000, 12000, 16000, 24000 and 48000 a second; kUsage otherwise.
    static Result<std::unique_ptr<SoundWriter>> begin(int rate);
    ~SoundWriter();
    SoundWriter(const SoundWriter&) = delete;

    Status add(const std::int16_t* samples, std::size_t count);
    /// What became whole since this was asked last. All of them behind one another are the recording.
    std::string takeNew();
    /// Writes what was still held back; nothing can be added after it.
    Status end();

    std::int64_t lengthMs() const;
    const std::string& bytes() const;

private:
    struct Inside;

    explicit SoundWriter(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> inside_;
};

/// What a recogniser is tried with: it has nothing to say about it, and says so in its format.
Result<std::string> secondOfSilence();

} // namespace beibao
