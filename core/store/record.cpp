#include "core/store/record.h"

#include "core/store/change.pb.h"

#include <sodium.h>

namespace beibao {

namespace {

const std::vector<Id> kNoBases;

/// The value of a length-delimited chunk of a text field, width and spaces folded away.
std::string folded(std::string_view chunk)
{
    std::string out;
    for (std::size_t i = 0; i < chunk.size(); ++i) {
        const auto byte = static_cast<unsigned char>(chunk[i]);
        const auto next = i + 2 < chunk.size() ? static_cast<unsigned char>(chunk[i + 2]) : 0U;
        if (byte == 0xef && i + 2 < chunk.size()) { // U+FF01..U+FF5E stand for U+0021..U+007E
            const unsigned code = 0xf000U | (static_cast<unsigned char>(chunk[i + 1]) & 0x3fU) << 6U | (next & 0x3fU);
            if (code >= 0xff01 && code <= 0xff5e) {
                out += static_cast<char>(code - 0xfee0);
                i += 2;
                continue;
            }
        }
        if (byte == 0xe3 && chunk.substr(i).starts_with("\u3000")) {
            i += 2;
            continue;
        }
        if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r') out += chunk[i];
    }
    return out;
}

/// Tag and length aside: a folded value has another length.
std::string_view content(std::string_view chunk)
{
    std::size_t at = 0;
    while (at < chunk.size() && (static_cast<unsigned char>(chunk[at]) & 0x80U) != 0) ++at;
    const bool delimited = !chunk.empty() && (static_cast<unsigned char>(chunk[0]) & 7U) == 2;
    ++at;
    if (!delimited) return chunk.substr(std::min(at, chunk.size()));
    while (at < chunk.size() && (static_cast<unsigned char>(chunk[at]) & 0x80U) != 0) ++at;
    return chunk.substr(std::min(at + 1, chunk.size()));
}

} // namespace

std::string Seen::text() const
{
    wire::ChangeHeader carrier;
    for (const auto& [group, bases] : bases_) {
        auto& write = *carrier.add_groups();
        write.set_group(group);
        for (const auto& base : bases) write.add_bases(base.bytes());
    }
    const std::string bytes = carrier.SerializeAsString();
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    out.resize(out.size() - 1);
    return out;
}

std::optional<Seen> Seen::parse(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    wire::ChangeHeader carrier;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
            nullptr, &size, nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
            != 0
        || !carrier.ParseFromArray(bytes.data(), static_cast<int>(size)))
        return std::nullopt;
    Seen seen;
    for (const auto& write : carrier.groups()) {
        std::vector<Id> bases;
        for (const auto& base : write.bases()) bases.push_back(Id::fromBytes(base));
        seen.add(write.group(), std::move(bases));
    }
    return seen;
}

const std::vector<Id>& Seen::bases(std::uint32_t group) const
{
    const auto found = bases_.find(group);
    return found == bases_.end() ? kNoBases : found->second;
}

void Seen::add(std::uint32_t group, std::vector<Id> bases)
{
    bases_[group] = std::move(bases);
}

bool sameToAReader(const FieldMap& a, const FieldMap& b)
{
    if (a == b) return true;
    if (a.fields() != b.fields()) return false;
    for (const auto field : a.fields())
        if (folded(content(a.get(field))) != folded(content(b.get(field)))) return false;
    return true;
}

} // namespace beibao
