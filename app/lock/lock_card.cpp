#include "app/lock/lock_card.h"

#include "app/lock/idle_watch.h"
#include "app/shell/pieces.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace beibao {

LockCard::LockCard(IdleWatch& watch, QWidget* parent)
    : QFrame(parent)
{
    setProperty("look", "card");
    auto* layout = new QVBoxLayout(this);
    const int side = em(this);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(tr("Lock"), "heading", this));
    layout->addWidget(wrappedLabel(
        tr("When nobody touches this computer, and before it sleeps, the window locks itself. What you have typed is "
           "kept, and you come back to where you were."),
        "muted", this));
    auto* minutes = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    for (const int choice : IdleWatch::kChoices) {
        auto* one = button(tr("after %1 minutes").arg(choice), "choice", this);
        one->setCheckable(true);
        one->setChecked(choice == watch.minutes());
        minutes->addButton(one, choice);
        row->addWidget(one);
    }
    row->addStretch(1);
    layout->addLayout(row);
    auto* now = button(tr("Lock now  Ctrl+L"), "", this);
    now->setObjectName(QStringLiteral("lockNow"));
    layout->addWidget(now, 0, Qt::AlignLeft);
    connect(minutes, &QButtonGroup::idClicked, &watch, &IdleWatch::setMinutes);
    connect(now, &QPushButton::clicked, this, &LockCard::lockWanted);
}

} // namespace beibao
