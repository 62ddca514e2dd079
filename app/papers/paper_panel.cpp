#include "app/papers/paper_panel.h"

#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/papers/paper_dialog.h"
#include "app/shell/flow_layout.h"

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
    made.body->addLayout(row);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
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

void PaperPanel::show(const WantedPaper& wanted)
{
    (new PaperDialog(open_, wanted, window()))->open();
}

} // namespace beibao
