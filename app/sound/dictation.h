#pragma once

#include "app/sound/microphone.h"
#include "app/speech/hearing.h"

#include <QPointer>

class QTimer;
class QToolButton;

namespace beibao {

class Recorder;
class Workbench;

/// Speaking instead of typing, into any long text of the window: a small microphone in the corner of the text that
/// has the focus, and Ctrl+Shift+D. What the recogniser heard is inserted as if it had been typed, to be undone and
/// corrected like typing. Not there while no recogniser is named.
class Dictation final : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t kCapMs = 3 * 60'000;
    /// A one-line field that takes long answers has this property.
    static constexpr const char* kTakesSpeech = "takesSpeech";

    Dictation(Workbench& bench, Microphones microphones, QObject* parent);
    ~Dictation() override;

    /// Looks again whether a recogniser is named.
    void refresh();

signals:
    /// Nothing was written, and why.
    void troubled(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { kReady, kListening, kHearing };

    void follow(QWidget* now);
    void leave();
    void place();
    void tell();
    void press();
    void begin();
    void listened();
    void heard();
    void stop(const QString& trouble = {});

    Workbench& bench_;
    Microphones microphones_;
    Hearing hearing_;
    State state_ = State::kReady;
    Recorder* recorder_ = nullptr;
    QPointer<QWidget> text_; ///< where the words go
    QPointer<QToolButton> button_; ///< in its corner
};

} // namespace beibao
