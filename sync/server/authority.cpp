#include "sync/server/authority.h"

#include "core/schema/schema.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

/// What a role may write and what reaches it.
struct Powers {
    std::string_view role;
    bool writesCases;
    bool readsCases;
    bool writesRounds;
    bool writesSettings;
    bool overseesArea;
    bool numbers;
};

constexpr std::array kPowers{
    Powers{"mediator", true, true, true, false, false, true},
    Powers{"recorder", true, true, true, false, false, true},
    Powers{"chair", true, true, true, true, false, true},
    Powers{"clerk", true, true, true, true, false, true},
    Powers{"judicial_office", true, true, true, true, true, false},
    Powers{"county_bureau", true, true, true, true, true, false},
    Powers{"command_centre", true, true, true, false, true, false},
    Powers{"evaluator", false, true, false, false, true, false},
    Powers{"finance", false, false, false, false, false, false},
    Powers{"expert", false, false, false, false, false, false},
    Powers{"trainer", false, false, false, false, false, false},
    Powers{"archivist", false, true, false, false, false, false},
    Powers{"admin", false, false, false, true, false, false},
};

const Powers* powersOf(std::string_view role)
{
    const auto found = std::find_if(kPowers.begin(), kPowers.end(), [&](const auto& row) { return row.role == role; });
    return found == kPowers.end() ? nullptr : &*found;
}

enum class Field { kCase, kPeople, kRounds, kSetting, kAudit, kCounty };

/// What a kind is about, by its number (core/schema).
Field fieldOf(std::uint32_t kind)
{
    const RecordSpec* spec = Schema::get().kind(kind);
    if (spec == nullptr || !spec->owner.empty()) return kind == 3 ? Field::kCounty : Field::kCase;
    if (spec->name == "Device" || spec->name == "NumberBlock") return Field::kCounty;
    if (spec->name == "Setting") return Field::kSetting;
    if (spec->name == "AuditEntry") return Field::kAudit;
    return spec->audience == AREA ? Field::kRounds : Field::kPeople;
}

} // namespace

bool mayWrite(std::string_view role, std::uint32_t kind)
{
    if (role == kCountyRole) return true;
    const Powers* powers = powersOf(role);
    if (powers == nullptr) return false;
    switch (fieldOf(kind)) {
    case Field::kCase: return powers->writesCases;
    case Field::kRounds: return powers->writesRounds;
    case Field::kSetting: return powers->writesSettings;
    case Field::kPeople: // a card is a card: who works where is said by the roster, not by it
    case Field::kAudit: return true;
    case Field::kCounty: return false;
    }
    return false;
}

bool mayReadCases(std::string_view role)
{
    const Powers* powers = powersOf(role);
    return powers != nullptr && powers->readsCases;
}

bool overseesArea(std::string_view role)
{
    const Powers* powers = powersOf(role);
    return role == kCountyRole || (powers != nullptr && powers->overseesArea);
}

bool mayNumber(std::string_view role)
{
    const Powers* powers = powersOf(role);
    return powers != nullptr && powers->numbers;
}

bool isRole(std::string_view role)
{
    return powersOf(role) != nullptr;
}

} // namespace beibao
