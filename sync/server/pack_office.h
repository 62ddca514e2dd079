#pragma once

#include "core/base/date.h"
#include "sync/server/office.h"

#include <string>
#include <string_view>

namespace beibao {

/// The county's packs (core/packs): signed as files, or published as its own settings to every unit under it.
class PackOffice {
public:
    explicit PackOffice(Office& office)
        : office_(office)
    {
    }

    /// The same pack with the county's signature, as a file. kUsage for a text that is no pack or holds an entry that
    /// is wrong.
    Result<std::string> sign(std::string_view json) const;
    /// Every device gets it at its next meeting. Publishing it again changes nothing. Answers how many settings went
    /// out.
    Result<std::size_t> publish(std::string_view json);
    /// What held before holds again from today on. kNotFound when nothing of it holds.
    Result<std::size_t> rollback(const std::string& name);
    /// One pack a line: name, version, from when, how many of its entries hold, note.
    Result<std::string> list() const;

private:
    Date today() const { return Date::fromEpochMs(office_.clock().nowMs()); }

    Office& office_;
};

} // namespace beibao
