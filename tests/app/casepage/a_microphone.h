#pragma once

#include "app/sound/microphone.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace beibao::test {

/// A microphone a test speaks into.
class AMicrophone final : public Microphone {
public:
    int rate() const override { return 16'000; }
    Status start() override
    {
        open = true;
        return {};
    }
    void stop() override { open = false; }
    /// A tone of so many tenths of a second.
    void speak(int tenths, double loud = 0.5)
    {
        std::vector<std::int16_t> samples(1600);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = std::int16_t(32767 * loud * std::sin(double(i) * 2 * 3.14159265 * 440 / 16'000));
        const QByteArray bytes(
            reinterpret_cast<const char*>(samples.data()), qsizetype(samples.size() * sizeof(std::int16_t)));
        for (int i = 0; i < tenths && open; ++i) emit heard(bytes);
    }

    bool open = false;
};

/// Hands out microphones and remembers the last one.
struct AMicrophoneShop {
    AMicrophone* last = nullptr;
    bool empty = false;

    Microphones maker()
    {
        return [this]() -> std::unique_ptr<Microphone> {
            if (empty) return nullptr;
            auto made = std::make_unique<AMicrophone>();
            last = made.get();
            return made;
        };
    }
};

} // namespace beibao::test
