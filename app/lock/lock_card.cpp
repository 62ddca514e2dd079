#include "app/lock/lock_card.h"

#include "app/lock/copied_numbers.h"
#include "app/lock/idle_watch.h"
#include "app/shell/pieces.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <span>

namespace beibao {

namespace {

/// A row of buttons of which one is chosen.
template <typename Words>
QButtonGroup* addChoices(QVBoxLayout* layout, std::span<const int> choices, int chosen, Words words)
{
    auto* group = new QButtonGroup(layout->parentWidget());
    auto* row = new QHBoxLayout;
    for (const int choice : choices) {
        auto* one = button(words(choice), "choice", layout->parentWidget());
        one->setCheckable(true);
        one->setChecked(choice == chosen);
        group->addButton(one, choice);
        row->addWidget(one);
    }
    row->addStretch(1);
    layout->addLayout(row);
    return group;
}

} // namespace

LockCard::LockCard(IdleWatch& watch, CopiedNumbers& copied, QWidget* parent)
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
    auto* minutes = addChoices(
        layout, IdleWatch::kChoices, watch.minutes(), [](int choice) { return tr("after %1 minutes").arg(choice); });
    layout->addWidget(wrappedLabel(
        tr("A telephone or identity number you copied leaves the clipboard again, and always when the window locks:"),
        "muted", this));
    auto* seconds = addChoices(layout, CopiedNumbers::kChoices, copied.seconds(), [](int choice) {
        return choice < 60 ? tr("after %1 seconds").arg(choice) : tr("after %n minutes", nullptr, choice / 60);
    });
    auto* now = button(tr("Lock now  Ctrl+L"), "", this);
    now->setObjectName(QStringLiteral("lockNow"));
    layout->addWidget(now, 0, Qt::AlignLeft);
    for (auto* one : minutes->buttons()) one->setAccessibleName(tr("Lock") + QLatin1Char(' ') + one->text());
    connect(minutes, &QButtonGroup::idClicked, &watch, &IdleWatch::setMinutes);
    connect(seconds, &QButtonGroup::idClicked, &copied, &CopiedNumbers::setSeconds);
    connect(now, &QPushButton::clicked, this, &LockCard::lockWanted);
}

} // namespace beibao
