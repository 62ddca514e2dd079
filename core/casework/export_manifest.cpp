#include "core/casework/export_manifest.h"

#include "core/store/blobs.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::size_t kDigestLetters = 64, kMostFiles = 1'000'000, kLongestManifest = 512U << 20U;
constexpr std::string_view kFolder = "files/";
constexpr std::pair<std::string_view, std::string_view> kEndings[] = {{"application/pdf", ".pdf"},
    {"image/jpeg", ".jpg"}, {"image/png", ".png"}, {"image/webp", ".webp"}, {"image/heic", ".heic"},
    {"image/tiff", ".tif"}, {"audio/mpeg", ".mp3"}, {"audio/mp4", ".m4a"}, {"audio/ogg", ".ogg"}, {"audio/wav", ".wav"},
    {"audio/x-wav", ".wav"}, {"video/mp4", ".mp4"}, {"text/plain", ".txt"}, {"application/msword", ".doc"},
    {"application/json", ".json"}, {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"},
    {"application/vnd.oasis.opendocument.text", ".odt"}};

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "the manifest: " + what};
}

bool isDigest(std::string_view text)
{
    return text.size() == kDigestLetters
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::uint64_t numberIn(const json& object, const char* name, std::uint64_t most)
{
    const auto found = object.find(name);
    const bool good = found != object.end() && found->is_number_unsigned() && found->get<std::uint64_t>() <= most;
    return good ? found->get<std::uint64_t>() : most + 1;
}

Result<ExportedFile> fileFrom(const json& object)
{
    if (!object.is_object()) return wrong("a file is an object");
    ExportedFile out{textIn(object, "id"), textIn(object, "kind"), textIn(object, "case_id"), textIn(object, "case"),
        textIn(object, "title"), textIn(object, "media_type"), textIn(object, "sha256"),
        numberIn(object, "size", Blobs::kLargest), textIn(object, "file")};
    if (out.id.empty() || out.kind.empty() || !isDigest(out.sha256)) return wrong("a file without id, kind or digest");
    if (out.size > Blobs::kLargest) return wrong("a file has no size, or an impossible one");
    // Whoever takes the file out of an archive must never be led elsewhere.
    if (!out.file.empty() && out.file != exportedName(out.sha256, out.mediaType))
        return wrong("a file is not named by its digest");
    return out;
}

json jsonOf(const ExportedFile& file)
{
    return {{"id", file.id}, {"kind", file.kind}, {"case_id", file.caseId}, {"case", file.caseNumber},
        {"title", file.title}, {"media_type", file.mediaType}, {"sha256", file.sha256}, {"size", file.size},
        {"file", file.file}};
}

} // namespace

std::string exportedName(std::string_view sha256Hex, std::string_view mediaType)
{
    const auto ending = std::ranges::find(kEndings, mediaType, &std::pair<std::string_view, std::string_view>::first);
    return std::string(kFolder).append(sha256Hex).append(ending == std::end(kEndings) ? ".bin" : ending->second);
}

std::string ExportManifest::json() const
{
    auto list = nlohmann::json::array();
    for (const auto& file : files) list.push_back(jsonOf(file));
    return nlohmann::json{{"beibao_export", 1}, {"made_at", madeAt},
               {"records", {{"file", kExportRecords}, {"sha256", recordsSha256}, {"count", records}}},
               {"files", std::move(list)}}
               .dump(1, ' ', false, nlohmann::json::error_handler_t::replace)
        + '\n';
}

Result<ExportManifest> ExportManifest::parse(std::string_view text)
{
    if (text.size() > kLongestManifest) return wrong("it is too long");
    const auto object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object() || object.value("beibao_export", nlohmann::json()) != 1)
        return wrong("this is none, or one of a newer program");
    const auto records = object.value("records", nlohmann::json::object());
    const auto list = object.value("files", nlohmann::json());
    if (!records.is_object() || !list.is_array() || list.size() > kMostFiles)
        return wrong("records or files are missing");
    ExportManifest out;
    out.madeAt = textIn(object, "made_at");
    out.recordsSha256 = textIn(records, "sha256");
    out.records = numberIn(records, "count", UINT32_MAX);
    if (!isDigest(out.recordsSha256) || out.records > UINT32_MAX || textIn(records, "file") != kExportRecords)
        return wrong("it does not say which records");
    for (const auto& one : list) {
        BEIBAO_TAKE(file, fileFrom(one));
        out.files.push_back(std::move(file));
    }
    return out;
}

} // namespace beibao
