#pragma once

#include "core/casework/export_place.h"
#include "core/store/blobs.h"
#include "core/store/store.h"

namespace beibao {

/// What an export with files came to.
struct WholeExport {
    std::uint64_t records = 0;
    std::uint64_t files = 0; ///< distinct ones
    std::uint64_t bytes = 0; ///< of those files
    std::uint64_t absent = 0; ///< named by a record and not on this computer; the manifest names them too
};

/// Every record as exportRecords() writes it, every attachment, sealed paper and photograph of a signature they speak
/// of, and a manifest (export_manifest.h), all in the clear. Leaves an audit entry first: an export that cannot be
/// recorded is not made. kDamaged when a file here is not what its record says.
Result<WholeExport> exportWhole(Store& store, const Blobs& blobs, ExportPlace& place, const std::string& now);

/// What is wrong with a copy of an export, and how much of it is right.
struct ExportReport {
    std::uint64_t records = 0;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t absent = 0; ///< were not there when it was made
    std::vector<std::string> wrong; ///< names of what is missing, changed or too much, each with what is the matter
};

/// Compares every file with the manifest. kNotFound without a manifest: the export was never finished. Faults as
/// ExportManifest::parse.
Result<ExportReport> checkExport(const ExportCopy& copy);

} // namespace beibao
