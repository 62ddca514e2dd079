#include "app/sound/sound_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/seal/print_paper.h"
#include "app/shell/pieces.h"
#include "app/sound/clock_text.h"
#include "app/sound/hearing_words.h"
#include "app/sound/player.h"
#include "app/speech/sound_length.h"
#include "core/casework/attaching.h"
#include "core/casework/transcribing.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kKeepAfterMs = 1000;
constexpr qint64 kLongestMs = 48 * 3'600'000; // a file may claim anything
constexpr qint64 kBackMs = 1000; // a word before the line, so that it is not cut

std::string draftOf(const Id& recording)
{
    return "transcript/" + recording.text();
}

/// What was kept of this recording before, the newest.
QString wordsBefore(const OpenCase& open, const Id& recording)
{
    if (const auto draft = open.workbench().drafts().find(draftOf(recording))) return shown(draft->state).trimmed();
    for (auto one = open.file().attachments.rbegin(); one != open.file().attachments.rend(); ++one)
        if (one->record.about() == recording.text()) return shown(one->record.text());
    return {};
}

} // namespace

SoundDialog::SoundDialog(
    OpenCase& open, const Kept<Attachment>& recording, std::string bytes, SoundPlayer* player, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , recording_(recording)
    , bytes_(std::move(bytes))
    , player_(player)
    , hearing_(new Hearing(this))
    , play_(bigButton(tr("Listen")))
    , slider_(new QSlider(Qt::Horizontal))
    , clock_(plainLabel({}))
    , hear_(button(tr("Turn into words")))
    , progress_(new QProgressBar)
    , words_(new QPlainTextEdit)
    , fromLine_(button(tr("Listen from this line"), "quiet"))
    , records_(new QComboBox)
    , put_(button(tr("Write behind it")))
    , keep_(button(tr("Keep beside the recording")))
    , said_(remark())
    , trouble_(warning())
    , keepSoon_(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(shown(recording.record.name()));
    resize(std::clamp(em(this) * 42, 900, 1280), 620);
    auto* box = new QVBoxLayout(this);
    box->addWidget(playPart());
    box->addWidget(wordsPart(), 1);
    box->addWidget(trouble_);
    box->addWidget(foot());
    for (auto* each : findChildren<QPushButton*>()) each->setAutoDefault(false);
    words_->setPlainText(wordsBefore(open, recording.id));
    if (const auto length = soundLength(bytes_)) showLength(*length);
    addPlayer();
    offerRecords();
    connect(hearing_, &Hearing::heard, this, &SoundDialog::takeLines);
    connect(hearing_, &Hearing::finished, this, &SoundDialog::hearingEnded);
    keepSoon_->setSingleShot(true);
    keepSoon_->setInterval(kKeepAfterMs);
    connect(keepSoon_, &QTimer::timeout, this, &SoundDialog::keepDraft);
    connect(words_, &QPlainTextEdit::textChanged, this, [this] {
        keepSoon_->start();
        refresh();
    });
    refresh();
}

SoundDialog::~SoundDialog()
{
    hearing_->disconnect(this);
    if (keepSoon_->isActive()) keepDraft();
}

QWidget* SoundDialog::playPart()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    play_->setObjectName(QStringLiteral("play"));
    slider_->setObjectName(QStringLiteral("place"));
    slider_->setAccessibleName(tr("Place in the recording"));
    slider_->setPageStep(10'000);
    slider_->setSingleStep(1000);
    clock_->setObjectName(QStringLiteral("clock"));
    row->addWidget(play_);
    row->addWidget(slider_, 1);
    row->addWidget(clock_);
    return part;
}

QWidget* SoundDialog::wordsPart()
{
    Section made = section(tr("In words"));
    hear_->setObjectName(QStringLiteral("hear"));
    progress_->setObjectName(QStringLiteral("progress"));
    progress_->setTextVisible(false);
    progress_->hide();
    made.head->addWidget(progress_);
    made.head->addWidget(hear_);
    words_->setObjectName(QStringLiteral("words"));
    words_->setAccessibleName(tr("In words"));
    words_->setTabChangesFocus(true);
    words_->setPlaceholderText(tr("Write here what is said, or let the recogniser write it and correct it."));
    made.body->addWidget(words_, 1);
    const bool named = Recogniser::of(open_.workbench().database()).named();
    hear_->setVisible(named);
    if (!named)
        made.body->addWidget(
            remark(tr("No recogniser is named. Settings, “Dictation”, names one that is on this computer.")));
    fromLine_->setObjectName(QStringLiteral("fromLine"));
    records_->setObjectName(QStringLiteral("records"));
    records_->setAccessibleName(tr("Which record"));
    records_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    put_->setObjectName(QStringLiteral("putBehind"));
    keep_->setObjectName(QStringLiteral("keepWords"));
    auto* row = new QHBoxLayout;
    row->addWidget(fromLine_);
    row->addStretch(1);
    row->addWidget(records_, 1);
    row->addWidget(put_);
    row->addWidget(keep_);
    made.body->addLayout(row);
    connect(hear_, &QPushButton::clicked, this, &SoundDialog::startOrStopHearing);
    connect(fromLine_, &QPushButton::clicked, this, &SoundDialog::listenFromLine);
    connect(put_, &QPushButton::clicked, this, &SoundDialog::putBehind);
    connect(keep_, &QPushButton::clicked, this, &SoundDialog::keepWords);
    return made.frame;
}

QWidget* SoundDialog::foot()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* copy = button(tr("Save a copy"), "quiet");
    auto* close = button(tr("Close"));
    row->addWidget(said_, 1);
    row->addWidget(copy);
    row->addWidget(close);
    connect(copy, &QPushButton::clicked, this, &SoundDialog::saveCopy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return line;
}

void SoundDialog::addPlayer()
{
    for (QWidget* part :
        {static_cast<QWidget*>(play_), static_cast<QWidget*>(slider_), static_cast<QWidget*>(fromLine_)})
        part->setVisible(player_ != nullptr);
    if (player_ == nullptr) {
        clock_->setText(tr("This computer has no loudspeaker that can be used. %1").arg(clockText(length_)));
        return;
    }
    player_->setParent(this);
    connect(player_, &SoundPlayer::lengthKnown, this, &SoundDialog::showLength);
    connect(player_, &SoundPlayer::moved, this, [this](qint64 ms) {
        if (!slider_->isSliderDown()) slider_->setValue(int(ms));
        clock_->setText(clockText(ms) + QStringLiteral(" / ") + clockText(length_));
    });
    connect(player_, &SoundPlayer::playing, this, [this](bool on) {
        playing_ = on;
        play_->setText(on ? tr("Pause") : tr("Listen"));
    });
    connect(player_, &SoundPlayer::failed, this, [this] {
        setWarning(trouble_, tr("This kind of sound cannot be played here. Save a copy and play it elsewhere."));
    });
    connect(slider_, &QSlider::sliderMoved, player_, &SoundPlayer::seek);
    connect(slider_, &QSlider::actionTriggered, this, [this] { player_->seek(slider_->sliderPosition()); });
    connect(play_, &QPushButton::clicked, this, [this] { playing_ ? player_->pause() : player_->play(); });
    player_->open(QByteArray::fromStdString(bytes_));
}

void SoundDialog::showLength(qint64 ms)
{
    if (ms <= 0) return;
    length_ = std::min<qint64>(ms, kLongestMs);
    slider_->setRange(0, int(length_));
    clock_->setText(clockText(slider_->value()) + QStringLiteral(" / ") + clockText(length_));
}

void SoundDialog::startOrStopHearing()
{
    if (hearing_->busy()) {
        hearing_->cancel();
        said_->setText(tr("Stopped. What was heard until now is here."));
        return refresh();
    }
    taken_ = 0;
    setWarning(trouble_, {});
    said_->clear();
    progress_->setRange(0, int(length_));
    progress_->setValue(0);
    hearing_->start(Recogniser::of(open_.workbench().database()), recording_.record.media_type(), bytes_);
    refresh();
}

/// Behind whatever stands there: what a person has corrected already stays.
void SoundDialog::takeLines()
{
    const auto& lines = hearing_->lines().lines();
    for (; taken_ < lines.size(); ++taken_) {
        QTextCursor end(words_->document());
        end.movePosition(QTextCursor::End);
        end.insertText((words_->document()->isEmpty() ? QString() : QStringLiteral("\n")) + timedLine(lines[taken_]));
        progress_->setValue(int(std::min<std::int64_t>(lines[taken_].toMs, length_)));
    }
}

void SoundDialog::hearingEnded()
{
    takeLines();
    const Status& outcome = hearing_->outcome();
    setWarning(trouble_, outcome ? QString() : hearingTrouble(outcome.error()));
    if (outcome) said_->setText(tr("Now listen and correct it: a recogniser mishears names and sums."));
    refresh();
}

void SoundDialog::listenFromLine()
{
    const std::int64_t at = timeOfLine(words_->textCursor().block().text());
    if (at < 0) return said_->setText(tr("This line does not say when it was."));
    player_->seek(std::max<qint64>(0, at - kBackMs));
    player_->play();
}

/// Sessions and interviews, the newest first: that is most often the one.
void SoundDialog::offerRecords()
{
    const auto add = [this](const auto& kept, const QString& word) {
        for (auto one = kept.rbegin(); one != kept.rend(); ++one)
            records_->addItem(word + QLatin1Char(' ') + dayText(one->record.started_at(), open_.workbench().today()),
                shown(one->id.text()));
    };
    add(open_.file().sessions, tr("Session"));
    add(open_.file().investigations, tr("Interview"));
}

void SoundDialog::refresh()
{
    const bool busy = hearing_->busy(), empty = words_->toPlainText().trimmed().isEmpty();
    hear_->setText(busy ? tr("Stop") : tr("Turn into words"));
    progress_->setVisible(busy);
    fromLine_->setEnabled(!empty);
    records_->setVisible(records_->count() > 0);
    put_->setVisible(records_->count() > 0);
    put_->setEnabled(!empty && !busy);
    keep_->setEnabled(!empty && !busy);
}

void SoundDialog::putBehind()
{
    const Id record = Id::parse(records_->currentData().toString().toStdString()).value_or(Id());
    open_.workbench().perform<Saved>(
        this,
        [id = open_.id(), record, text = withoutTimes(words_->toPlainText()).toStdString()](
            Workbench::Writing& writing) { return writeBehind(writing.store, id, record, text); },
        [this](const Result<Saved>& saved) { settled(saved, tr("Written behind the record.")); });
}

void SoundDialog::keepWords()
{
    open_.workbench().perform<Saved>(
        this,
        [id = recording_.id, text = words_->toPlainText().trimmed().toStdString()](
            Workbench::Writing& writing) { return keepTranscript(writing.store, writing.blobs, id, text); },
        [this](const Result<Saved>& saved) { settled(saved, tr("The words are kept beside the recording.")); });
}

void SoundDialog::settled(const Result<Saved>& saved, const QString& sentence)
{
    setWarning(trouble_, saved ? QString() : sayWhy(saved.error()));
    if (!saved) return;
    said_->setText(sentence);
    keepSoon_->stop();
    open_.workbench().perform(
        [id = recording_.id](Workbench::Writing& writing) { return writing.scratch.drop(draftOf(id)); });
}

void SoundDialog::keepDraft()
{
    open_.workbench().perform(
        [id = recording_.id, about = open_.id(), text = words_->toPlainText().toStdString()](
            Workbench::Writing& writing) { return writing.scratch.keep(draftOf(id), about, text); });
}

void SoundDialog::saveCopy()
{
    const QString safe = QString::fromStdString(safeFileName(recording_.record.name()));
    saveBytes(QByteArray::fromStdString(bytes_), safe, this, [this](const PaperOutcome& outcome) {
        setWarning(trouble_, outcome.good ? QString() : outcome.sentence);
        if (outcome.good) said_->setText(outcome.sentence);
        if (outcome.good) emit taken();
    });
}

} // namespace beibao
