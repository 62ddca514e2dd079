#include "core/casework/export_zip.h"

#include "core/base/files.h"

#include <zip.h>

#include <algorithm>
#include <optional>

namespace beibao {
namespace {

namespace fs = std::filesystem;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// One file as libzip asks for it: read when its turn comes, forgotten after it.
class Waiting {
public:
    Waiting(ExportPlace::Content content, std::optional<Error>& trouble)
        : content_(std::move(content))
        , trouble_(trouble)
    {
        zip_error_init(&error_);
    }

    static zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Waiting*>(self)->reply(data, length, command);
    }

private:
    zip_int64_t reply(void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        case ZIP_SOURCE_OPEN: return open();
        case ZIP_SOURCE_READ: return read(static_cast<char*>(data), length);
        case ZIP_SOURCE_CLOSE: return std::string().swap(bytes_), 0;
        case ZIP_SOURCE_STAT: return zip_stat_init(static_cast<zip_stat_t*>(data)), sizeof(zip_stat_t);
        case ZIP_SOURCE_ERROR: return zip_error_to_data(&error_, data, length);
        case ZIP_SOURCE_FREE: return delete this, 0;
        default: return -1;
        }
    }
    zip_int64_t open()
    {
        auto bytes = content_();
        if (!bytes) {
            trouble_ = bytes.error();
            zip_error_set(&error_, ZIP_ER_READ, 0);
            return -1;
        }
        bytes_ = *std::move(bytes);
        at_ = 0;
        return 0;
    }
    zip_int64_t read(char* into, zip_uint64_t length)
    {
        const std::size_t many = std::min<std::size_t>(length, bytes_.size() - at_);
        std::copy_n(bytes_.data() + at_, many, into);
        at_ += many;
        return static_cast<zip_int64_t>(many);
    }

    ExportPlace::Content content_;
    std::optional<Error>& trouble_;
    zip_error_t error_;
    std::string bytes_;
    std::size_t at_ = 0;
};

class ZipPlace final : public ExportPlace {
public:
    ZipPlace(fs::path file, Archive archive)
        : file_(std::move(file))
        , archive_(std::move(archive))
    {
    }
    ~ZipPlace() override
    {
        if (archive_ == nullptr) return;
        archive_.reset();
        std::error_code ignored;
        fs::remove(partOf(file_), ignored);
    }
    Status add(const std::string& name, Content content) override
    {
        auto* waiting = new Waiting(std::move(content), trouble_); // libzip gives it back by ZIP_SOURCE_FREE
        zip_source_t* source = zip_source_function(archive_.get(), &Waiting::answer, waiting);
        if (source == nullptr) return delete waiting, cannot();
        const auto index = zip_file_add(archive_.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) return zip_source_free(source), cannot();
        // Photographs and PDFs are packed already.
        const bool text = name.ends_with("json");
        zip_set_file_compression(
            archive_.get(), static_cast<zip_uint64_t>(index), text ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        return {};
    }
    Status finish() override
    {
        zip_t* whole = archive_.get();
        if (zip_close(whole) != 0) return trouble_ ? *trouble_ : cannot();
        static_cast<void>(archive_.release());
        std::error_code trouble;
        fs::rename(partOf(file_), file_, trouble);
        return trouble ? Status(cannot()) : Status();
    }
    static fs::path partOf(const fs::path& file) { return file.string() + ".part"; }

private:
    static Error cannot() { return {Fault::kStorage, "the archive cannot be written"}; }

    fs::path file_;
    std::optional<Error> trouble_;
    Archive archive_;
};

class ZipCopy final : public ExportCopy {
public:
    explicit ZipCopy(Archive archive)
        : archive_(std::move(archive))
    {
    }
    Result<std::string> read(const std::string& name, std::uint64_t most) const override
    {
        const Part part(zip_fopen(archive_.get(), name.c_str(), 0), &zip_fclose);
        if (part == nullptr) return Error{Fault::kNotFound, "there is no such file"};
        std::string out;
        char buffer[1U << 15U];
        while (true) {
            const zip_int64_t read = zip_fread(part.get(), buffer, sizeof buffer);
            if (read < 0) return Error{Fault::kDamaged, "a file of the archive cannot be unpacked"};
            if (read == 0) return out;
            // What the archive says of its size is not believed.
            if (out.size() + static_cast<std::uint64_t>(read) > most)
                return Error{Fault::kUsage, "the file is too large"};
            out.append(buffer, static_cast<std::size_t>(read));
        }
    }
    std::vector<std::string> names() const override
    {
        std::vector<std::string> out;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive_.get(), 0); ++i)
            if (const char* name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), 0))
                out.emplace_back(name);
        std::ranges::sort(out);
        return out;
    }

private:
    Archive archive_;
};

} // namespace

Result<std::unique_ptr<ExportPlace>> exportIntoZip(const fs::path& file)
{
    const fs::path part = ZipPlace::partOf(file);
    // libzip keeps the rights of the file it replaces.
    BEIBAO_TRY(writeWhole(part, {}));
    int code = 0;
    Archive archive(zip_open(part.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code), &zip_discard);
    if (archive == nullptr) return Error{Fault::kStorage, "the archive cannot be written"};
    return std::unique_ptr<ExportPlace>(std::make_unique<ZipPlace>(file, std::move(archive)));
}

Result<std::unique_ptr<ExportCopy>> openExportZip(const fs::path& file)
{
    std::error_code trouble;
    if (!fs::exists(file, trouble)) return Error{Fault::kNotFound, "there is no such file"};
    int code = 0;
    Archive archive(zip_open(file.c_str(), ZIP_RDONLY, &code), &zip_discard);
    if (archive == nullptr) return Error{Fault::kUsage, "the file is no zip archive"};
    return std::unique_ptr<ExportCopy>(std::make_unique<ZipCopy>(std::move(archive)));
}

} // namespace beibao
