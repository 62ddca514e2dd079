// Where a mapping comes from; what it says is read in mapping.cpp.
#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/casework/county_rules.h"
#include "core/exchange/mapping.h"
#include "core/rules/settings.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::uintmax_t kLargestMapping = 1U << 20U;

/// A name is also a file's: nothing in it leads elsewhere.
bool plainName(const std::string& name)
{
    return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace

Result<Mapping> mappingNamed(const Records& records, const std::string& name, Date day)
{
    if (!plainName(name)) return Error{Fault::kUsage, "a mapping's name has small letters, digits and _ only"};
    const auto settings = settingsIn(records);
    if (const auto* setting = settingOn(settings, "mapping." + name, day); setting && !setting->record.value().empty())
        return Mapping::parse(setting->record.value(), name);
    const auto text = readWhole(resourcesFolder() / "mappings" / (name + ".json"), kLargestMapping);
    if (!text) return Error{Fault::kNotFound, "there is no mapping of that name"};
    return Mapping::parse(*text, name);
}

} // namespace beibao
