#include "app/sound/dictation.h"

#include "app/shell/pieces.h"
#include "app/shell/signs.h"
#include "app/shell/theme.h"
#include "app/sound/clock_text.h"
#include "app/sound/hearing_words.h"
#include "app/sound/recorder.h"
#include "app/workbench/workbench.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStringList>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace beibao {
namespace {

bool takesSpeech(const QWidget* widget)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) return !text->isReadOnly();
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    return line != nullptr && !line->isReadOnly() && line->property(Dictation::kTakesSpeech).toBool();
}

/// One step back takes all of it away again.
void type(QWidget* widget, const QString& words)
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->textCursor().insertText(words);
        text->ensureCursorVisible();
    }
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->insert(words);
        emit line->textEdited(line->text()); // forms keep what is typed, and this is typing
    }
}

} // namespace

Dictation::Dictation(Workbench& bench, Microphones microphones, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , microphones_(std::move(microphones))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&hearing_, &Hearing::finished, this, &Dictation::heard);
}

Dictation::~Dictation()
{
    leave();
}

void Dictation::refresh()
{
    leave();
    follow(QApplication::focusWidget());
}

/// While somebody speaks the words keep their place, wherever the focus goes.
void Dictation::follow(QWidget* now)
{
    if (state_ != State::kReady && text_) return;
    if (now == text_ && button_) return;
    leave();
    if (now == nullptr || !takesSpeech(now) || !Recogniser::of(bench_.database()).named()) return;
    text_ = now;
    button_ = new QToolButton(now);
    button_->setObjectName(QStringLiteral("dictate"));
    button_->setFocusPolicy(Qt::NoFocus); // the cursor stays where the words go
    button_->setCursor(Qt::ArrowCursor);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button_, &QToolButton::clicked, this, &Dictation::press);
    // A key of its own: that of a button is forgotten with its text, and clicks a moment later.
    auto* key = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D, button_);
    connect(key, &QShortcut::activated, this, &Dictation::press);
    connect(now, &QObject::destroyed, this, [this] { stop(); });
    now->installEventFilter(this);
    tell();
    button_->show();
}

void Dictation::leave()
{
    hearing_.cancel();
    delete std::exchange(recorder_, nullptr);
    state_ = State::kReady;
    if (text_) {
        text_->removeEventFilter(this);
        text_->disconnect(this);
    }
    delete button_;
    text_ = nullptr;
}

bool Dictation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) place();
    return QObject::eventFilter(watched, event);
}

void Dictation::place()
{
    if (!text_ || !button_) return;
    button_->adjustSize();
    QRect room = text_->rect();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(text_)) room = text->viewport()->geometry();
    room.adjust(0, 2, -2, -2);
    QRect corner = button_->rect();
    corner.setHeight(std::min(corner.height(), room.height()));
    corner.moveBottomRight(room.bottomRight());
    button_->setGeometry(corner);
    button_->raise();
}

void Dictation::tell()
{
    if (!button_) return;
    const bool listening = state_ == State::kListening;
    button_->setIcon(signIcon(Sign::kSound, listening ? colours::kDanger : colours::kAccent));
    button_->setText(listening          ? tr("Listening %1, stop").arg(clockText(recorder_->lengthMs()))
            : state_ == State::kHearing ? tr("Writing it down … stop")
                                        : tr("Speak"));
    button_->setToolTip(tr("Speak instead of typing (Ctrl+Shift+D)"));
    button_->setAccessibleName(button_->text());
    place();
}

void Dictation::press()
{
    switch (state_) {
    case State::kReady: return begin();
    case State::kListening: return listened();
    case State::kHearing: return stop();
    }
}

void Dictation::begin()
{
    auto microphone = microphones_();
    if (!microphone) return stop(tr("This computer has no microphone that can be used. Plug one in and try again."));
    recorder_ = new Recorder(std::move(microphone), kCapMs, this);
    connect(recorder_, &Recorder::moved, this, &Dictation::tell);
    connect(recorder_, &Recorder::full, this, &Dictation::listened);
    connect(recorder_, &Recorder::lost, this, &Dictation::listened);
    if (!recorder_->start()) return stop(tr("The microphone cannot be used now: another program may have it."));
    state_ = State::kListening;
    tell();
}

void Dictation::listened()
{
    if (state_ != State::kListening) return;
    state_ = State::kHearing;
    const bool whole = bool(recorder_->end());
    const bool silent = recorder_->lengthMs() == 0;
    const std::string sound = recorder_->bytes();
    std::exchange(recorder_, nullptr)->deleteLater(); // it may be the one that calls
    if (!whole || silent) return stop(tr("Nothing was heard."));
    hearing_.start(Recogniser::of(bench_.database()), SoundWriter::kMediaType, sound);
    tell();
}

void Dictation::heard()
{
    const Status outcome = hearing_.outcome();
    const QString words = QString::fromStdString(hearing_.lines().text()).trimmed();
    if (outcome && text_ && !words.isEmpty()) type(text_, words);
    stop(!outcome ? hearingTrouble(outcome.error()) : words.isEmpty() ? tr("Nothing was heard.") : QString());
}

/// Back to where it can be pressed again; what was not written yet is forgotten.
void Dictation::stop(const QString& trouble)
{
    hearing_.cancel();
    if (recorder_ != nullptr) std::exchange(recorder_, nullptr)->deleteLater();
    state_ = State::kReady;
    tell();
    if (!trouble.isEmpty()) emit troubled(trouble);
    follow(QApplication::focusWidget());
}

} // namespace beibao
