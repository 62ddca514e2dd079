#include "app/sound/record_dialog.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/sound/clock_text.h"
#include "app/sound/consent_form.h"
#include "app/sound/recorder.h"
#include "app/speech/sound_length.h"
#include "core/casework/attaching.h"

#include <QMessageBox>
#include <QProgressBar>

namespace beibao {
namespace {

/// A colon cannot stand in the name of a file everywhere.
std::string fileName(QString when, std::int64_t lengthMs)
{
    const std::int64_t seconds = (lengthMs + 500) / 1000;
    return RecordDialog::tr("Recording %1, %2 min %3 s")
               .arg(when.replace(QLatin1Char(':'), QLatin1Char('.')))
               .arg(seconds / 60)
               .arg(seconds % 60)
               .toStdString()
        + ".ogg";
}

} // namespace

RecordDialog::RecordDialog(OpenCase& open, Microphones microphones, QWidget* parent)
    : QDialog(parent)
    , open_(open)
    , microphones_(std::move(microphones))
    , pieces_(open.workbench(), open.id())
    , consent_(new ConsentForm(open))
    , left_(nullptr)
    , leftWords_(wrappedLabel({}, "strong"))
    , record_(nullptr)
    , state_(wrappedLabel({}, "strong"))
    , clock_(plainLabel(clockText(0), "title"))
    , level_(new QProgressBar)
    , trouble_(warning())
    , start_(bigButton(tr("Record")))
    , keep_(bigButton(tr("Finish and keep")))
    , drop_(button(tr("Throw away"), "quiet"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record what is said"));
    resize(qMin(1200, em(this) * 28), em(this) * 14);
    left_ = leftPart();
    record_ = recordPart();
    auto* close = button(tr("Close"));
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* box = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(consent_), left_, record_, static_cast<QWidget*>(trouble_)})
        box->addWidget(part);
    box->addStretch(1);
    box->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(consent_, &ConsentForm::agreed, this, &RecordDialog::refresh);
    connect(&open, &OpenCase::reloaded, this, &RecordDialog::refresh);
    refresh();
}

RecordDialog::~RecordDialog()
{
    if (recorder_ != nullptr) recorder_->disconnect(this);
    putAside();
}

/// What the microphone heard last may not have been handed out yet: it goes to the other pieces.
void RecordDialog::putAside()
{
    if (recorder_ == nullptr) return;
    static_cast<void>(recorder_->end()); // should it fail, what is whole is still worth keeping
    if (const std::string rest = recorder_->takePiece(); !rest.empty()) pieceKept(rest, recorder_->lengthMs());
}

QWidget* RecordDialog::leftPart()
{
    auto* part = card();
    auto* box = new QVBoxLayout(part);
    auto* keep = bigButton(tr("Keep it"));
    auto* away = button(tr("Throw away"), "quiet");
    keep->setObjectName(QStringLiteral("keepLeft"));
    away->setObjectName(QStringLiteral("dropLeft"));
    auto* row = new QHBoxLayout;
    for (auto* each : {keep, away}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    row->addStretch(1);
    box->addWidget(leftWords_);
    box->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &RecordDialog::keepLeft);
    connect(away, &QPushButton::clicked, this, &RecordDialog::drop);
    return part;
}

QWidget* RecordDialog::recordPart()
{
    auto* part = new QWidget;
    auto* box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    level_->setFixedHeight(em(this) / 2);
    clock_->setObjectName(QStringLiteral("elapsed"));
    state_->setObjectName(QStringLiteral("state"));
    level_->setRange(0, 100);
    level_->setTextVisible(false);
    level_->setAccessibleName(tr("How loud it is"));
    start_->setObjectName(QStringLiteral("record"));
    keep_->setObjectName(QStringLiteral("keepRecording"));
    drop_->setObjectName(QStringLiteral("dropRecording"));
    auto* row = new QHBoxLayout;
    for (auto* each : {start_, keep_, drop_}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    row->addStretch(1);
    box->addWidget(state_);
    box->addWidget(clock_);
    box->addWidget(level_);
    box->addLayout(row);
    box->addWidget(remark(tr("At most an hour at a time. Every three seconds it is kept on this computer, encrypted; a "
                             "power cut costs the last few seconds.")));
    connect(start_, &QPushButton::clicked, this, &RecordDialog::startOrPause);
    connect(keep_, &QPushButton::clicked, this, &RecordDialog::keep);
    connect(drop_, &QPushButton::clicked, this, &RecordDialog::drop);
    return part;
}

void RecordDialog::refresh()
{
    const bool agreed = !consentToRecording(open_.file()).empty();
    const auto left = recorder_ == nullptr && !saving_ ? pieces_.left() : std::nullopt;
    consent_->setVisible(!agreed);
    left_->setVisible(agreed && left.has_value());
    record_->setVisible(agreed && !left);
    if (left)
        leftWords_->setText(tr("A recording of %1 from %2 was not kept yet. What becomes of it?")
                                .arg(clockText(left->lengthMs), dayText(left->startedAt, open_.workbench().today())));
    const bool running = recorder_ != nullptr && recorder_->recording();
    const bool begun = recorder_ != nullptr && recorder_->lengthMs() > 0;
    const bool full = begun && recorder_->lengthMs() >= kCapMs;
    state_->setText(saving_ ? tr("Keeping it …")
            : running       ? tr("● Recording")
            : full          ? tr("An hour is full. Keep it, then begin another.")
            : begun         ? tr("Paused")
                            : tr("Everybody agreed. Ready."));
    setLook(state_, running ? "danger" : "strong");
    clock_->setText(clockText(begun ? recorder_->lengthMs() : 0));
    level_->setValue(running ? recorder_->level() : 0);
    start_->setText(running ? tr("Pause") : begun ? tr("Go on recording") : tr("Record"));
    setLook(start_, begun ? "" : "main"); // once something is there, to keep it is what matters
    start_->setVisible(!full && !saving_);
    keep_->setVisible(begun && !saving_);
    drop_->setVisible(begun && !running && !saving_);
}

bool RecordDialog::findMicrophone()
{
    auto microphone = microphones_();
    setWarning(trouble_,
        microphone ? QString()
                   : tr("This computer has no microphone that can be used. Plug one in and press again, or record with "
                        "a telephone and add the file."));
    if (!microphone) return false;
    recorder_ = new Recorder(std::move(microphone), kCapMs, this);
    listenTo();
    return true;
}

void RecordDialog::listenTo()
{
    connect(recorder_, &Recorder::moved, this, &RecordDialog::refresh);
    connect(recorder_, &Recorder::full, this, &RecordDialog::refresh);
    connect(recorder_, &Recorder::piece, this, &RecordDialog::pieceKept);
    connect(recorder_, &Recorder::lost, this, [this] {
        setWarning(trouble_, tr("The microphone is gone. What was recorded until now is here; plug it in and go on."));
        refresh();
    });
}

void RecordDialog::startOrPause()
{
    if (recorder_ != nullptr && recorder_->recording()) return recorder_->pause(), refresh();
    const bool first = recorder_ == nullptr;
    if (first && !findMicrophone()) return;
    if (!recorder_->start()) {
        setWarning(trouble_,
            tr("The microphone cannot be used now: another program may have it. Close that and press again."));
        if (first) delete std::exchange(recorder_, nullptr);
        return refresh();
    }
    setWarning(trouble_, {});
    if (first) {
        startedAt_ = open_.workbench().now().iso();
        pieces_.begin(startedAt_);
        open_.leaveTrace("record_sound", open_.id());
    }
    refresh();
}

void RecordDialog::pieceKept(const std::string& piece, std::int64_t lengthMs)
{
    pieces_.keep(this, piece, lengthMs, [this](const Error& error) { setWarning(trouble_, sayWhy(error)); });
}

/// What is still missing goes to the pieces first: should the rest fail, they are asked about again.
void RecordDialog::keep()
{
    const Status ended = recorder_->end();
    const std::int64_t length = recorder_->lengthMs();
    const std::string bytes = recorder_->bytes();
    if (const std::string rest = recorder_->takePiece(); !rest.empty()) pieceKept(rest, length);
    delete std::exchange(recorder_, nullptr);
    if (!ended) {
        setWarning(trouble_, sayWhy(ended.error()));
        return refresh();
    }
    save(startedAt_, [bytes](Workbench::Writing&) -> Result<std::string> { return bytes; });
}

void RecordDialog::keepLeft()
{
    const auto left = pieces_.left();
    if (!left) return refresh();
    save(left->startedAt,
        [id = open_.id()](Workbench::Writing& writing) { return KeptPieces::assembled(writing.scratch, id); });
}

/// The recording becomes a material of the case, and the pieces go; not the other way round.
void RecordDialog::save(const std::string& startedAt, std::function<Result<std::string>(Workbench::Writing&)> bytes)
{
    saving_ = true;
    refresh();
    Material material;
    material.caseId = open_.id();
    material.role = "audio";
    material.mediaType = SoundWriter::kMediaType;
    material.madeAt = startedAt;
    auto job = [material, when = dayText(startedAt, open_.workbench().today()), bytes = std::move(bytes)](
                   Workbench::Writing& writing) mutable -> Result<Saved> {
        BEIBAO_TAKE(sound, bytes(writing));
        BEIBAO_TAKE(length, soundLength(sound)); // after a cut it is a little less than was shown
        material.bytes = std::move(sound);
        material.name = fileName(when, length);
        BEIBAO_TAKE(saved, keepMaterials(writing.store, writing.blobs, {material}));
        BEIBAO_TRY(KeptPieces::drop(writing.scratch, material.caseId));
        return saved;
    };
    open_.workbench().perform<Saved>(this, std::move(job), [this](const Result<Saved>& saved) {
        saving_ = false;
        setWarning(trouble_, saved ? QString() : sayWhy(saved.error()));
        if (!saved) return refresh();
        emit kept(tr("The recording is kept with the case."));
        accept();
    });
}

void RecordDialog::drop()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Throw away"),
        tr("Shall this recording go? It cannot be brought back."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("reallyDrop"));
    question->addButton(tr("No"), QMessageBox::RejectRole);
    connect(yes, &QAbstractButton::clicked, this, [this] {
        delete std::exchange(recorder_, nullptr);
        open_.workbench().perform<int>(
            this,
            [id = open_.id()](Workbench::Writing& writing) -> Result<int> {
                BEIBAO_TRY(KeptPieces::drop(writing.scratch, id));
                return 0;
            },
            [this](const Result<int>&) { refresh(); });
    });
    question->open();
}

void RecordDialog::reject()
{
    putAside();
    QDialog::reject();
}

} // namespace beibao
