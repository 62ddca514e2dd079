#include "app/sync/stick_buttons.h"

#include "app/backup/backup_places.h"
#include "app/shell/pieces.h"
#include "app/sync/stick_job.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>

namespace beibao {

namespace {

constexpr auto kPattern = "*.beibao";

QString firstStick()
{
    const auto sticks = sticksNow();
    return sticks.empty() ? QDir::homePath() : QString::fromStdString(sticks.front().root.string());
}

/// The day and the hour tell one bundle from the next; nobody is named.
QString usualName()
{
    return StickButtons::tr("for-the-county-%1.beibao")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
}

QString sentenceOf(const StickLoad& load)
{
    const QString files = load.files == 0 ? QString() : StickButtons::tr(", %n files", nullptr, int(load.files));
    return StickButtons::tr(
        "%n entries are on the stick%1, read back and good. They stay here until the county's answer "
        "comes back.",
        nullptr, int(load.changes))
        .arg(files);
}

QString sentenceOf(const Error& error)
{
    if (error.rule == "addressee") return StickButtons::tr("This file is not the county's answer to this computer.");
    if (error.rule == "signature")
        return StickButtons::tr(
            "This file was changed on its way, or is not from the county. Nothing of it was taken.");
    if (error.rule == "unknown")
        return StickButtons::tr("The county does not know this computer any more. Your work is kept here.");
    switch (error.fault) {
    case Fault::kDiskFull: return StickButtons::tr("No room is left on the stick. Your work is kept here.");
    case Fault::kStorage:
        return StickButtons::tr("The stick could not be written or read. Your work is kept here; try another one.");
    case Fault::kDamaged: return StickButtons::tr("This file is damaged or is none of Beibao's. Nothing was changed.");
    case Fault::kFromTheFuture: return StickButtons::tr("A newer Beibao wrote this file. Please update this program.");
    default: return StickButtons::tr("That did not work. Your work is kept here.");
    }
}

} // namespace

StickButtons::StickButtons(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , job_(new StickJob(bench, this))
    , out_(button(tr("Save onto a stick"), "", this))
    , in_(button(tr("Take from a stick"), "", this))
{
    out_->setObjectName(QStringLiteral("stick-out"));
    in_->setObjectName(QStringLiteral("stick-in"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(out_);
    row->addWidget(in_);
    connect(out_, &QPushButton::clicked, this, &StickButtons::chooseOut);
    connect(in_, &QPushButton::clicked, this, &StickButtons::chooseIn);
    connect(job_, &StickJob::written, this, [this](const StickLoad& load) {
        show(false);
        emit said(sentenceOf(load));
        emit handedOver();
    });
    connect(job_, &StickJob::taken, this, [this](const MeetingReport& report) {
        show(false);
        bench_.announce(report.changed);
        emit said(tr("The county's answer is taken in: %1 sent and received there, %2 came.")
                      .arg(report.sent)
                      .arg(report.received));
        emit handedOver();
    });
    connect(job_, &StickJob::failed, this, &StickButtons::warn);
}

void StickButtons::chooseOut()
{
    const auto sticks = sticksNow();
    const QString there = QDir(firstStick()).filePath(usualName());
    if (sticks.size() == 1) return writeTo(there);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Where is the stick?"), there, tr("Beibao bundle (%1)").arg(QLatin1String(kPattern)));
    if (!file.isEmpty()) writeTo(file);
}

void StickButtons::chooseIn()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Which file did the county give?"), firstStick(),
        tr("Beibao bundle (%1)").arg(QLatin1String(kPattern)));
    if (!file.isEmpty()) takeFrom(file);
}

void StickButtons::writeTo(const QString& file)
{
    show(true);
    job_->write(file.toStdString());
}

void StickButtons::takeFrom(const QString& file)
{
    show(true);
    job_->take(file.toStdString());
}

void StickButtons::show(bool running)
{
    out_->setEnabled(!running);
    in_->setEnabled(!running);
    out_->setText(running ? tr("The stick is being used…") : tr("Save onto a stick"));
}

void StickButtons::warn(const Error& error)
{
    show(false);
    emit warned(sentenceOf(error));
}

} // namespace beibao
