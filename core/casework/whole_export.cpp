#include "core/casework/whole_export.h"

#include "core/base/digest.h"
#include "core/casework/export_manifest.h"
#include "core/casework/exporting.h"
#include "core/documents/papers.h"
#include "core/schema/agreement.pb.h"

#include <algorithm>
#include <map>
#include <set>

namespace beibao {
namespace {

/// A file a record speaks of.
struct Spoken {
    ExportedFile file;
    Id blob;
    std::string digest; ///< 32 bytes
};

Spoken spokenOf(const Record& record, const std::string& blob, const std::string& digest, const std::string& title,
    const std::string& mediaType)
{
    Spoken out;
    out.file.id = record.id.text();
    out.file.kind = record.spec()->name;
    out.file.caseId = record.caseId.text();
    out.file.title = title;
    out.file.mediaType = mediaType;
    out.file.sha256 = toHex(digest);
    out.blob = Id::parse(blob).value_or(Id());
    out.digest = digest;
    return out;
}

std::vector<Spoken> spokenIn(const std::vector<Record>& records)
{
    std::vector<Spoken> out;
    for (const auto& record : records) {
        const std::string kind = record.spec() == nullptr ? std::string() : record.spec()->name;
        if (kind == "Attachment") {
            const auto one = record.as<Attachment>();
            out.push_back(spokenOf(record, one.blob(), one.sha256(), one.name(), one.media_type()));
        } else if (kind == "Sealed") {
            const auto one = record.as<Sealed>();
            const Paper* paper = paperOf(one.document());
            const std::string title = paper == nullptr ? one.document() : std::string(paper->title);
            out.push_back(spokenOf(record, one.pdf(), one.pdf_sha256(), title, "application/pdf"));
        } else if (kind == "Signature") {
            const auto one = record.as<Signature>();
            out.push_back(spokenOf(record, one.evidence(), one.evidence_sha256(), "签名的凭据", {}));
        }
    }
    std::erase_if(out, [](const Spoken& one) { return one.digest.empty(); });
    return out;
}

/// The mark each case goes by: the final one, else the provisional.
std::map<std::string, std::string> numbersIn(const std::vector<Record>& records)
{
    std::map<std::string, std::string> out;
    for (const bool provisional : {true, false})
        for (const auto& record : records) {
            if (record.spec() == nullptr || record.spec()->name != "CaseNumber") continue;
            const auto mark = record.as<CaseNumber>();
            if (mark.provisional() == provisional) out[mark.case_id()] = mark.number();
        }
    return out;
}

/// What a signature left is a photograph, or the strokes or the certificate it was made with.
std::string mediaTypeOf(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xd8")) return "image/jpeg";
    if (bytes.starts_with("\x89PNG")) return "image/png";
    return bytes.starts_with("%PDF") ? "application/pdf" : bytes.starts_with("{") ? "application/json" : "";
}

/// Looks whether the file is here and whole, and how large it is.
Status measure(Spoken& one, const Blobs& blobs)
{
    const auto bytes = blobs.get(one.blob, one.digest);
    if (!bytes && bytes.error().fault == Fault::kNotFound) return {};
    BEIBAO_TRY(bytes);
    one.file.size = bytes->size();
    if (one.file.mediaType.empty()) one.file.mediaType = mediaTypeOf(*bytes);
    one.file.file = exportedName(one.file.sha256, one.file.mediaType);
    return {};
}

} // namespace

Result<WholeExport> exportWhole(Store& store, const Blobs& blobs, ExportPlace& place, const std::string& now)
{
    BEIBAO_TAKE(lines, recordLines(store));
    const auto records = store.records().all();
    const auto numbers = numbersIn(records);
    auto spoken = spokenIn(records);
    WholeExport done;
    done.records = lines.count;
    std::set<std::string> named;
    for (auto& one : spoken) {
        BEIBAO_TRY(measure(one, blobs));
        const auto number = numbers.find(one.file.caseId);
        if (number != numbers.end()) one.file.caseNumber = number->second;
        if (one.file.file.empty()) ++done.absent;
        if (!one.file.file.empty() && named.insert(one.file.file).second) done.bytes += one.file.size;
    }
    done.files = named.size();
    BEIBAO_TRY(audit(
        store, "export", {}, now, std::to_string(done.records) + " with " + std::to_string(done.files) + " files"));

    ExportManifest manifest{now, sha256(lines.text).hex(), done.records, {}};
    BEIBAO_TRY(place.add(std::string(kExportRecords), [text = std::move(lines.text)] { return Result(text); }));
    for (const auto& one : spoken) {
        manifest.files.push_back(one.file);
        if (named.erase(one.file.file) == 0) continue;
        BEIBAO_TRY(
            place.add(one.file.file, [&blobs, id = one.blob, digest = one.digest] { return blobs.get(id, digest); }));
    }
    BEIBAO_TRY(place.add(std::string(kExportManifest), [text = manifest.json()] { return Result(text); }));
    BEIBAO_TRY(place.finish());
    return done;
}

Result<ExportReport> checkExport(const ExportCopy& copy)
{
    constexpr std::uint64_t kLargestText = 2ULL << 30U;
    BEIBAO_TAKE(text, copy.read(std::string(kExportManifest), kLargestText));
    BEIBAO_TAKE(manifest, ExportManifest::parse(text));
    ExportReport out;
    out.records = manifest.records;
    std::set<std::string> known{std::string(kExportManifest), std::string(kExportRecords)};
    const auto compare = [&](const std::string& name, const std::string& digest, std::uint64_t most) {
        const auto bytes = copy.read(name, most);
        if (bytes && sha256(*bytes).hex() == digest) return bytes->size();
        const bool missing = !bytes && bytes.error().fault == Fault::kNotFound;
        out.wrong.push_back(name + (missing ? ": missing" : ": changed"));
        return std::size_t(0);
    };
    compare(std::string(kExportRecords), manifest.recordsSha256, kLargestText);
    for (const auto& file : manifest.files) {
        if (file.file.empty()) ++out.absent;
        if (file.file.empty() || !known.insert(file.file).second) continue;
        ++out.files;
        out.bytes += compare(file.file, file.sha256, file.size);
    }
    for (const auto& name : copy.names())
        if (!known.contains(name) && !name.ends_with('/')) out.wrong.push_back(name + ": not of the export");
    return out;
}

} // namespace beibao
