#include "app/veil/projector_bar.h"

#include "app/shell/pieces.h"
#include "app/shell/theme.h"

#include <QHBoxLayout>

namespace beibao {

ProjectorBar::ProjectorBar(Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    setProperty("look", "projector");
    setObjectName(QStringLiteral("projector"));
    auto* words = plainLabel(tr("Projecting: names and numbers are masked"), "projector", this);
    auto* leave = button(tr("End  F11"), "choice", this);
    leave->setObjectName(QStringLiteral("endProjecting"));
    leave->setAccessibleName(tr("End projecting and show names again"));
    leave->setFocusPolicy(Qt::NoFocus); // it has its key
    auto* row = new QHBoxLayout(this);
    const int side = em(this) / 4;
    row->setContentsMargins(side * 2, side / 2, side, side / 2);
    row->addWidget(words, 1);
    row->addWidget(leave);
    connect(leave, &QPushButton::clicked, &theme, [&theme] { theme.project(false); });
    connect(&theme, &Theme::resized, this, [this, &theme] { setVisible(theme.projecting()); });
    setVisible(theme.projecting());
}

} // namespace beibao
