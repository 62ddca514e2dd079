#include "app/papers/dossier_list.h"

#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/words/type_words.h"
#include "app/words/words.h"
#include "core/casework/open_dossiers.h"

#include <QFrame>
#include <QPushButton>

namespace beibao {
namespace {

constexpr int kLookedAt = 40; ///< cases that are read; what falls due first is among them

} // namespace

DossierList::DossierList(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , said_(remark())
    , rows_(new QVBoxLayout)
{
    Section made = section(tr("Dossiers to finish"));
    rows_->setSpacing(4);
    made.body->addWidget(said_);
    made.body->addLayout(rows_);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
}

void DossierList::refresh()
{
    clear(rows_);
    const OpenDossiers open = openDossiers(bench_.reading(), kLookedAt);
    for (const auto& dossier : open.list) rows_->addWidget(rowFor(dossier));
    said_->setText(open.list.empty() && !open.more ? tr("No dossier lacks anything.")
            : open.more ? tr("The most pressing are shown; more follow when these are finished.")
                        : QString());
    said_->setVisible(!said_->text().isEmpty());
}

QWidget* DossierList::rowFor(const OpenDossier& dossier)
{
    auto* row = card(nullptr, "row");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(6, 4, 6, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString about = shown(dossier.row.people) + QStringLiteral("　") + matterWord(dossier.row, bench_.rules());
    words->addWidget(wrappedLabel(about, "strong"));
    QStringList lacks;
    for (const auto& paper : dossier.missing)
        lacks << (paper.bare() ? QStringLiteral("○") : QStringLiteral("✗")) + shown(paper.label);
    words->addWidget(wrappedLabel(tr("Lacks: %1").arg(lacks.join(QStringLiteral("　")))));
    QString standing = stateWord(dossier.row.state);
    if (!dossier.row.nextDue.empty())
        standing += QStringLiteral("　") + tr("due %1").arg(dayWord(dossier.row.nextDue, bench_.today()));
    words->addWidget(remark(standing));
    line->addLayout(words, 1);
    auto* go = button(tr("Complete"));
    go->setObjectName(QStringLiteral("complete"));
    go->setAccessibleName(tr("Complete the dossier of %1").arg(about));
    connect(go, &QPushButton::clicked, this, [this, id = dossier.row.id] { emit caseWanted(id); });
    line->addWidget(go, 0, Qt::AlignTop);
    return row;
}

} // namespace beibao
