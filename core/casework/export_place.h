#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace beibao {

/// Where an export with files is written: a folder or a zip archive, readable by its owner only.
class ExportPlace {
public:
    using Content = std::function<Result<std::string>()>;

    virtual ~ExportPlace() = default;
    /// One more file. `content` is asked for when it is written, at the latest in finish(), one file after the other,
    /// so that no more than one is in memory.
    virtual Status add(const std::string& name, Content content) = 0;
    /// Makes it whole. What is not finished is no export.
    virtual Status finish() = 0;
};

/// kUsage when the folder is there and holds something.
Result<std::unique_ptr<ExportPlace>> exportIntoFolder(const std::filesystem::path& folder);
/// The archive appears when it is whole.
Result<std::unique_ptr<ExportPlace>> exportIntoZip(const std::filesystem::path& file);

/// An export as it was written, to be looked at.
class ExportCopy {
public:
    virtual ~ExportCopy() = default;
    /// kNotFound; kUsage when it is larger than `most`.
    virtual Result<std::string> read(const std::string& name, std::uint64_t most) const = 0;
    virtual std::vector<std::string> names() const = 0;
};

/// A folder or a zip archive, whichever it is.
Result<std::unique_ptr<ExportCopy>> openExport(const std::filesystem::path& place);

} // namespace beibao
