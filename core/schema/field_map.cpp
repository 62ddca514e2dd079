#include "core/schema/field_map.h"

#include <algorithm>

namespace beibao {

namespace {

/// Reads over encoded fields without decoding them.
struct Reader {
    std::string_view rest;

    bool varint(std::uint64_t& out)
    {
        out = 0;
        for (unsigned shift = 0; shift < 64 && !rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest.front());
            rest.remove_prefix(1);
            out |= std::uint64_t(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0) return true;
        }
        return false;
    }

    bool skip(std::uint64_t size)
    {
        if (size > rest.size()) return false;
        rest.remove_prefix(size);
        return true;
    }

    bool skipValue(unsigned wireType)
    {
        std::uint64_t size = 0;
        switch (wireType) {
        case 0: return varint(size);
        case 1: return skip(8);
        case 2: return varint(size) && skip(size);
        case 5: return skip(4);
        default: return false;
        }
    }
};

} // namespace

std::optional<FieldMap> FieldMap::parse(std::string_view record)
{
    FieldMap map;
    Reader reader{record};
    while (!reader.rest.empty()) {
        const std::string_view before = reader.rest;
        std::uint64_t tag = 0;
        if (!reader.varint(tag) || tag >> 3U == 0 || tag >> 3U > 0x1fffffffU) return std::nullopt;
        if (!reader.skipValue(tag & 7U)) return std::nullopt;
        const auto field = static_cast<std::uint32_t>(tag >> 3U);
        const auto chunk = before.substr(0, before.size() - reader.rest.size());
        const auto at = std::ranges::lower_bound(map.entries_, field, {}, &Entry::field);
        if (at != map.entries_.end() && at->field == field)
            at->chunk += chunk;
        else
            map.entries_.insert(at, {field, std::string(chunk)});
    }
    return map;
}

std::string FieldMap::encode() const
{
    std::string out;
    for (const auto& entry : entries_) out += entry.chunk;
    return out;
}

std::string_view FieldMap::get(std::uint32_t field) const
{
    const auto at = std::ranges::lower_bound(entries_, field, {}, &Entry::field);
    return at != entries_.end() && at->field == field ? std::string_view(at->chunk) : std::string_view();
}

void FieldMap::set(std::uint32_t field, std::string_view chunk)
{
    const auto at = std::ranges::lower_bound(entries_, field, {}, &Entry::field);
    const bool present = at != entries_.end() && at->field == field;
    if (chunk.empty()) {
        if (present) entries_.erase(at);
    } else if (present) {
        at->chunk = chunk;
    } else {
        entries_.insert(at, {field, std::string(chunk)});
    }
}

std::vector<std::uint32_t> FieldMap::fields() const
{
    std::vector<std::uint32_t> out;
    for (const auto& entry : entries_) out.push_back(entry.field);
    return out;
}

} // namespace beibao
