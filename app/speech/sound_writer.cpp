#include "app/speech/sound_writer.h"

#include "app/speech/sound_memory.h"

#include <utility>
#include <vector>

namespace beibao {
namespace {

constexpr double kBitsASecond = 24'000;
constexpr double kPageMs = 1000;

/// libsndfile counts from 0, the best, to 1, the smallest: 256 kbit a second down to 6.
double thriftFor(double bits)
{
    return 1.0 - (bits - 6'000) / 250'000;
}

} // namespace

struct SoundWriter::Inside {
    SoundMemory memory;
    SF_VIRTUAL_IO calls = SoundMemory::calls();
    SNDFILE* file = nullptr;
    int rate = 0;
    std::int64_t samples = 0;
    std::size_t taken = 0;
};

SoundWriter::SoundWriter(std::unique_ptr<Inside> inside)
    : inside_(std::move(inside))
{
}

SoundWriter::~SoundWriter()
{
    if (inside_->file != nullptr) sf_close(inside_->file);
}

Result<std::unique_ptr<SoundWriter>> SoundWriter::begin(int rate)
{
    auto inside = std::make_unique<Inside>();
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = 1;
    info.format = SF_FORMAT_OGG | SF_FORMAT_OPUS;
    if (sf_format_check(&info) == 0) return Error{Fault::kUsage, "this rate cannot be written"};
    inside->rate = rate;
    inside->file = sf_open_virtual(&inside->calls, SFM_WRITE, &info, &inside->memory);
    if (inside->file == nullptr) return Error{Fault::kUsage, "this rate cannot be written"};
    double thrift = thriftFor(kBitsASecond), page = kPageMs;
    sf_command(inside->file, SFC_SET_COMPRESSION_LEVEL, &thrift, sizeof thrift);
    sf_command(inside->file, SFC_SET_OGG_PAGE_LATENCY_MS, &page, sizeof page);
    return std::unique_ptr<SoundWriter>(new SoundWriter(std::move(inside)));
}

Status SoundWriter::add(const std::int16_t* samples, std::size_t count)
{
    if (inside_->file == nullptr) return Error{Fault::kUsage, "the recording has ended"};
    if (sf_write_short(inside_->file, samples, sf_count_t(count)) != sf_count_t(count))
        return Error{Fault::kStorage, "the sound cannot be written"};
    inside_->samples += std::int64_t(count);
    return {};
}

std::string SoundWriter::takeNew()
{
    std::string out = inside_->memory.bytes.substr(inside_->taken);
    inside_->taken = inside_->memory.bytes.size();
    return out;
}

Status SoundWriter::end()
{
    SNDFILE* file = std::exchange(inside_->file, nullptr);
    if (file != nullptr && sf_close(file) != 0) return Error{Fault::kStorage, "the sound cannot be written"};
    return {};
}

std::int64_t SoundWriter::lengthMs() const
{
    return inside_->samples * 1000 / inside_->rate;
}

const std::string& SoundWriter::bytes() const
{
    return inside_->memory.bytes;
}

Result<std::string> secondOfSilence()
{
    constexpr int kRate = 16'000;
    BEIBAO_TAKE(writer, SoundWriter::begin(kRate));
    const std::vector<std::int16_t> nothing(kRate);
    BEIBAO_TRY(writer->add(nothing.data(), nothing.size()));
    BEIBAO_TRY(writer->end());
    return writer->bytes();
}

} // namespace beibao
