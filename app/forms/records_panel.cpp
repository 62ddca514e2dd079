#include "app/forms/records_panel.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/elided_label.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"
#include "core/documents/papers.h"

#include <QMenu>
#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace beibao {
namespace {

/// Calls `each` with the layout, id and message of every record that has a form, in the order of the papers.
template <typename Each> void eachOf(const CaseFile& file, const std::vector<LaidOut>& layouts, Each each)
{
    const auto all = [&](const auto& records, const char* kind) {
        const auto layout = std::ranges::find_if(layouts, [&](const LaidOut& one) { return one->spec->name == kind; });
        if (layout == layouts.end()) return;
        for (const auto& kept : records) each(*layout, kept.id, kept.record);
    };
    all(file.summonses, "Summons");
    all(file.investigations, "Investigation");
    all(file.evidence, "Evidence");
    all(file.letters, "ReferralLetter");
    all(file.claims, "SubsidyClaim");
}

} // namespace

RecordsPanel::RecordsPanel(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , rows_(new QVBoxLayout)
    , none_(remark(tr("Evidence, summons, letters, interviews and claims are written down here.")))
{
    Section made = section(tr("Other records"));
    auto* more = new QPushButton(tr("Write new"));
    more->setObjectName(QStringLiteral("newRecord"));
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    fill(menu);
    more->setMenu(menu);
    made.head->addWidget(more);
    rows_->setSpacing(2);
    made.body->addLayout(rows_);
    made.body->addWidget(none_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    connect(&open, &OpenCase::reloaded, this, &RecordsPanel::refresh);
}

void RecordsPanel::fill(QMenu* menu)
{
    menu->clear();
    for (const LaidOut& layout : formLayouts(open_.workbench()))
        menu->addAction(shown(layout->spec->label), this, [this, layout] { emit newWanted(layout); });
}

void RecordsPanel::refresh()
{
    clear(rows_);
    eachOf(open_.file(), formLayouts(open_.workbench()),
        [this](const LaidOut& layout, const Id& id, const google::protobuf::Message& record) {
            addRow(layout, id, record);
        });
    none_->setVisible(rows_->count() == 0);
}

void RecordsPanel::addRow(const LaidOut& layout, const Id& id, const google::protobuf::Message& record)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString saying = sayingOf(*layout, record, open_.file());
    const QString words = shown(layout->spec->label) + QStringLiteral("　") + saying;
    auto* text = new ElidedLabel(words);
    text->setToolTip(plainTip(words));
    row->addWidget(text, 1);
    auto* print = button(tr("Print"), "choice");
    auto* open = button(tr("Open"), "choice");
    open->setObjectName(shown("open/" + layout->spec->name));
    print->setObjectName(shown("print/" + layout->spec->name));
    open->setAccessibleName(tr("Open") + QLatin1Char(' ') + words);
    print->setAccessibleName(tr("Print") + QLatin1Char(' ') + words);
    connect(open, &QPushButton::clicked, this, [this, id] { emit editWanted(id); });
    std::shared_ptr<google::protobuf::Message> copy(record.New());
    copy->CopyFrom(record);
    connect(print, &QPushButton::clicked, this, [this, layout, id, copy] { this->print(*layout, id, *copy); });
    row->addWidget(open);
    row->addWidget(print);
    rows_->addWidget(line);
}

void RecordsPanel::print(const FormLayout& layout, const Id& id, const google::protobuf::Message& record)
{
    const std::string& paper = layout.papers.front();
    QStringList missing;
    for (const auto& label : missingFor(layout, record, paper)) missing << shown(label);
    if (missing.isEmpty()) return emit printWanted({.what = paper, .about = id, .title = shown(paperOf(paper)->title)});
    emit editWanted(id);
    emit warned(tr("Still missing before it can be printed: %1").arg(missing.join(QStringLiteral("、"))));
}

} // namespace beibao
