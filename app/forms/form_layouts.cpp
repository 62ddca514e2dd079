#include "app/forms/form_layouts.h"

#include "app/casepage/case_words.h"
#include "app/workbench/workbench.h"
#include "core/casework/county_forms.h"
#include "core/casework/county_rules.h"
#include "core/schema/value_words.h"

#include <QStringList>

namespace beibao {

std::vector<LaidOut> formLayouts(const Workbench& bench)
{
    std::vector<LaidOut> out;
    for (auto& layout : countyForms(settingsIn(bench.reading()), bench.today()))
        out.push_back(std::make_shared<const FormLayout>(std::move(layout)));
    return out;
}

LaidOut layoutOf(const Workbench& bench, std::string_view kind)
{
    for (auto& layout : formLayouts(bench))
        if (layout->spec->name == kind) return layout;
    return nullptr;
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
