#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <filesystem>

namespace beibao {

/// Every record as a JSON line.
struct RecordLines {
    std::string text;
    std::size_t count = 0;
};
Result<RecordLines> recordLines(const Store& store);

/// Writes every record as a JSON line, in the clear, as takeBackRecords() takes it
/// back; to standard output for an empty path. What is in files (photographs, sealed PDFs) is named, not written
/// (whole_export.h writes it too).
/// Leaves an audit entry (who, when, how many; no content) in the store. A file is written whole or not at all,
/// readable by its owner only.
Status exportRecords(Store& store, const std::filesystem::path& file, const std::string& now);

/// Puts every line of exportRecords() into an empty practice store, as it was: facts with what they build on, numbers,
/// sealings and signatures, past every guard. Records that are here already stay. Answers how many came in.
/// kRefused ("practice", "empty") for any other store, kUsage with the line for a text that is none of ours.
Result<std::size_t> takeBackRecords(Store& store, std::string_view lines);

/// Leaves a chained entry of something that must not go unseen: unlock, reveal,
/// export, print, seal, import, recovery. `about` may be empty; `detail` holds no case content.
Status audit(
    Store& store, const std::string& what, const Id& about, const std::string& now, const std::string& detail = {});

} // namespace beibao
