#include "sync/bundle_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <utility>

namespace beibao {

namespace {

constexpr std::string_view kMagic = "beibao bundle 1\n";
constexpr std::uint32_t kNewestProfile = 1;
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kSignatureBytes = crypto_sign_BYTES;
constexpr std::size_t kSeal = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kReadAtOnce = 64U << 10U;
constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Error failed(const char* doing)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {Fault::kDiskFull, std::string(doing) + " the bundle: no room is left there"};
    case EROFS:
    case EACCES:
    case EPERM: return {Fault::kStorage, std::string(doing) + " the bundle: nothing may be written there"};
    default: return {Fault::kStorage, std::string(doing) + " the bundle failed; is the stick still there"};
    }
}

Error damaged(const char* what)
{
    return {Fault::kDamaged, std::string("the bundle ") + what};
}

std::string lengthOf(std::size_t size)
{
    std::string out;
    for (std::size_t i = 0; i < kLengthBytes; ++i) out += static_cast<char>(size >> (8 * i));
    return out;
}

std::uint32_t lengthIn(std::string_view bytes)
{
    std::uint32_t size = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        size |= std::uint32_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return size;
}

std::string signedText(const Digest& digest)
{
    return std::string(kMagic) + digest.bytes();
}

Digest finished(crypto_hash_sha256_state state)
{
    Digest digest;
    crypto_hash_sha256_final(&state, digest.value.data());
    return digest;
}

/// Of the first `size` bytes of a stream, wherever it stands.
Result<Digest> digestOf(std::istream& in, std::uint64_t size)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::array<char, kReadAtOnce> piece{};
    in.clear();
    in.seekg(0);
    while (size > 0 && in) {
        in.read(piece.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(size, piece.size())));
        const auto got = static_cast<std::uint64_t>(in.gcount());
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()), got);
        size -= got;
    }
    if (size > 0) return damaged("cannot be read");
    return finished(state);
}

} // namespace

BundleWriter::BundleWriter(std::filesystem::path file, const DeviceKey& key)
    : file_(std::move(file))
    , key_(&key)
{
    crypto_hash_sha256_init(&hash_);
}

BundleWriter::BundleWriter(BundleWriter&& other) noexcept
    : file_(std::move(other.file_))
    , key_(other.key_)
    , descriptor_(std::exchange(other.descriptor_, -1))
    , size_(other.size_)
    , hash_(other.hash_)
    , stream_(other.stream_)
{
}

BundleWriter::~BundleWriter()
{
    sodium_memzero(&stream_, sizeof stream_);
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    ::unlink((file_.string() + ".part").c_str());
}

Result<BundleWriter> BundleWriter::begin(
    const std::filesystem::path& file, const BundleSetup& setup, const DeviceKey& key, Random& random)
{
    BundleWriter writer(file, key);
    std::string stream = random.bytes(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    wire::BundleHead head;
    head.set_profile(kNewestProfile);
    head.set_realm(setup.realm);
    head.set_county(setup.county);
    head.set_from(setup.from.bytes());
    head.set_to(setup.to.bytes());
    head.set_made_ms(setup.madeMs);
    head.set_key(sealedFor(setup.recipient, stream));
    std::string start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&writer.stream_, raw(start), raw(stream));
    sodium_memzero(stream.data(), stream.size());
    head.set_stream(start);
    if (head.key().empty()) return Error{Fault::kUsage, "there is no key of whoever shall read the bundle"};
    const std::string text = head.SerializeAsString();
    BEIBAO_TRY(writer.open());
    BEIBAO_TRY(writer.write(std::string(kMagic) + lengthOf(text.size()) + text));
    return writer;
}

Status BundleWriter::open()
{
    descriptor_ = ::open((file_.string() + ".part").c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    return descriptor_ < 0 ? failed("making") : Status();
}

Status BundleWriter::write(std::string_view bytes)
{
    crypto_hash_sha256_update(&hash_, raw(bytes), bytes.size());
    size_ += bytes.size();
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed("writing");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Status BundleWriter::push(std::string_view plain, unsigned char tag)
{
    std::string closed(plain.size() + kSeal, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &stream_, raw(closed), nullptr, raw(plain), plain.size(), nullptr, 0, tag);
    return write(lengthOf(closed.size()) + closed);
}

Status BundleWriter::add(const wire::BundleItem& item)
{
    const std::string text = item.SerializeAsString();
    if (text.size() > BundleReader::kLargestItem) return Error{Fault::kUsage, "a part of the bundle is too large"};
    return push(text, 0);
}

/// What lies on the medium, not what this machine remembers of it.
Result<Digest> BundleWriter::readBack() const
{
    ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_DONTNEED);
    std::ifstream in(file_.string() + ".part", std::ios::binary);
    return digestOf(in, size_);
}

Status BundleWriter::keep()
{
    BEIBAO_TRY(push({}, kLast));
    BEIBAO_TRY(write(key_->sign(signedText(finished(hash_)))));
    if (::fsync(descriptor_) != 0) return failed("keeping");
    BEIBAO_TAKE(there, readBack());
    if (there != finished(hash_)) return Error{Fault::kStorage, "the stick gives back other bytes than it was given"};
    const std::string part = file_.string() + ".part";
    ::close(std::exchange(descriptor_, -1));
    if (::rename(part.c_str(), file_.c_str()) != 0) {
        const Error error = failed("keeping");
        ::unlink(part.c_str());
        return error;
    }
    const auto folder = file_.parent_path();
    const int above = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (above >= 0) {
        ::fsync(above);
        ::close(above);
    }
    return {};
}

BundleReader::BundleReader(std::unique_ptr<std::istream> bytes)
    : in_(std::move(bytes))
{
}

Result<std::string> BundleReader::read(std::size_t size)
{
    std::string bytes(size, '\0');
    in_->read(bytes.data(), static_cast<std::streamsize>(size));
    if (in_->gcount() != static_cast<std::streamsize>(size)) return damaged("ends too early");
    return bytes;
}

Result<BundleReader> BundleReader::open(const std::filesystem::path& file)
{
    auto bytes = std::make_unique<std::ifstream>(file, std::ios::binary);
    if (!*bytes) return Error{Fault::kNotFound, "there is no such bundle"};
    return over(std::move(bytes));
}

Result<BundleReader> BundleReader::over(std::unique_ptr<std::istream> bytes)
{
    BundleReader reader(std::move(bytes));
    reader.in_->seekg(0, std::ios::end);
    reader.size_ = static_cast<std::uint64_t>(std::max<std::streamoff>(0, reader.in_->tellg()));
    reader.in_->seekg(0);
    const auto magic = reader.read(kMagic.size());
    if (!magic || *magic != kMagic) return damaged("is none");
    BEIBAO_TAKE(length, reader.read(kLengthBytes));
    if (lengthIn(length) > kLargestHead) return damaged("has no head");
    BEIBAO_TAKE(text, reader.read(lengthIn(length)));
    if (!reader.head_.ParseFromString(text) || reader.head_.from().size() != Id::kSize
        || reader.head_.to().size() != Id::kSize)
        return damaged("has no head");
    if (reader.head_.profile() > kNewestProfile)
        return Error{Fault::kFromTheFuture, "a newer Beibao wrote this bundle"};
    reader.itemsAt_ = kMagic.size() + kLengthBytes + text.size();
    if (reader.size_ < reader.itemsAt_ + kSignatureBytes) return damaged("ends too early");
    return reader;
}

Status BundleReader::verify(std::string_view publicKey)
{
    BEIBAO_TAKE(digest, digestOf(*in_, size_ - kSignatureBytes));
    BEIBAO_TAKE(signature, read(kSignatureBytes));
    if (!verifySignature(head_.profile(), publicKey, signedText(digest), signature))
        return Error{Fault::kRefused, "the bundle was not written by whom it names, or was changed", "signature"};
    return {};
}

Status BundleReader::unlock(const DeviceKey& key)
{
    const std::string stream = key.unsealed(head_.key());
    const bool fits = stream.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES
        && head_.stream().size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES
        && crypto_secretstream_xchacha20poly1305_init_pull(&stream_, raw(head_.stream()), raw(stream)) == 0;
    if (!fits) return Error{Fault::kRefused, "the bundle is for somebody else", "addressee"};
    in_->clear();
    in_->seekg(static_cast<std::streamoff>(itemsAt_));
    return {};
}

Result<std::optional<wire::BundleItem>> BundleReader::next()
{
    BEIBAO_TAKE(length, read(kLengthBytes));
    const std::size_t size = lengthIn(length);
    if (size < kSeal || size > kLargestItem + kSeal) return damaged("has a part that is none");
    BEIBAO_TAKE(closed, read(size));
    std::string plain(size - kSeal, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &stream_, raw(plain), nullptr, &tag, raw(closed), closed.size(), nullptr, 0)
        != 0)
        return damaged("has a part that is none");
    if (tag == kLast) return std::optional<wire::BundleItem>();
    wire::BundleItem item;
    if (!item.ParseFromString(plain)) return damaged("has a part that is none");
    return std::optional(std::move(item));
}

} // namespace beibao
