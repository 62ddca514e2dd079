#pragma once

#include "core/base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace beibao {

/// One change as far as one group of fields is concerned.
struct Head {
    Id change;
    std::uint64_t stamp = 0;
    Id device;

    /// The order in which open heads are shown: the greatest is on screen.
    auto rank() const { return std::tuple(stamp, device, change); }
    bool operator==(const Head&) const = default;
};

/// What the heads of a record must know of the log: whether a change has arrived.
class Applied {
public:
    virtual ~Applied() = default;
    virtual bool has(const Id& change) const = 0;
};

/// For each group of fields of one record, the changes nobody has replaced yet.
///
/// Any order of arrival, and any number of arrivals, ends in the same heads: a
/// change is a head of a group exactly while no applied change lists it among
/// that group's bases. A base that has not arrived is remembered as awaited.
class Heads {
public:
    Heads() = default;
    /// Nothing when `bytes` are not heads.
    static std::optional<Heads> decode(std::string_view bytes);
    std::string encode() const;

    /// Takes one change, which must not have been taken before, into one group.
    void take(std::uint32_t group, const Head& incoming, const std::vector<Id>& bases, const Applied& applied);

    /// The head on screen; nothing for a group nobody has written.
    std::optional<Head> shown(std::uint32_t group) const;
    /// All heads of a group, the shown one first.
    std::vector<Head> open(std::uint32_t group) const;
    /// Groups somebody has written, ascending.
    std::vector<std::uint32_t> groups() const;

    bool operator==(const Heads&) const = default;

private:
    struct Slot {
        std::uint32_t group;
        std::vector<Head> heads; // greatest rank first
        std::vector<Id> awaited; // ascending
        bool operator==(const Slot&) const = default;
    };
    Slot& slot(std::uint32_t group);
    const Slot* find(std::uint32_t group) const;

    std::vector<Slot> slots_; // ascending by group
};

} // namespace beibao
