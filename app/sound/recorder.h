#pragma once

#include "app/sound/microphone.h"
#include "app/speech/sound_writer.h"

namespace beibao {

/// A recording under way: what the microphone hears becomes Ogg/Opus in memory, and every few seconds what became
/// whole is handed out, so that a power cut costs those seconds only. No plain sound is ever written anywhere.
class Recorder final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPieceMs = 3000;

    /// Stops by itself after `capMs`.
    Recorder(std::unique_ptr<Microphone> microphone, std::int64_t capMs, QObject* parent = nullptr);
    ~Recorder() override;

    /// Begins, or goes on after a pause.
    Status start();
    void pause();
    /// Nothing more comes; bytes() is whole.
    Status end();

    bool recording() const { return recording_; }
    std::int64_t lengthMs() const;
    /// How loud it is now, 0 to 100.
    int level() const { return level_; }
    const std::string& bytes() const;
    /// What became whole since it was handed out last.
    std::string takePiece();

signals:
    /// Time or level are other than before.
    void moved();
    void piece(const std::string& bytes, qint64 lengthMs);
    /// It paused by itself: as long as it may be.
    void full();
    /// It paused by itself: the microphone is gone, or the sound cannot be written.
    void lost();

private:
    void take(const QByteArray& samples);

    std::unique_ptr<Microphone> microphone_;
    std::unique_ptr<SoundWriter> writer_;
    std::int64_t capMs_;
    std::int64_t handedOutMs_ = 0;
    int level_ = 0;
    bool recording_ = false;
};

} // namespace beibao
