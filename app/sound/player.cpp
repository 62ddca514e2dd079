#include "app/sound/player.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QBuffer>
#include <QMediaDevices>
#include <QMediaPlayer>

namespace beibao {
namespace {

class SystemPlayer final : public SoundPlayer {
public:
    SystemPlayer()
    {
        player_.setAudioOutput(&loudspeaker_);
        connect(&player_, &QMediaPlayer::durationChanged, this, &SoundPlayer::lengthKnown);
        connect(&player_, &QMediaPlayer::positionChanged, this, &SoundPlayer::moved);
        connect(&player_, &QMediaPlayer::playbackStateChanged, this,
            [this](QMediaPlayer::PlaybackState state) { emit playing(state == QMediaPlayer::PlayingState); });
        connect(&player_, &QMediaPlayer::errorOccurred, this, &SoundPlayer::failed);
    }
    void open(const QByteArray& bytes) override
    {
        player_.stop();
        buffer_.close();
        buffer_.setData(bytes);
        buffer_.open(QIODevice::ReadOnly);
        player_.setSourceDevice(&buffer_);
    }
    void play() override { player_.play(); }
    void pause() override { player_.pause(); }
    void seek(qint64 ms) override { player_.setPosition(ms); }

private:
    QBuffer buffer_; // read until the player is gone
    QAudioOutput loudspeaker_;
    QMediaPlayer player_;
};

} // namespace

SoundPlayer* SoundPlayer::ofThisComputer()
{
    return QMediaDevices::audioOutputs().isEmpty() ? nullptr : new SystemPlayer;
}

} // namespace beibao
