#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace beibao {

class Store;

/// One text of a support bundle, as somebody reads it before it is saved.
struct SupportFile {
    std::string name;
    std::string text;
};

/// What only the running program can tell: its name and version, and measures of its window. Words of the program,
/// never of a person.
struct SupportProgram {
    std::string name;
    std::string version;
    std::vector<std::pair<std::string, std::string>> measures;
};

/// What somebody far away needs to help: versions, the system, sizes, how many records of which kind, meetings with the
/// county, what went wrong (TroubleLog).
///
/// Everything in it is a number, a time, or a word of the program itself. No name, number, place, text, file name or id
/// of a record is in it; tests/core/help proves it with canaries in every field of every kind.
///
/// `store` is null when it does not open: then there is no store.json and no meetings.json.
std::vector<SupportFile> supportFiles(Store* store, const std::filesystem::path& folder, const SupportProgram& program);

/// One zip archive of them, readable by its owner only.
Status saveSupportBundle(const std::vector<SupportFile>& files, const std::filesystem::path& file);

} // namespace beibao
