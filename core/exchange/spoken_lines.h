#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A piece of a recording, as a recogniser heard it. For a person to correct: it is no statement of anybody.
struct SpokenLine {
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::string text;
};

/// What a recogniser says on its standard output, a JSON object a line:
///     {"from_ms":0,"to_ms":2400,"text":"…"}    or, once and last,    {"error":"…"}
///
/// It is another program, so nothing is believed: a line that is too long, no such object, out of order
/// in itself, or not text ends the reading, and so does a flood of lines.
class SpokenLines {
public:
    static constexpr std::size_t kLongestLine = 64U << 10U;
    static constexpr std::size_t kLongestText = 1U << 20U; ///< of all lines together

    /// Takes what came next, cut anywhere. kRefused with rule "recogniser" for an error it
    /// reports, kUsage when it does not keep to the format. After an Error nothing more is taken.
    Status take(std::string_view bytes);
    /// The end of its output: a last line without an end counts.
    Status end();

    const std::vector<SpokenLine>& lines() const { return lines_; }
    /// All of it, a line each.
    std::string text() const;

private:
    Status read(std::string_view line);

    std::string begun_; ///< a line whose end has not come
    std::vector<SpokenLine> lines_;
    std::size_t size_ = 0;
    bool failed_ = false;
};

} // namespace beibao
