#include "core/exchange/spoken_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::int64_t kLongestMs = 24LL * 3'600'000;
constexpr std::size_t kLongestComplaint = 200;

Error malformed(const char* what)
{
    return {Fault::kUsage, std::string("the recogniser's answer: ") + what};
}

/// Without what a terminal or a paper would obey instead of show.
std::string plain(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// -1 when it is no time of a recording.
std::int64_t msIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_integer()) return -1;
    if (found->is_number_unsigned() && found->get<std::uint64_t>() > std::uint64_t(kLongestMs)) return -1;
    const auto ms = found->get<std::int64_t>();
    return ms > kLongestMs ? -1 : ms;
}

} // namespace

Status SpokenLines::take(std::string_view bytes)
{
    while (!failed_ && !bytes.empty()) {
        const auto cut = bytes.find('\n');
        begun_ += bytes.substr(0, cut);
        if (begun_.size() > kLongestLine) {
            failed_ = true;
            return malformed("a line is too long");
        }
        if (cut == std::string_view::npos) break;
        bytes.remove_prefix(cut + 1);
        BEIBAO_TRY(read(std::exchange(begun_, {})));
    }
    return failed_ ? Status(malformed("it went on after an error")) : Status();
}

Status SpokenLines::end()
{
    return failed_ || begun_.empty() ? Status() : read(std::exchange(begun_, {}));
}

Status SpokenLines::read(std::string_view line)
{
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) return {};
    failed_ = true; // until the line turns out to be a good one
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object()) return malformed("a line is no JSON object");
    if (const auto error = object.find("error"); error != object.end()) {
        const std::string words = error->is_string() ? plain(error->get<std::string>()) : std::string();
        return Error{Fault::kRefused, words.empty() ? "it failed" : words.substr(0, kLongestComplaint), "recogniser"};
    }
    SpokenLine spoken{msIn(object, "from_ms"), msIn(object, "to_ms"), {}};
    if (spoken.fromMs < 0 || spoken.toMs < spoken.fromMs) return malformed("a line has no times");
    const auto text = object.find("text");
    if (text == object.end() || !text->is_string()) return malformed("a line has no text");
    spoken.text = plain(text->get<std::string>());
    size_ += spoken.text.size() + 1;
    if (size_ > kLongestText) return malformed("it does not end");
    failed_ = false;
    if (!spoken.text.empty()) lines_.push_back(std::move(spoken));
    return {};
}

std::string SpokenLines::text() const
{
    std::string all;
    for (const auto& line : lines_) all += (all.empty() ? "" : "\n") + line.text;
    return all;
}

} // namespace beibao
