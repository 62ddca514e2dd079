#pragma once

#include "core/base/date.h"
#include "core/base/random.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// Chance that repeats: the same seed throws the same numbers on every machine.
class Dice final : public Random {
public:
    explicit Dice(std::uint64_t seed);
    void fill(void* bytes, std::size_t size) override;

    /// From `low` to `high`, both included.
    std::int64_t between(std::int64_t low, std::int64_t high);
    bool oneIn(int n) { return between(1, n) == 1; }
    template <typename List> const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(list.size()) - 1))];
    }

private:
    std::uint64_t next();
    std::uint64_t state_;
};

/// Who and where a text is about.
struct Scene {
    std::string a; ///< who applied
    std::string b; ///< the other side
    std::string place;
    std::string object; ///< what they quarrel over
    Date day; ///< no date in the text is later
};

/// Kinds of text, each with its own sentences.
enum class Voice { kFacts, kSession, kAgreement, kVisit };

std::string inventedName(Dice& dice);
std::string inventedVillage(Dice& dice);
std::string inventedObject(Dice& dice);
/// Sentences of one voice until `characters` are about reached.
std::string inventedText(Dice& dice, Voice voice, std::int64_t characters, const Scene& about);

} // namespace beibao
