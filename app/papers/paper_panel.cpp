#include "app/papers/paper_panel.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/papers/paper_dialog.h"
#include "app/shell/flow_layout.h"
#include "app/sketch/sketch_dialog.h"

#include <QFrame>
#include <QMenu>
#include <QPushButton>

namespace beibao {

PaperPanel::PaperPanel(OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
{
    Section made = section(tr("Papers"));
    auto* row = new FlowLayout(nullptr, 6);
    auto* dossier = new QPushButton(tr("Whole dossier"));
    auto* court = new QPushButton(tr("For the court"));
    auto* single = new QPushButton(tr("Single paper"));
    auto* blank = new QPushButton(tr("Empty form"));
    for (QPushButton* one : {dossier, court, single, blank}) row->addWidget(one);
    auto* site = new QPushButton(tr("Site sketch"));
    site->setObjectName(QStringLiteral("siteSketch"));
    row->addWidget(site);
    made.body->addLayout(row);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    connect(site, &QPushButton::clicked, this, &PaperPanel::drawSite);
    // There is nothing to draw it for before somebody was heard.
    connect(
        &open_, &OpenCase::reloaded, site, [this, site] { site->setVisible(!open_.file().investigations.empty()); });
    dossier->setObjectName(QStringLiteral("dossier"));
    court->setObjectName(QStringLiteral("court"));
    connect(dossier, &QPushButton::clicked, this,
        [this] { show({.what = std::string(kDossier), .title = tr("Whole dossier")}); });
    connect(court, &QPushButton::clicked, this,
        [this] { show({.what = std::string(kConfirmation), .title = tr("For the court")}); });
    auto* papers = new QMenu(single);
    papers->setObjectName(QStringLiteral("papers"));
    single->setMenu(papers);
    connect(papers, &QMenu::aboutToShow, this, [this, papers] { fill(papers, papersOf(open_)); });
    auto* forms = new QMenu(blank);
    blank->setMenu(forms);
    connect(forms, &QMenu::aboutToShow, this, [this, forms] { fill(forms, emptyForms()); });
}

void PaperPanel::fill(QMenu* menu, const std::vector<WantedPaper>& papers)
{
    menu->clear();
    for (const WantedPaper& paper : papers) menu->addAction(paper.title, this, [this, paper] { show(paper); });
}

void PaperPanel::drawSite()
{
    if (open_.file().investigations.empty()) return;
    const Kept<Investigation> heard = open_.file().investigations.back();
    const auto record = open_.workbench().reading().get(heard.id);
    if (!record) return;
    auto* dialog = new SketchDialog(heard.record.sketch(), open_.workbench().rules(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was on screen when it was opened is what the drawing replaces.
    connect(dialog, &QDialog::accepted, this, [this, dialog, heard, seen = open_.workbench().reading().seen(*record)] {
        Investigation drawn = heard.record;
        drawn.set_sketch(dialog->text());
        Entry entry = Entry::of(drawn, heard.id);
        entry.seen = seen;
        open_.save(this, {std::move(entry)}, [this](const Result<Saved>& saved) {
            saved ? emit said(tr("The sketch is kept with the record of the interview."))
                  : emit warned(sayWhy(saved.error()));
        });
    });
    dialog->open();
}

void PaperPanel::show(const WantedPaper& wanted)
{
    (new PaperDialog(open_, wanted, window()))->open();
}

} // namespace beibao
