#include "app/unlock/door.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>

namespace beibao {

void standInTheMiddle(QWidget* page, QFrame* box)
{
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* middle = new QVBoxLayout(body);
    middle->addStretch(1);
    auto* across = new QHBoxLayout; // an aligned card would not be as high as its broken lines need
    across->addStretch(1);
    across->addWidget(box);
    across->addStretch(1);
    middle->addLayout(across);
    middle->addStretch(2);

    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    page->setProperty("look", "page");
}

} // namespace beibao
