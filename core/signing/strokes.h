#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// One point of a pen's way: tenths of a millimetre (or of a pixel) from the left and the top, and milliseconds since
/// the pen first touched.
struct StrokePoint {
    std::int64_t x = 0, y = 0, ms = 0;
    bool operator==(const StrokePoint&) const = default;
};
using Stroke = std::vector<StrokePoint>;

/// What a hand wrote on a tablet, and with what. Kept as the evidence of a signature, as JSON:
/// {"beibao_strokes":1,"device":…,"pointer":"pen"|"mouse"|"touch","strokes":[[[x,y,ms],…],…]}
struct Strokes {
    std::string device;
    std::string pointer;
    std::vector<Stroke> strokes;

    /// kUsage, with what is wrong, for anything else: nothing drawn, time that runs backwards, a place off the sheet.
    static Result<Strokes> parse(std::string_view json);
    std::string json() const;

    std::size_t points() const;
    std::int64_t duration() const;
    /// Of the way alone, wherever on the sheet and on whatever machine: the same for a copy that was moved.
    Digest shape() const;
};

/// Why strokes do not look written by a hand, as words a program knows: "no_time" (drawn in no time), "too_little" (a
/// dot or a dash), "ruled" (nothing but straight lines). Empty: nothing strange.
std::vector<std::string> strokeDoubts(const Strokes& strokes);

/// What a doubt says, in Chinese.
std::string doubtSentence(std::string_view doubt);

} // namespace beibao
