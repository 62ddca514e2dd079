#include "core/documents/canonical.h"

#include "core/base/text.h"

#include <unicode/unistr.h>

#include <algorithm>

namespace beibao {
namespace {

constexpr std::int64_t kLargestExact = (std::int64_t{1} << 53) - 1;

std::string escapeOf(unsigned char letter)
{
    switch (letter) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\t': return "\\t";
    case '\n': return "\\n";
    case '\f': return "\\f";
    case '\r': return "\\r";
    default: break;
    }
    if (letter >= 0x20) return std::string(1, char(letter));
    constexpr char kHex[] = "0123456789abcdef";
    return {'\\', 'u', '0', '0', kHex[letter >> 4], kHex[letter & 15]};
}

Status writeText(std::string_view text, std::string& out)
{
    if (!validUtf8(text)) return Error{Fault::kUsage, "text is not UTF-8"};
    out += '"';
    for (const char letter : text) out += escapeOf(static_cast<unsigned char>(letter));
    out += '"';
    return {};
}

/// Byte order and UTF-16 order part ways beyond the basic plane: 𠮷 sorts before a private-use letter.
bool before(const Value::Member* a, const Value::Member* b)
{
    return icu::UnicodeString::fromUTF8(a->name).compare(icu::UnicodeString::fromUTF8(b->name)) < 0;
}

Status write(const Value& value, std::string& out);

Status writeList(const Value::List& list, std::string& out)
{
    out += '[';
    for (const Value& item : list) {
        if (&item != &list.front()) out += ',';
        BEIBAO_TRY(write(item, out));
    }
    out += ']';
    return {};
}

Status writeObject(const Value::Object& object, std::string& out)
{
    std::vector<const Value::Member*> sorted;
    for (const auto& member : object) sorted.push_back(&member);
    std::ranges::sort(sorted, before);
    out += '{';
    for (const auto* member : sorted) {
        if (member != sorted.front()) out += ',';
        BEIBAO_TRY(writeText(member->name, out));
        out += ':';
        BEIBAO_TRY(write(member->value, out));
    }
    out += '}';
    return {};
}

Status write(const Value& value, std::string& out)
{
    if (const auto* text = value.text()) return writeText(*text, out);
    if (const auto* list = value.list()) return writeList(*list, out);
    if (const auto* object = value.object()) return writeObject(*object, out);
    const std::int64_t number = *value.number();
    if (number > kLargestExact || number < -kLargestExact) return Error{Fault::kUsage, "number beyond 2^53 - 1"};
    out += std::to_string(number);
    return {};
}

} // namespace

Result<std::string> canonicalJson(const Value& value)
{
    std::string out;
    BEIBAO_TRY(write(value, out));
    return out;
}

} // namespace beibao
