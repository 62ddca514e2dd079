#include "core/store/pieces.h"

#include <openssl/evp.h>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace beibao {

namespace {

constexpr std::size_t kStride = kPieceBytes + kCipherHeader + kCipherSeal;

/// An open file, closed when it goes.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags)
        : number_(::open(file.c_str(), flags | O_CLOEXEC, 0600))
    {
    }
    ~Descriptor()
    {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_;
};

Error failed(const char* doing)
{
    return {errno == ENOSPC ? Fault::kDiskFull : Fault::kStorage, std::string(doing) + " a piece of a file failed"};
}

std::size_t sizeOf(const std::filesystem::path& file)
{
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    return code ? 0 : static_cast<std::size_t>(size);
}

bool writeAt(int file, std::string_view bytes, std::size_t at)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(at));
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
        at += static_cast<std::size_t>(written);
    }
    return true;
}

bool syncFolder(const std::filesystem::path& path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    return folder && ::fsync(folder.number()) == 0;
}

} // namespace

std::size_t pieceLength(std::uint64_t size, std::uint32_t number)
{
    const std::uint64_t begin = std::uint64_t(number) * kPieceBytes;
    return begin >= size ? 0 : static_cast<std::size_t>(std::min<std::uint64_t>(size - begin, kPieceBytes));
}

FolderPieces::FolderPieces(std::filesystem::path folder, const StoreKey& key)
    : folder_(std::move(folder))
    , contentKey_(key, "beibao piece content 1")
    , nameKey_(key, "beibao piece name 1")
{
}

/// In 256 folders: a county has many.
std::filesystem::path FolderPieces::fileOf(const BlobName& name) const
{
    const std::string hex = nameKey_.nameOf(name.text());
    return folder_ / hex.substr(0, 2) / hex;
}

std::uint32_t FolderPieces::held(const BlobName& name)
{
    const auto file = fileOf(name);
    const std::size_t size = sizeOf(file);
    const auto whole = static_cast<std::uint32_t>(size / kStride);
    if (size % kStride == 0) return whole;
    if (read(name, whole)) return whole + 1;
    // Cut off while it was written.
    std::error_code code;
    std::filesystem::resize_file(file, std::uintmax_t(whole) * kStride, code);
    return whole;
}

Status FolderPieces::append(const BlobName& name, std::string_view piece)
{
    if (piece.empty() || piece.size() > kPieceBytes) return Error{Fault::kUsage, "a piece has the wrong length"};
    const auto path = fileOf(name);
    std::error_code code;
    std::filesystem::create_directories(path.parent_path(), code);
    ::chmod(folder_.c_str(), 0700);
    const std::size_t at = std::size_t(held(name)) * kStride;
    const Descriptor file(path, O_WRONLY | O_CREAT);
    if (!file) return failed("opening");
    if (!writeAt(file.number(), enciphered(piece, contentKey_), at) || ::fsync(file.number()) != 0)
        return failed("writing");
    if (at > 0) return {};
    return syncFolder(path.parent_path()) && syncFolder(folder_) ? Status() : failed("keeping");
}

Result<std::string> FolderPieces::read(const BlobName& name, std::uint32_t number)
{
    const Descriptor file(fileOf(name), O_RDONLY);
    if (!file) return Error{Fault::kNotFound, "this piece is not here"};
    std::string bytes(kStride, '\0');
    const ssize_t got
        = ::pread(file.number(), bytes.data(), bytes.size(), static_cast<off_t>(std::size_t(number) * kStride));
    if (got < 0) return failed("reading");
    if (got == 0) return Error{Fault::kNotFound, "this piece is not here"};
    bytes.resize(static_cast<std::size_t>(got));
    auto piece = deciphered(bytes, contentKey_);
    if (!piece) return Error{Fault::kDamaged, "a kept piece is damaged"};
    return *std::move(piece);
}

Status FolderPieces::drop(const BlobName& name)
{
    std::error_code code;
    std::filesystem::remove(fileOf(name), code);
    return code ? Status(Error{Fault::kStorage, "a piece cannot be removed"}) : Status();
}

Result<Digest> digestOfPieces(Pieces& pieces, const BlobName& name, std::uint64_t size)
{
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    for (std::uint32_t number = 0; number < piecesIn(size); ++number) {
        BEIBAO_TAKE(piece, pieces.read(name, number));
        if (piece.size() != pieceLength(size, number)) return Error{Fault::kDamaged, "a kept piece has another length"};
        EVP_DigestUpdate(context.get(), piece.data(), piece.size());
    }
    Digest digest;
    EVP_DigestFinal_ex(context.get(), digest.value.data(), nullptr);
    return digest;
}

} // namespace beibao
