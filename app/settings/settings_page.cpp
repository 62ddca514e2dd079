#include "app/settings/settings_page.h"

#include "app/backup/backup_card.h"
#include "app/exchange/export_dialog.h"
#include "app/exchange/import_dialog.h"
#include "app/lock/lock_card.h"
#include "app/settings/look_card.h"
#include "app/settings/pack_card.h"
#include "app/settings/passphrase_card.h"
#include "app/settings/recogniser_card.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/shell/theme.h"
#include "app/words/words.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>

namespace beibao {

namespace {

QVBoxLayout* inside(QFrame* box, const QString& heading)
{
    auto* layout = new QVBoxLayout(box);
    const int side = em(box);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(heading, "heading", box));
    return layout;
}

} // namespace

SettingsPage::SettingsPage(Workbench& bench, Theme& theme, IdleWatch& idle, CopiedNumbers& copied, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , theme_(theme)
    , sizes_(new QButtonGroup(this))
{
    setProperty("look", "page");
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* cards = new QVBoxLayout(body);
    const int side = em(this) * 3 / 4;
    cards->setContentsMargins(side, side, side, side);
    cards->setSpacing(em(this) / 2);
    cards->addWidget(sizeCard());
    cards->addWidget(new LookCard(theme_, this));
    auto* passphrase = new PassphraseCard(bench_, this);
    connect(passphrase, &PassphraseCard::said, this, &SettingsPage::said);
    connect(passphrase, &PassphraseCard::failed, this, &SettingsPage::failed);
    cards->addWidget(passphrase);
    auto* backup = new BackupCard(bench_, this);
    backup->setObjectName(QStringLiteral("backup"));
    connect(backup, &BackupCard::said, this, &SettingsPage::said);
    cards->addWidget(backup_ = backup);
    auto* lock = new LockCard(idle, copied, this);
    connect(lock, &LockCard::lockWanted, this, &SettingsPage::lockWanted);
    cards->addWidget(lock);
    cards->addWidget(importCard());
    cards->addWidget(exportCard());
    auto* packs = new PackCard(bench_, this);
    packs->setObjectName(QStringLiteral("packs"));
    connect(packs, &PackCard::said, this, &SettingsPage::said);
    connect(packs, &PackCard::failed, this, &SettingsPage::failed);
    cards->addWidget(packs);
    auto* recogniser = new RecogniserCard(bench_, this);
    recogniser->setObjectName(QStringLiteral("recogniserCard"));
    connect(recogniser, &RecogniserCard::said, this, &SettingsPage::said);
    connect(recogniser, &RecogniserCard::changed, this, &SettingsPage::recogniserChanged);
    cards->addWidget(recogniser);
    cards->addWidget(aboutCard());
    cards->addStretch(1);
    auto* scroll = scroll_ = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    new EnterMovesOn(this);
}

void SettingsPage::showBackup()
{
    scroll_->ensureWidgetVisible(backup_);
    if (auto* first = backup_->findChild<QPushButton*>()) first->setFocus();
}

QWidget* SettingsPage::sizeCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("Size of letters"));
    auto* row = new QHBoxLayout;
    for (const int percent : Theme::kSteps) {
        const bool wall = percent == Theme::kProjector;
        auto* size = button(wall ? tr("Projector") : QStringLiteral("%1 %").arg(percent), "choice", box);
        size->setCheckable(true);
        size->setChecked(percent == theme_.percent());
        sizes_->addButton(size, percent);
        row->addWidget(size);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(wrappedLabel(tr("Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first. "
                                      "Projector (F11): for a wall; names "
                                      "and numbers of people are masked on the screen, never on paper."),
        "muted", box));
    connect(sizes_, &QButtonGroup::idClicked, &theme_, &Theme::setPercent);
    connect(&theme_, &Theme::resized, this, [this] { sizes_->button(theme_.percent())->setChecked(true); });
    return box;
}

QWidget* SettingsPage::importCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("Tables from elsewhere"));
    layout->addWidget(wrappedLabel(tr("A roster, or the register of former years, from CSV or Excel."), "muted", box));
    auto* open = button(tr("Import a table …"), "", box);
    open->setObjectName(QStringLiteral("importTable"));
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] {
        auto* dialog = new ImportDialog(bench_, window());
        connect(dialog, &ImportDialog::imported, this, &SettingsPage::said);
        dialog->open();
    });
    return box;
}

QWidget* SettingsPage::exportCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("Take everything out"));
    layout->addWidget(wrappedLabel(
        tr("All records with their photographs, scans and sealed agreements as one archive, not encrypted."), "muted",
        box));
    auto* open = button(tr("Take everything out …"), "", box);
    open->setObjectName(QStringLiteral("exportAll"));
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] {
        auto* dialog = new ExportDialog(bench_, window());
        connect(dialog, &ExportDialog::exported, this, &SettingsPage::said);
        dialog->open();
    });
    return box;
}

QWidget* SettingsPage::aboutCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("This computer"));
    const auto say = [&](const QString& left, const QString& right) {
        layout->addWidget(wrappedLabel(left + QStringLiteral("：") + right, "", box));
    };
    say(tr("Committee"), shown(bench_.committeeName()));
    say(tr("Mediator"), shown(bench_.mediatorName()));
    say(tr("County"),
        bench_.practice()             ? tr("none: practice")
            : bench_.county().empty() ? tr("not joined yet")
                                      : shown(bench_.county()));
    say(tr("Beibao"), QCoreApplication::applicationVersion());
    layout->addWidget(wrappedLabel(
        tr("Free software under the Apache License 2.0. Works without a network; every file is encrypted."), "muted",
        box));
    return box;
}

} // namespace beibao
