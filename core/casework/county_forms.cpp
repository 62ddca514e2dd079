#include "core/casework/county_forms.h"

#include "core/base/resources.h"
#include "core/rules/settings.h"

#include <algorithm>

namespace beibao {

const std::vector<FormLayout>& builtInForms()
{
    static const std::vector<FormLayout> forms = [] {
        auto loaded = loadFormLayouts(resourcesFolder() / "forms");
        return loaded ? *std::move(loaded) : std::vector<FormLayout>();
    }();
    return forms;
}

const FormLayout* builtInForm(std::string_view name)
{
    const auto found = std::ranges::find(builtInForms(), name, &FormLayout::name);
    return found == builtInForms().end() ? nullptr : &*found;
}

std::vector<FormLayout> countyForms(const std::vector<Kept<Setting>>& settings, Date day)
{
    std::vector<FormLayout> out;
    for (const auto& layout : builtInForms()) {
        const auto* setting = settingOn(settings, std::string(kFormKey) + layout.name, day);
        const bool own = setting != nullptr && !setting->record.value().empty();
        auto theirs = own ? parseFormLayout(setting->record.value()) : Result<FormLayout>(layout);
        const bool good = theirs && whyNotInstead(*theirs, layout).empty();
        out.push_back(good ? *std::move(theirs) : layout);
        out.back().name = layout.name;
    }
    return out;
}

} // namespace beibao
