#include "core/backup/sealed_file.h"

#include "core/base/digest.h"

namespace beibao {

namespace {

constexpr std::size_t kSizeBytes = 8;

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Error damaged()
{
    return {Fault::kDamaged, "the backup is not what was written"};
}

/// What every chunk is bound to: a head from elsewhere would tell another day and another key file.
std::string bindingOf(wire::BackupHead head)
{
    head.set_volume(1);
    return sha256(head.SerializeAsString()).bytes();
}

} // namespace

SealedWriter::SealedWriter(VolumeWriter& out, const StoreKey& key)
    : out_(out)
    , key_(key, kBackupPurpose)
{
}

Status SealedWriter::push(std::string_view bytes, unsigned char tag)
{
    if (!begun_) {
        std::string header(kCipherHeader, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&state_, raw(header), key_.bytes());
        BEIBAO_TRY(out_.write(header));
        begun_ = true;
    }
    const std::string binding = bindingOf(out_.head());
    std::string sealed(bytes.size() + kCipherSeal, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &state_, raw(sealed), nullptr, raw(bytes), bytes.size(), raw(binding), binding.size(), tag);
    return out_.write(sealed);
}

Status SealedWriter::begin(std::string_view name, std::uint64_t size)
{
    std::string head(1, static_cast<char>(name.size()));
    head += name;
    for (std::size_t i = 0; i < kSizeBytes; ++i) head += static_cast<char>(size >> (8 * i));
    return write(head);
}

Status SealedWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto now = bytes.substr(0, kCipherChunk - waiting_.size());
        waiting_ += now;
        bytes.remove_prefix(now.size());
        if (waiting_.size() < kCipherChunk) continue;
        BEIBAO_TRY(push(waiting_, 0));
        waiting_.clear();
    }
    return {};
}

Status SealedWriter::end()
{
    return push(waiting_, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

SealedReader::SealedReader(VolumeReader& in, const StoreKey& key)
    : in_(in)
    , key_(key, kBackupPurpose)
{
}

/// The next chunk behind what is held.
Status SealedReader::pull()
{
    if (!begun_) {
        BEIBAO_TAKE(header, in_.read(kCipherHeader));
        if (header.size() != kCipherHeader
            || crypto_secretstream_xchacha20poly1305_init_pull(&state_, raw(header), key_.bytes()) != 0)
            return damaged();
        begun_ = true;
    }
    BEIBAO_TAKE(sealed, in_.read(kCipherChunk + kCipherSeal));
    if (final_ || sealed.size() < kCipherSeal) return damaged();
    const std::string binding = bindingOf(in_.head());
    std::string plain(sealed.size() - kCipherSeal, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &state_, raw(plain), nullptr, &tag, raw(sealed), sealed.size(), raw(binding), binding.size())
        != 0)
        return damaged();
    final_ = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    plain_.erase(0, std::exchange(at_, 0));
    plain_ += plain;
    return {};
}

Result<std::string> SealedReader::take(std::size_t size)
{
    while (plain_.size() - at_ < size) BEIBAO_TRY(pull());
    std::string out = plain_.substr(at_, size);
    at_ += size;
    return out;
}

Result<wire::BackupManifest> SealedReader::read(const Listener& listener)
{
    while (true) {
        BEIBAO_TAKE(length, take(1));
        BEIBAO_TAKE(name, take(static_cast<unsigned char>(length.front())));
        BEIBAO_TAKE(count, take(kSizeBytes));
        std::uint64_t size = 0;
        for (std::size_t i = 0; i < kSizeBytes; ++i)
            size |= std::uint64_t(static_cast<unsigned char>(count[i])) << (8 * i);
        if (name.empty()) {
            wire::BackupManifest manifest;
            if (size > kLargestManifest) return damaged();
            BEIBAO_TAKE(text, take(static_cast<std::size_t>(size)));
            const bool over = final_ && at_ == plain_.size();
            BEIBAO_TAKE(behind, in_.read(1));
            if (!over || !behind.empty() || !manifest.ParseFromString(text)) return damaged();
            return manifest;
        }
        BEIBAO_TRY(listener.begins(name, size));
        while (size > 0) {
            if (at_ == plain_.size()) BEIBAO_TRY(pull());
            const auto now = static_cast<std::size_t>(std::min<std::uint64_t>(size, plain_.size() - at_));
            if (now == 0) return damaged();
            BEIBAO_TRY(listener.piece(std::string_view(plain_).substr(at_, now)));
            at_ += now;
            size -= now;
        }
        BEIBAO_TRY(listener.ends());
    }
}

} // namespace beibao
