// An export in a folder of its own.
#include "core/base/files.h"
#include "core/casework/export_place.h"
#include "core/casework/export_zip.h"

#include <algorithm>

namespace beibao {
namespace {

namespace fs = std::filesystem;

Error cannotWrite()
{
    return {Fault::kStorage, "the folder cannot be written"};
}

class FolderPlace final : public ExportPlace {
public:
    explicit FolderPlace(fs::path folder)
        : folder_(std::move(folder))
    {
    }
    Status add(const std::string& name, Content content) override
    {
        std::error_code trouble;
        fs::create_directories((folder_ / name).parent_path(), trouble);
        if (trouble) return cannotWrite();
        BEIBAO_TAKE(bytes, content());
        return writeWhole(folder_ / name, bytes);
    }
    Status finish() override { return {}; }

private:
    fs::path folder_;
};

class FolderCopy final : public ExportCopy {
public:
    explicit FolderCopy(fs::path folder)
        : folder_(std::move(folder))
    {
    }
    Result<std::string> read(const std::string& name, std::uint64_t most) const override
    {
        std::error_code trouble;
        if (!fs::is_regular_file(fs::symlink_status(folder_ / name, trouble)))
            return Error{Fault::kNotFound, "there is no such file"};
        return readWhole(folder_ / name, most);
    }
    std::vector<std::string> names() const override
    {
        std::vector<std::string> out;
        std::error_code trouble;
        for (fs::recursive_directory_iterator at(folder_, trouble), end; !trouble && at != end; at.increment(trouble))
            if (!at->is_directory(trouble)) out.push_back(at->path().lexically_relative(folder_).generic_string());
        std::ranges::sort(out);
        return out;
    }

private:
    fs::path folder_;
};

} // namespace

Result<std::unique_ptr<ExportPlace>> exportIntoFolder(const fs::path& folder)
{
    std::error_code trouble;
    if (fs::exists(folder, trouble) && !fs::is_empty(folder, trouble))
        return Error{Fault::kUsage, "the folder of an export is new or empty"};
    fs::create_directories(folder, trouble);
    if (!trouble) fs::permissions(folder, fs::perms::owner_all, trouble);
    if (trouble) return cannotWrite();
    return std::unique_ptr<ExportPlace>(std::make_unique<FolderPlace>(folder));
}

Result<std::unique_ptr<ExportCopy>> openExport(const fs::path& place)
{
    std::error_code trouble;
    if (fs::is_directory(place, trouble)) return std::unique_ptr<ExportCopy>(std::make_unique<FolderCopy>(place));
    return openExportZip(place);
}

} // namespace beibao
