#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <iterator>

namespace beibao {

namespace {

constexpr UChar32 kFullWidthFirst = 0xFF01, kFullWidthLast = 0xFF5E, kFullWidthShift = 0xFEE0;
constexpr UChar32 kReplacement = 0xFFFD;

void append(std::string& out, UChar32 c)
{
    char bytes[U8_MAX_LENGTH];
    int32_t used = 0;
    U8_APPEND_UNSAFE(bytes, used, c);
    out.append(bytes, static_cast<std::size_t>(used));
}

/// Calls `each` with every code point; a broken sequence is one U+FFFD.
template <typename Each> void forEachCodePoint(std::string_view text, Each each)
{
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        each(c < 0 ? kReplacement : c);
    }
}

UChar32 halfWidth(UChar32 c)
{
    return c >= kFullWidthFirst && c <= kFullWidthLast ? c - kFullWidthShift : c;
}

std::string stars(std::size_t n)
{
    return std::string(n, '*');
}

constexpr std::string_view kDoubleSurnames[] = {"欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐",
    "慕容", "司徒", "夏侯", "宇文", "长孙", "端木", "独孤", "南宫", "万俟"};

} // namespace

std::string foldWidth(std::string_view text)
{
    std::string out;
    bool space = false;
    forEachCodePoint(text, [&](UChar32 c) {
        if (u_isUWhiteSpace(c)) {
            space = !out.empty();
            return;
        }
        if (space) out += ' ';
        space = false;
        append(out, halfWidth(c));
    });
    return out;
}

std::string nfkc(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFKCInstance(error);
    const auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    if (U_FAILURE(error)) return std::string(text);
    const icu::UnicodeString normal = normalizer->normalize(source, error);
    std::string out;
    return U_FAILURE(error) ? std::string(text) : normal.toUTF8String(out);
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    forEachCodePoint(text, [&](UChar32) { ++count; });
    return count;
}

std::vector<std::string> splitUtf8(std::string_view text)
{
    std::vector<std::string> out;
    forEachCodePoint(text, [&](UChar32 c) { append(out.emplace_back(), c); });
    return out;
}

std::string truncateUtf8(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes) return std::string(text);
    while (bytes > 0 && U8_IS_TRAIL(static_cast<uint8_t>(text[bytes]))) --bytes;
    return std::string(text.substr(0, bytes));
}

bool validUtf8(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        if (c < 0) return false;
    }
    return true;
}

std::string maskIdNumber(std::string_view number)
{
    const auto chars = splitUtf8(number);
    const std::size_t head = chars.size() >= 15 ? 6 : 0;
    const std::size_t tail = chars.size() >= 15 ? 4 : std::min<std::size_t>(2, chars.size() / 2);
    std::string out;
    for (std::size_t i = 0; i < chars.size(); ++i) out += i < head || i + tail >= chars.size() ? chars[i] : "*";
    return out;
}

std::string maskPhone(std::string_view phone)
{
    const auto chars = splitUtf8(phone);
    const std::size_t tail = chars.size() >= 7 ? 4 : std::min<std::size_t>(2, chars.size() / 2);
    const std::size_t head = chars.size() >= 10 ? 3 : 0;
    std::string out;
    for (std::size_t i = 0; i < head; ++i) out += chars[i];
    out += stars(chars.size() - head - tail);
    for (std::size_t i = chars.size() - tail; i < chars.size(); ++i) out += chars[i];
    return out;
}

std::string maskName(std::string_view name)
{
    const std::string folded = foldWidth(name);
    const auto chars = splitUtf8(folded);
    if (chars.empty()) return {};
    const bool twice = chars.size() > 2
        && std::find(std::begin(kDoubleSurnames), std::end(kDoubleSurnames), chars[0] + chars[1])
            != std::end(kDoubleSurnames);
    return chars[0] + (twice ? chars[1] : "") + "某";
}

} // namespace beibao
