#include "app/settings/settings_page.h"

#include "app/exchange/export_dialog.h"
#include "app/exchange/import_dialog.h"
#include "app/settings/pack_card.h"
#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "app/shell/theme.h"
#include "app/unlock/first_run_page.h"
#include "app/words/words.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
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

QString nameOf(const Workbench& bench, const Id& id)
{
    const auto record = bench.reading().get(id);
    if (!record || record->spec() == nullptr) return {};
    return shown(record->spec()->name == "Committee" ? record->as<Committee>().name() : record->as<Mediator>().name());
}

} // namespace

SettingsPage::SettingsPage(Workbench& bench, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , theme_(theme)
    , sizes_(new QButtonGroup(this))
    , old_(new QLineEdit(this))
    , new_(new QLineEdit(this))
    , again_(new QLineEdit(this))
    , wrong_(wrappedLabel({}, "danger", this))
    , change_(button(tr("Change the passphrase"), "", this))
{
    setProperty("look", "page");
    auto* body = new QWidget;
    body->setProperty("look", "page");
    auto* cards = new QVBoxLayout(body);
    const int side = em(this) * 3 / 4;
    cards->setContentsMargins(side, side, side, side);
    cards->setSpacing(em(this) / 2);
    cards->addWidget(sizeCard());
    cards->addWidget(passphraseCard());
    cards->addWidget(importCard());
    cards->addWidget(exportCard());
    auto* packs = new PackCard(bench_, this);
    packs->setObjectName(QStringLiteral("packs"));
    connect(packs, &PackCard::said, this, &SettingsPage::said);
    connect(packs, &PackCard::failed, this, &SettingsPage::failed);
    cards->addWidget(packs);
    cards->addWidget(aboutCard());
    cards->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    new EnterMovesOn(this);
}

QWidget* SettingsPage::sizeCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("Size of letters"));
    auto* row = new QHBoxLayout;
    for (const int percent : Theme::kSteps) {
        auto* size = button(QStringLiteral("%1 %").arg(percent), "choice", box);
        size->setCheckable(true);
        size->setChecked(percent == theme_.percent());
        sizes_->addButton(size, percent);
        row->addWidget(size);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(
        wrappedLabel(tr("Everywhere: Ctrl and = larger, Ctrl and - smaller, Ctrl and 0 as at first."), "muted", box));
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

QWidget* SettingsPage::passphraseCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("Passphrase"));
    auto* grid = new QGridLayout;
    int line = 0;
    const auto ask = [&](const QString& words, QLineEdit* field) {
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(words);
        field->setMaximumWidth(em(this) * 16);
        grid->addWidget(plainLabel(words, "", box), line, 0);
        grid->addWidget(field, line++, 1);
    };
    ask(tr("The one until now"), old_);
    ask(tr("The new one"), new_);
    ask(tr("Once more"), again_);
    grid->addWidget(wrong_, line++, 0, 1, 3);
    grid->addWidget(change_, line, 1, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
    layout->addLayout(grid);
    connect(change_, &QPushButton::clicked, this, &SettingsPage::changePassphrase);
    return box;
}

QWidget* SettingsPage::aboutCard()
{
    auto* box = card(this);
    auto* layout = inside(box, tr("This computer"));
    const auto say = [&](const QString& left, const QString& right) {
        layout->addWidget(wrappedLabel(left + QStringLiteral("：") + right, "", box));
    };
    say(tr("Committee"), nameOf(bench_, bench_.author().unit));
    say(tr("Mediator"), nameOf(bench_, bench_.author().person));
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

void SettingsPage::changePassphrase()
{
    const auto say = [this](const QString& wrong) { wrong_->setText(wrong); };
    if (new_->text().size() < FirstRunPage::kShortestPassphrase)
        return say(tr("The passphrase needs at least %1 characters.").arg(FirstRunPage::kShortestPassphrase));
    if (new_->text() != again_->text()) return say(tr("The two passphrases differ. Please type them again."));
    say({});
    change_->setEnabled(false);
    bench_.perform<bool>(
        this,
        [before = old_->text().toStdString(), after = new_->text().toStdString()](
            Workbench::Writing& writing) -> Result<bool> {
            // Whoever sits down at an open window must not lock its owner out.
            BEIBAO_TAKE(key, openSlot(writing.folder.path() / "slot", before));
            BEIBAO_TRY(writing.folder.changePassphrase(after));
            return key.bytes == writing.folder.key().bytes;
        },
        [this](Result<bool> answer) {
            change_->setEnabled(true);
            for (auto* field : {old_, new_, again_}) field->clear();
            if (answer)
                emit said(tr("The passphrase is changed. The old one opens nothing any more."));
            else
                emit failed(answer.error());
        });
}

} // namespace beibao
