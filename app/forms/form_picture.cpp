#include "app/forms/form_picture.h"

#include "app/forms/form_field.h"

#include <QFormLayout>
#include <QWidget>

namespace beibao {

QPixmap pictureOf(const FormLayout& layout, const Workbench& bench, int width)
{
    const CaseFile nobody;
    const FormSurroundings around{nobody, {}, bench.today(), bench.rules(), [] {}};
    QWidget sheet;
    sheet.setProperty("look", "page");
    auto* form = new QFormLayout(&sheet);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    std::vector<std::unique_ptr<FormField>> fields;
    const auto record = layout.spec->make();
    for (const auto& row : layout.rows)
        if (!row.hidden) fields.push_back(addField(*form, row, around));
    for (const auto& field : fields) field->show(*record);
    sheet.setFixedWidth(width);
    sheet.adjustSize();
    return sheet.grab();
}

} // namespace beibao
