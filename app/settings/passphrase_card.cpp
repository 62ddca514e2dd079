#include "app/settings/passphrase_card.h"

#include "app/settings/recovery_dialog.h"
#include "app/shell/pieces.h"
#include "app/unlock/new_passphrase.h"

#include <QGridLayout>
#include <QLineEdit>

namespace beibao {

PassphraseCard::PassphraseCard(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , old_(new QLineEdit(this))
    , new_(new QLineEdit(this))
    , again_(new QLineEdit(this))
    , wrong_(wrappedLabel({}, "danger", this))
    , change_(button(tr("Change the passphrase"), "", this))
    , recovery_(wrappedLabel({}, "muted", this))
{
    setProperty("look", "card");
    auto* layout = new QVBoxLayout(this);
    const int side = em(this);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(tr("Passphrase"), "heading", this));
    addChanging(*layout);
    addRecovery(*layout);
}

void PassphraseCard::addChanging(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    int line = 0;
    const auto ask = [&](const QString& words, QLineEdit* field) {
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(words);
        field->setMaximumWidth(em(this) * 16);
        grid->addWidget(plainLabel(words, "", this), line, 0);
        grid->addWidget(field, line++, 1);
    };
    ask(tr("The one until now"), old_);
    ask(tr("The new one"), new_);
    ask(tr("Once more"), again_);
    grid->addWidget(wrong_, line++, 0, 1, 3);
    grid->addWidget(change_, line, 1, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
    layout.addLayout(grid);
    connect(change_, &QPushButton::clicked, this, &PassphraseCard::change);
}

void PassphraseCard::addRecovery(QVBoxLayout& layout)
{
    auto* make = button(tr("Print a recovery sheet…"), "", this);
    make->setObjectName(QStringLiteral("recovery"));
    layout.addSpacing(em(this) / 2);
    layout.addWidget(recovery_);
    layout.addWidget(make, 0, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, [this] {
        auto* dialog = new RecoveryDialog(bench_, window());
        connect(dialog, &QDialog::finished, this, &PassphraseCard::tellRecovery);
        dialog->open();
    });
    tellRecovery();
}

void PassphraseCard::tellRecovery()
{
    recovery_->setText(bench_.hasRecoveryCode()
            ? tr("A recovery sheet was printed. A new one makes the old one worthless.")
            : tr("No recovery sheet was printed yet. Without it a forgotten passphrase locks you out for good."));
}

void PassphraseCard::change()
{
    wrong_->setText(wrongWithPassphrase(*new_, *again_));
    if (!wrong_->text().isEmpty()) return;
    change_->setEnabled(false);
    bench_.perform<bool>(
        this,
        [before = old_->text().toStdString(), after = new_->text().toStdString()](
            Workbench::Writing& writing) -> Result<bool> {
            // Whoever sits down at an open window must not lock its owner out.
            BEIBAO_TRY(writing.folder.checkPassphrase(before));
            BEIBAO_TRY(writing.folder.changePassphrase(after));
            return true;
        },
        [this](const Result<bool>& answer) {
            change_->setEnabled(true);
            for (auto* field : {old_, new_, again_}) field->clear();
            if (answer)
                emit said(tr("The passphrase is changed. The old one opens nothing any more."));
            else
                emit failed(answer.error());
        });
}

} // namespace beibao
