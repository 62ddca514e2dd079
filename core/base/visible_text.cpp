#include "core/base/visible_text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace beibao {

namespace {

constexpr UChar32 kReplacement = 0xFFFD;
constexpr UChar32 kFirstNoteMark = 0xFFF9, kLastNoteMark = 0xFFFB;

/// Whether a joiner after `c` does what joiners are for: in Mongolian, Arabic and the like, and between pictures.
bool takesJoiner(UChar32 c)
{
    return u_getIntPropertyValue(c, UCHAR_JOINING_TYPE) != U_JT_NON_JOINING
        || u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) || u_hasBinaryProperty(c, UCHAR_VARIATION_SELECTOR);
}

bool isVisible(UChar32 c, UChar32 before)
{
    if (c == '\n' || c == '\t') return true;
    if (u_charType(c) == U_CONTROL_CHAR || (c >= kFirstNoteMark && c <= kLastNoteMark)) return false;
    if (u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL)) return takesJoiner(before);
    return !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
        || u_hasBinaryProperty(c, UCHAR_VARIATION_SELECTOR);
}

} // namespace

std::string visibleText(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
    const auto size = static_cast<int32_t>(text.size());
    std::string out;
    out.reserve(text.size());
    UChar32 before = 0;
    for (int32_t at = 0; at < size;) {
        const int32_t from = at;
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        if (c >= 0 && !isVisible(c, before)) continue;
        before = c < 0 ? kReplacement : c;
        if (c < 0)
            out += "\xEF\xBF\xBD";
        else
            out.append(text.substr(std::size_t(from), std::size_t(at - from)));
    }
    return out;
}

} // namespace beibao
