#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A record as its encoded top-level fields. Merging works on this, not on
/// messages, so that a field a newer program wrote is kept, byte for byte, by
/// one that has never heard of it.
class FieldMap {
public:
    FieldMap() = default;
    /// Nothing when `record` is not an encoded message, or uses wire groups.
    static std::optional<FieldMap> parse(std::string_view record);

    /// Fields ascending; equal maps encode equally.
    std::string encode() const;

    /// The field with its tags, all occurrences; empty when absent.
    std::string_view get(std::uint32_t field) const;
    /// Setting an empty chunk clears.
    void set(std::uint32_t field, std::string_view chunk);
    std::vector<std::uint32_t> fields() const;
    bool empty() const { return entries_.empty(); }

    bool operator==(const FieldMap&) const = default;

private:
    struct Entry {
        std::uint32_t field;
        std::string chunk;
        bool operator==(const Entry&) const = default;
    };
    std::vector<Entry> entries_; // ascending by field
};

} // namespace beibao
