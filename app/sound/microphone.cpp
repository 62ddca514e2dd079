#include "app/sound/microphone.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QIODevice>
#include <QMediaDevices>

#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

namespace beibao {
namespace {

/// The best a microphone offers of what speech needs: 16 kHz is enough for a voice.
std::optional<QAudioFormat> formatOf(const QAudioDevice& device)
{
    for (const int channels : {1, 2}) {
        for (const int rate : {16'000, 24'000, 48'000, 8'000}) {
            QAudioFormat format;
            format.setSampleFormat(QAudioFormat::Int16);
            format.setSampleRate(rate);
            format.setChannelCount(channels);
            if (device.isFormatSupported(format)) return format;
        }
    }
    return std::nullopt;
}

/// Both ears into one.
QByteArray oneVoice(const QByteArray& frames)
{
    std::vector<std::int16_t> both(std::size_t(frames.size()) / sizeof(std::int16_t));
    std::memcpy(both.data(), frames.constData(), both.size() * sizeof(std::int16_t));
    std::vector<std::int16_t> one(both.size() / 2);
    for (std::size_t i = 0; i < one.size(); ++i) one[i] = std::int16_t((both[2 * i] + both[2 * i + 1]) / 2);
    return {reinterpret_cast<const char*>(one.data()), qsizetype(one.size() * sizeof(std::int16_t))};
}

class SystemMicrophone final : public Microphone {
public:
    SystemMicrophone(const QAudioDevice& device, const QAudioFormat& format)
        : format_(format)
        , source_(device, format)
    {
        connect(&source_, &QAudioSource::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::StoppedState && source_.error() != QAudio::NoError && running_) {
                running_ = false;
                emit lost();
            }
        });
    }
    int rate() const override { return format_.sampleRate(); }
    Status start() override
    {
        held_.clear();
        QIODevice* sound = source_.start();
        if (sound == nullptr || source_.error() != QAudio::NoError)
            return Error{Fault::kNotFound, "the microphone cannot be used"};
        running_ = true;
        connect(sound, &QIODevice::readyRead, this, [this, sound] { take(sound->readAll()); });
        return {};
    }
    void stop() override
    {
        running_ = false;
        source_.stop();
    }

private:
    void take(const QByteArray& bytes)
    {
        held_ += bytes;
        const qsizetype whole = held_.size() / format_.bytesPerFrame() * format_.bytesPerFrame();
        if (!running_ || whole == 0) return;
        const QByteArray frames = held_.first(whole);
        held_.remove(0, whole);
        emit heard(format_.channelCount() == 1 ? frames : oneVoice(frames));
    }

    QAudioFormat format_;
    QAudioSource source_;
    QByteArray held_; ///< the first bytes of a frame whose last have not come
    bool running_ = false;
};

} // namespace

std::unique_ptr<Microphone> Microphone::ofThisComputer()
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull()) return nullptr;
    const auto format = formatOf(device);
    if (!format) return nullptr;
    return std::make_unique<SystemMicrophone>(device, *format);
}

} // namespace beibao
