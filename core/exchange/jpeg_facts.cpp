#include "core/exchange/jpeg_facts.h"

#include "core/base/date.h"

#include <cstdint>
#include <optional>

namespace beibao {
namespace {

constexpr unsigned kExifFolder = 0x8769, kTimeTaken = 0x9003, kTimeChanged = 0x0132;
constexpr std::string_view kExif("Exif\0\0", 6);

/// The numbers of a TIFF block, in the order of bytes it names. Reading past its end gives nothing.
class Tiff {
public:
    explicit Tiff(std::string_view bytes)
        : bytes_(bytes)
        , little_(bytes.starts_with("II"))
    {
    }

    std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const
    {
        if (at > bytes_.size() || size > bytes_.size() - at) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const auto byte = std::uint8_t(bytes_[little_ ? at + size - 1 - i : at + i]);
            value = value << 8U | byte;
        }
        return value;
    }

    /// The value of a tag in the folder at `folder`, if it is there: where its bytes stand, or itself.
    std::optional<std::uint32_t> find(std::size_t folder, unsigned tag) const
    {
        const auto entries = number(folder, 2);
        for (std::size_t i = 0; entries && i < *entries; ++i) {
            const std::size_t entry = folder + 2 + 12 * i;
            if (number(entry, 2) == tag) return number(entry + 8, 4);
        }
        return std::nullopt;
    }

    std::string_view text(std::size_t at, std::size_t size) const
    {
        return at <= bytes_.size() && size <= bytes_.size() - at ? bytes_.substr(at, size) : std::string_view();
    }

private:
    std::string_view bytes_;
    bool little_;
};

/// "2026:11:22 09:30:00" as we write times; nothing when it is none.
std::string timeIn(std::string_view text)
{
    if (text.size() != 19 || text[4] != ':' || text[7] != ':' || text[10] != ' ') return {};
    std::string iso(text.substr(0, 16));
    iso[4] = iso[7] = '-';
    iso[10] = 'T';
    const auto time = DateTime::parse(iso);
    return time ? time->iso() : std::string();
}

std::string takenAt(std::string_view block)
{
    const Tiff tiff(block);
    const auto first = tiff.number(4, 4);
    if (!first) return {};
    const auto folder = tiff.find(*first, kExifFolder);
    const auto taken = folder ? tiff.find(*folder, kTimeTaken) : std::nullopt;
    const auto changed = taken ? taken : tiff.find(*first, kTimeChanged);
    return changed ? timeIn(tiff.text(*changed, 19)) : std::string();
}

std::uint8_t byteAt(std::string_view bytes, std::size_t at)
{
    return std::uint8_t(bytes[at]);
}

} // namespace

JpegFacts jpegFacts(std::string_view bytes)
{
    JpegFacts facts;
    if (!bytes.starts_with("\xff\xd8\xff")) return facts;
    facts.jpeg = true;
    for (std::size_t at = 2; at + 4 <= bytes.size() && byteAt(bytes, at) == 0xff;) {
        const unsigned marker = byteAt(bytes, at + 1);
        const std::size_t length = byteAt(bytes, at + 2) * 256U + byteAt(bytes, at + 3);
        // Within a scan these two bytes never stand together, so the first pair ends the picture.
        if (marker == 0xda) {
            facts.whole = bytes.find("\xff\xd9", at) != std::string_view::npos;
            return facts;
        }
        const std::string_view segment = bytes.substr(at + 4).substr(0, length < 2 ? 0 : length - 2);
        if (marker == 0xe1 && segment.starts_with(kExif) && facts.takenAt.empty())
            facts.takenAt = takenAt(segment.substr(kExif.size()));
        at += 2 + length;
    }
    return facts;
}

} // namespace beibao
