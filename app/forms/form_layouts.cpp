#include "app/forms/form_layouts.h"

#include "app/casepage/case_words.h"
#include "core/base/resources.h"
#include "core/schema/value_words.h"

#include <QStringList>

#include <algorithm>

namespace beibao {

const std::vector<FormLayout>& formLayouts()
{
    static const std::vector<FormLayout> layouts = [] {
        auto loaded = loadFormLayouts(resourcesFolder() / "forms");
        if (!loaded) qWarning("%s", loaded.error().detail.c_str());
        return loaded ? *std::move(loaded) : std::vector<FormLayout>();
    }();
    return layouts;
}

const FormLayout* layoutOf(std::string_view kind)
{
    const auto& all = formLayouts();
    const auto found = std::ranges::find_if(all, [&](const FormLayout& layout) { return layout.spec->name == kind; });
    return found == all.end() ? nullptr : &*found;
}

QString sayingOf(const FormLayout& layout, const google::protobuf::Message& record, const CaseFile& file)
{
    const NameOfId nameOfId = [&file](const std::string& id) { return nameOf(file, id).toStdString(); };
    QStringList parts;
    for (const auto& name : layout.says) {
        const std::string words = valueInWords(record, *layout.spec->field(name), nameOfId);
        if (!words.empty()) parts << shown(words);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace beibao
