#include "core/rules/numbering.h"

#include <algorithm>
#include <charconv>

namespace beibao {

namespace {

constexpr std::string_view kSerial = "{n}";

void fill(std::string& text, std::string_view name, std::string_view value)
{
    if (const auto at = text.find(name); at != std::string::npos) text.replace(at, name.size(), value);
}

/// The template with all but the serial filled in.
std::string frame(const RuleBook& rules, std::int64_t year, std::string_view shortName, std::string_view series)
{
    std::string text = rules.text("number.template");
    fill(text, "{year}", std::to_string(year));
    fill(text, "{short}", std::string(shortName).append(series));
    return text;
}

} // namespace

std::string caseNumber(
    const RuleBook& rules, std::int64_t year, std::string_view shortName, std::int64_t n, std::string_view series)
{
    std::string serial = std::to_string(n);
    const auto width = static_cast<std::size_t>(std::clamp<std::int64_t>(rules.number("number.padding"), 0, 12));
    if (serial.size() < width) serial.insert(0, width - serial.size(), '0');
    std::string text = frame(rules, year, shortName, series);
    fill(text, kSerial, serial);
    return text;
}

std::string provisionalNumber(const RuleBook& rules, std::string_view deviceMark, std::int64_t n)
{
    std::string text = rules.text("number.provisional");
    fill(text, "{device}", deviceMark);
    fill(text, kSerial, std::to_string(n));
    return text;
}

std::optional<std::int64_t> nextInBlock(const NumberBlock& block, const std::vector<std::int64_t>& used)
{
    // One past the highest given: a gap may be a number that was printed and whose case has not arrived.
    std::int64_t next = block.first();
    for (const std::int64_t n : used)
        if (n >= block.first() && n <= block.last()) next = std::max(next, n + 1);
    return block.first() > 0 && next <= block.last() ? std::optional(next) : std::nullopt;
}

std::optional<std::int64_t> serialIn(const RuleBook& rules, std::int64_t year, std::string_view shortName,
    std::string_view number, std::string_view series)
{
    const std::string text = frame(rules, year, shortName, series);
    const auto at = text.find(kSerial);
    if (at == std::string::npos) return std::nullopt;
    const std::string_view before = std::string_view(text).substr(0, at);
    const std::string_view after = std::string_view(text).substr(at + kSerial.size());
    const bool fits = number.size() > before.size() + after.size() && number.substr(0, before.size()) == before
        && number.substr(number.size() - after.size()) == after;
    if (!fits) return std::nullopt;
    const std::string_view digits = number.substr(before.size(), number.size() - before.size() - after.size());
    std::int64_t n = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), n);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() && n > 0;
    return whole ? std::optional(n) : std::nullopt;
}

} // namespace beibao
