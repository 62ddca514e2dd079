#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A file of an export, and whose it is. Two records of the same bytes have one file.
struct ExportedFile {
    std::string id; ///< of the Attachment, Sealed or Signature
    std::string kind;
    std::string caseId;
    std::string caseNumber; ///< may be empty
    std::string title; ///< as people call it; never part of a file name
    std::string mediaType;
    std::string sha256; ///< hex
    std::uint64_t size = 0;
    std::string file; ///< files/DIGEST.pdf; empty: it is not on this computer
};

/// What lies in an export with files, as manifest.json says it; it is written last, so an export without one is not
/// whole.
///
/// {"beibao_export":1,"made_at":"2026-11-22T09:00","records":{"file":"records.ndjson","sha256":…,"count":12},
///  "files":[{"id","kind","case_id","case","title","media_type","sha256","size","file"}]}
struct ExportManifest {
    std::string madeAt;
    std::string recordsSha256; ///< hex
    std::uint64_t records = 0;
    std::vector<ExportedFile> files;

    std::string json() const;
    /// kUsage, with what is wrong, for a text that is none, or whose files are named otherwise than by their digest.
    static Result<ExportManifest> parse(std::string_view json);
};

inline constexpr std::string_view kExportManifest = "manifest.json", kExportRecords = "records.ndjson";

/// files/DIGEST.pdf: nothing of it was typed by anybody.
std::string exportedName(std::string_view sha256Hex, std::string_view mediaType);

} // namespace beibao
