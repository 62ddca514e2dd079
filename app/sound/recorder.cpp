#include "app/sound/recorder.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace beibao {
namespace {

/// Ears count in steps of strength: 60 dB of them fill the bar.
int levelOf(const std::vector<std::int16_t>& samples)
{
    int loudest = 0;
    for (const std::int16_t sample : samples) loudest = std::max(loudest, std::abs(int(sample)));
    if (loudest == 0) return 0;
    return std::clamp(int(100 + 100.0 / 60 * 20 * std::log10(loudest / 32768.0)), 0, 100);
}

} // namespace

Recorder::Recorder(std::unique_ptr<Microphone> microphone, std::int64_t capMs, QObject* parent)
    : QObject(parent)
    , microphone_(std::move(microphone))
    , capMs_(capMs)
{
    connect(microphone_.get(), &Microphone::heard, this, &Recorder::take);
    connect(microphone_.get(), &Microphone::lost, this, [this] {
        pause();
        emit lost();
    });
}

Recorder::~Recorder()
{
    microphone_->disconnect(this);
    microphone_->stop();
}

Status Recorder::start()
{
    if (!writer_) {
        BEIBAO_TAKE(writer, SoundWriter::begin(microphone_->rate()));
        writer_ = std::move(writer);
    }
    BEIBAO_TRY(microphone_->start());
    recording_ = true;
    return {};
}

void Recorder::pause()
{
    if (!recording_) return;
    recording_ = false;
    level_ = 0;
    microphone_->stop();
    emit moved();
}

Status Recorder::end()
{
    pause();
    return writer_ ? writer_->end() : Status(Error{Fault::kUsage, "nothing was recorded"});
}

std::int64_t Recorder::lengthMs() const
{
    return writer_ ? writer_->lengthMs() : 0;
}

const std::string& Recorder::bytes() const
{
    static const std::string nothing;
    return writer_ ? writer_->bytes() : nothing;
}

std::string Recorder::takePiece()
{
    return writer_ ? writer_->takeNew() : std::string();
}

void Recorder::take(const QByteArray& samples)
{
    if (!recording_) return;
    std::vector<std::int16_t> heard(std::size_t(samples.size()) / sizeof(std::int16_t));
    std::memcpy(heard.data(), samples.constData(), heard.size() * sizeof(std::int16_t));
    if (!writer_->add(heard.data(), heard.size())) {
        pause();
        return void(emit lost());
    }
    level_ = levelOf(heard);
    emit moved();
    if (lengthMs() - handedOutMs_ >= kPieceMs) {
        handedOutMs_ = lengthMs();
        emit piece(takePiece(), lengthMs());
    }
    if (lengthMs() < capMs_) return;
    pause();
    emit full();
}

} // namespace beibao
