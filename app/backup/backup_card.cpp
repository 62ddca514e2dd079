#include "app/backup/backup_card.h"

#include "app/backup/backup_job.h"
#include "app/shell/pieces.h"
#include "core/casework/backup_note.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

namespace beibao {

namespace {
constexpr int kLookAgainMs = 3000;
constexpr int kLongestName = 12;
} // namespace

BackupCard::BackupCard(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , job_(new BackupJob(bench, this))
    , last_(wrappedLabel({}, "", this))
    , offers_(new QWidget(this))
    , noStick_(wrappedLabel(tr("Put a USB stick in, and it stands here."), "muted", this))
    , running_(new QWidget(this))
    , progress_(new QProgressBar(running_))
    , trouble_(wrappedLabel({}, "danger", this))
    , copies_(wrappedLabel({}, "muted", this))
    , again_(new QTimer(this))
{
    setProperty("look", "card");
    auto* layout = new QVBoxLayout(this);
    const int side = em(this);
    layout->setContentsMargins(side, side * 3 / 4, side, side * 3 / 4);
    layout->addWidget(plainLabel(tr("Backup"), "heading", this));
    layout->addWidget(last_);
    layout->addWidget(noStick_);
    auto* offers = new QVBoxLayout(offers_);
    offers->setContentsMargins(0, 0, 0, 0);
    sticks_ = new QVBoxLayout;
    offers->addLayout(sticks_);
    auto* other = button(tr("Choose a folder …"), "", offers_);
    other->setObjectName(QStringLiteral("backupElsewhere"));
    offers->addWidget(other, 0, Qt::AlignLeft);
    layout->addWidget(offers_);
    addRunning();
    layout->addWidget(running_);
    layout->addWidget(trouble_);
    layout->addWidget(copies_);
    connect(other, &QPushButton::clicked, this, &BackupCard::choose);
    connect(again_, &QTimer::timeout, this, [this] {
        if (isVisible() && !job_->running()) refresh();
    });
    again_->start(kLookAgainMs);
    refresh();
}

void BackupCard::addRunning()
{
    auto* row = new QHBoxLayout(running_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("Copying and reading back …"), "", running_));
    row->addWidget(progress_, 1);
    auto* stop = button(tr("Stop"), "quiet", running_);
    row->addWidget(stop);
    running_->hide();
    connect(stop, &QPushButton::clicked, job_, &BackupJob::stop);
    connect(job_, &BackupJob::went, progress_, &QProgressBar::setValue);
    connect(job_, &BackupJob::made, this, [this](const QString& file) {
        showRunning(false);
        emit said(tr("Everything is in the backup, and was read back: %1").arg(file));
    });
    connect(job_, &BackupJob::failed, this, [this](const Error& error) {
        showRunning(false);
        trouble_->setText(backupTrouble(error));
        trouble_->show();
    });
}

void BackupCard::showRunning(bool running)
{
    running_->setVisible(running);
    offers_->setVisible(!running);
    refresh();
}

void BackupCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
    tellCopies();
}

void BackupCard::refresh()
{
    const std::int64_t at = lastBackupAt(bench_.database());
    last_->setText(at == 0
            ? tr("No backup was made yet. If this computer breaks, what the county does not have is gone.")
            : tr("Last backup: %1, read back and found whole.").arg(backupMoment(at)));
    trouble_->setVisible(!trouble_->text().isEmpty());
    const auto sticks = sticksNow();
    noStick_->setVisible(sticks.empty() && !job_->running());
    offer(sticks);
}

void BackupCard::tellCopies()
{
    bench_.perform<std::vector<FoundBackup>>(
        this,
        [](Workbench::Writing& writing) -> Result<std::vector<FoundBackup>> {
            return Snapshots(writing.folder.path()).all();
        },
        [this](const Result<std::vector<FoundBackup>>& kept) {
            QString words = tr("A backup is encrypted. It opens with the passphrase of the day it was made, or with "
                               "the recovery sheet.");
            if (kept && !kept->empty())
                words += QLatin1Char('\n')
                    + tr("Beibao also keeps a copy on this computer every day, the last one %1; it does not help when "
                         "the computer breaks.")
                          .arg(backupMoment(kept->front().madeAt));
            copies_->setText(words);
        });
}

void BackupCard::offer(const std::vector<Stick>& sticks)
{
    QStringList names;
    for (const auto& stick : sticks) names << stick.name;
    if (names == shown_) return; // a button must not go away under the hand
    shown_ = names;
    while (auto* item = sticks_->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const auto& stick : sticks) {
        const QString room = QLocale().formattedDataSize(qint64(stick.freeBytes), 0);
        auto* one
            = button(tr("Back up to stick %1 (%2 free)").arg(stick.name.left(kLongestName), room), "main", offers_);
        one->setObjectName(QStringLiteral("backupToStick"));
        sticks_->addWidget(one, 0, Qt::AlignLeft);
        connect(one, &QPushButton::clicked, this, [this, root = stick.root] { backUpInto(root); });
    }
}

void BackupCard::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a folder …"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { backUpInto(folder.toStdString()); });
    dialog->open();
}

void BackupCard::backUpInto(const std::filesystem::path& folder)
{
    if (job_->running()) return;
    trouble_->clear();
    job_->begin(folder / backupName(SystemClock().nowMs()));
    showRunning(true);
}

} // namespace beibao
