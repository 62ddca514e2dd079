#include "app/casepage/case_header.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/elided_label.h"
#include "app/shell/plain_tip.h"
#include "core/documents/fields.h"
#include "core/rules/case_reading.h"

#include <QLabel>
#include <QPushButton>

namespace beibao {

CaseHeader::CaseHeader(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , number_(new QLabel)
    , people_(new ElidedLabel({}))
    , risk_(chip())
    , state_(chip())
    , reach_(new ElidedLabel({}))
    , choice_(new QPushButton(tr("! Two values: please choose")))
{
    auto* back = new QPushButton(tr("← Back"));
    back->setAutoDefault(false);
    choice_->setObjectName(QStringLiteral("choice"));
    QFont bold = people_->font();
    bold.setBold(true);
    people_->setFont(bold);
    reach_->setWordWrap(false);
    reach_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // gives way after the names
    choice_->setProperty("look", "alarm");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(back);
    row->addWidget(people_, 1);
    for (QWidget* widget : {static_cast<QWidget*>(choice_), static_cast<QWidget*>(risk_), static_cast<QWidget*>(state_),
             static_cast<QWidget*>(number_), static_cast<QWidget*>(reach_)})
        row->addWidget(widget);
    connect(back, &QPushButton::clicked, this, &CaseHeader::backWanted);
    connect(choice_, &QPushButton::clicked, this, &CaseHeader::choiceWanted);
    connect(&open, &OpenCase::reloaded, this, &CaseHeader::refresh);
}

void CaseHeader::refresh()
{
    const CaseFile& file = open_.file();
    number_->setText(shown(caseNumberOf(file)));
    // The names first: where the room ends, the matter is what is cut.
    people_->setText(peopleText(file) + QStringLiteral("　") + matterText(file));
    people_->setToolTip(plainTip(people_->text()));
    const RiskLook look = riskLook(riskOf(file));
    setChip(risk_, look.text, look.look);
    const bool late = open_.view().overdue;
    setChip(state_, shown(stateLabel(open_.view().state)), late ? "chip-danger" : "chip-good");
    if (open_.erased()) {
        people_->setText({});
        setChip(state_, tr("Erased by order"), "chip");
    }
    reach_->setText(open_.waitsToBeSent() ? tr("⬤ on this computer, waits to be sent") : tr("✓ at the county"));
    choice_->setVisible(open_.choiceOpen());
}

} // namespace beibao
