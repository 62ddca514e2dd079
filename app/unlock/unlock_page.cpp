#include "app/unlock/unlock_page.h"

#include "app/backup/backup_places.h"
#include "app/faults.h"
#include "app/shell/pieces.h"
#include "app/unlock/capitals.h"
#include "app/unlock/door.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace beibao {

UnlockPage::UnlockPage(std::filesystem::path folder, bool practice, QWidget* parent)
    : QWidget(parent)
    , folder_(std::move(folder))
    , passphrase_(new QLineEdit(this))
    , unlock_(button(tr("Open"), "main", this))
    , said_(wrappedLabel({}, "danger", this))
    , capitals_(wrappedLabel(tr("Capital letters are switched on (Caps Lock)."), "warning", this))
    , practice_(practice)
    , restore_(button(tr("Restore a backup"), "main", this))
{
    passphrase_->setEchoMode(QLineEdit::Password);
    passphrase_->setAccessibleName(tr("Passphrase"));
    passphrase_->setObjectName(QStringLiteral("passphrase"));
    passphrase_->installEventFilter(this);
    unlock_->setObjectName(QStringLiteral("unlock"));
    capitals_->hide();

    auto* box = card(this);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(em(this) * 2, em(this) * 2, em(this) * 2, em(this) * 2);
    inside->setSpacing(em(this) / 2);
    inside->addWidget(plainLabel(practice ? tr("Beibao, practice") : tr("Beibao"), "title", box));
    inside->addWidget(
        wrappedLabel(practice ? tr("Nothing in here is real, and nothing of it is ever sent.")
                              : tr("Everything on this computer is locked until you type your passphrase."),
            "muted", box));
    inside->addSpacing(em(this) / 2);
    inside->addWidget(plainLabel(tr("Passphrase"), "strong", box));
    inside->addWidget(passphrase_);
    inside->addWidget(capitals_);
    inside->addWidget(said_);
    inside->addWidget(restore_);
    inside->addWidget(unlock_);
    auto* forgot = button(tr("I have forgotten the passphrase"), "quiet", box);
    forgot->setObjectName(QStringLiteral("forgot"));
    inside->addWidget(forgot);
    restore_->setObjectName(QStringLiteral("restoreBackup"));
    restore_->hide();
    connect(restore_, &QPushButton::clicked, this, &UnlockPage::restoreWanted);
    box->setFixedWidth(em(this) * 20);

    standInTheMiddle(this, box);
    setFocusProxy(passphrase_);

    connect(forgot, &QPushButton::clicked, this, &UnlockPage::forgotten);
    connect(unlock_, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(passphrase_, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
}

void UnlockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    passphrase_->setFocus();
}

bool UnlockPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease || event->type() == QEvent::FocusIn)
        capitals_->setVisible(capitalsAreOn(event));
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::unlock()
{
    if (!unlock_->isEnabled()) return;
    said_->clear();
    unlock_->setEnabled(false);
    unlock_->setText(tr("Opening…"));
    Workbench::openLater(
        folder_, passphrase_->text().toStdString(), this, [this](auto answer) { told(std::move(answer)); });
}

void UnlockPage::told(Workbench::Opened answer)
{
    unlock_->setEnabled(true);
    unlock_->setText(tr("Open"));
    passphrase_->clear();
    if (answer) {
        emit opened(std::make_shared<std::unique_ptr<Workbench>>(std::move(*answer)));
        return;
    }
    sayWrong(answer.error());
    passphrase_->setFocus();
}

void UnlockPage::sayWrong(const Error& error)
{
    const FaultWords words = wordsFor(error);
    const bool damaged = error.fault == Fault::kDamaged;
    restore_->setVisible(damaged);
    setLook(unlock_, damaged ? "" : "main");
    QString next = words.next;
    if (damaged) {
        const auto backups = backupsFor(folder_, practice_);
        if (!backups.empty())
            next = tr("The backup of %1 can be used.").arg(backupMoment(backups.front().backup.madeAt));
    }
    said_->setText(words.headline + words.work + next + QStringLiteral("\n") + words.code);
}

} // namespace beibao
