#include "app/visit/choice_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace beibao {

ChoiceRow::ChoiceRow(const std::vector<std::pair<std::string, QString>>& choices, QWidget* parent)
    : QWidget(parent)
    , group_(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto& [value, label] : choices) {
        auto* button = new QPushButton(label);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(QString::fromStdString(value));
        button->setStyleSheet(QStringLiteral("QPushButton { padding: 4px 10px; }"
            "QPushButton:checked { background: #0b5cad; color: white; font-weight: bold; }"));
        group_->addButton(button, int(values_.size()));
        values_.push_back(value);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(group_, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

std::string ChoiceRow::value() const
{
    const int id = group_->checkedId();
    return id < 0 ? std::string() : values_[std::size_t(id)];
}

void ChoiceRow::setValue(const std::string& value)
{
    const auto found = std::ranges::find(values_, value);
    if (found != values_.end()) return group_->button(int(found - values_.begin()))->setChecked(true);
    group_->setExclusive(false);
    for (auto* button : group_->buttons()) button->setChecked(false);
    group_->setExclusive(true);
}

} // namespace beibao
