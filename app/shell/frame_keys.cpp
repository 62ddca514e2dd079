// Keys of the window as a whole, and the sheet that names them. Which key does what: addKeys() in frame.cpp.
#include "app/shell/frame.h"

#include "app/casepage/look.h"
#include "app/help/keys.h"
#include "app/shell/composing.h"
#include "app/shell/dialog_bounds.h"
#include "app/shell/dialog_keys.h"
#include "app/shell/pieces.h"
#include "app/shell/theme.h"

#include <QDialog>
#include <QScrollArea>
#include <QShortcut>

namespace beibao {

void Frame::key(const QKeySequence& keys, std::function<void()> act)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act = std::move(act)] {
        if (!Composing::here().now()) act();
    });
}

void Frame::keyEverywhere(const QKeySequence& keys, const std::function<void()>& act)
{
    key(keys, act);
    dialogKeys_->add(keys, act);
}

void Frame::addScaleKeys()
{
    for (const auto& larger : {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus})
        keyEverywhere(larger, [this] { theme_.larger(); });
    keyEverywhere(Qt::CTRL | Qt::Key_Minus, [this] { theme_.smaller(); });
    keyEverywhere(Qt::CTRL | Qt::Key_0, [this] {
        if (!theme_.projecting()) theme_.setPercent(100);
    });
    keyEverywhere(Qt::Key_F11, [this] { theme_.project(!theme_.projecting()); });
}

void Frame::showKeySheet()
{
    auto* sheet = new QDialog(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(tr("Keys"));
    auto* lines = new QWidget;
    lines->setProperty("look", "page");
    auto* grid = new QGridLayout(lines);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [name, does] : keySheet()) {
        grid->addWidget(plainLabel(name, "key", lines), line, 0, Qt::AlignLeft);
        grid->addWidget(wrappedLabel(does, "", lines), line++, 1);
    }
    auto* close = button(tr("Close"), "main", sheet);
    connect(close, &QPushButton::clicked, sheet, &QDialog::accept);
    auto* box = new QVBoxLayout(sheet);
    box->addWidget(scrolling(lines), 1);
    box->addWidget(close, 0, Qt::AlignRight);
    sheet->resize(QSize(em(sheet) * 24, em(sheet) * 34).boundedTo(DialogBounds::kMost));
    sheet->open();
}

} // namespace beibao
