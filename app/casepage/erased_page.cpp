#include "app/casepage/erased_page.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "core/documents/fields.h"

#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace beibao {

ErasedPage::ErasedPage(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , order_(new QLabel)
{
    Section made = section(tr("This case was erased by order of the law"));
    order_->setObjectName(QStringLiteral("erasure"));
    order_->setTextFormat(Qt::PlainText);
    order_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    order_->setWordWrap(true);
    made.body->addWidget(order_);
    made.body->addWidget(
        remark(tr("What was written, its files and its sealed papers are gone, here, at the county and "
                  "on every other computer. The number, whose case it was and this order are kept. "
                  "Nothing can be written here any more.")));
    auto* history = button(tr("History"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(history);
    foot->addStretch(1);
    made.body->addLayout(foot);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    box->addStretch(1);
    connect(history, &QPushButton::clicked, this, &ErasedPage::historyWanted);
    connect(&open, &OpenCase::reloaded, this, &ErasedPage::refresh);
}

void ErasedPage::refresh()
{
    if (!open_.erased()) return;
    const Erasure& order = open_.orders().at(Id());
    const auto day = dayText(order.at(), open_.workbench().today());
    QStringList lines{tr("Order: %1").arg(shown(order.order_no())), tr("Date: %1").arg(day),
        tr("Reason: %1").arg(shown(order.reason())), tr("Carried out by: %1").arg(shown(order.by()))};
    const QString number = shown(caseNumberOf(open_.file()));
    if (!number.isEmpty()) lines << tr("Case number: %1").arg(number);
    order_->setText(lines.join(QLatin1Char('\n')));
}

} // namespace beibao
