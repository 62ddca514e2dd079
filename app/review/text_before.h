#pragma once

#include "core/rules/case_file.h"
#include "core/store/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace beibao {

/// The case with its agreement as it was when the chair last gave it back, put together again from the changes
/// known here and compared with the digest his answer carries. Nothing when it was never returned, or cannot be told
/// for certain.
std::optional<CaseFile> fileWhenReturned(const Records& store, const CaseFile& file);

/// The lines of the paper that are gone, and those that are new.
struct TextChanges {
    std::vector<QString> gone;
    std::vector<QString> fresh;
};
TextChanges textChanges(const CaseFile& before, const CaseFile& after);

} // namespace beibao
