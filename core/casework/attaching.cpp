#include "core/casework/attaching.h"

#include "core/casework/case_loader.h"
#include "core/documents/papers.h"

#include <algorithm>
#include <array>

namespace beibao {

namespace {

constexpr std::array<std::string_view, 7> kRoles{
    "identity", "authorisation", "evidence", "performance_proof", "confirmation_application", "dossier_note", "audio"};
constexpr std::string_view kSound = "audio";
constexpr std::size_t kLongestName = 120;

Status checked(const CaseFile& file, const Material& material)
{
    const bool known = std::ranges::find(kRoles, material.role) != kRoles.end() || paperOf(material.role) != nullptr;
    if (!known) return Error{Fault::kUsage, "there is no such use of a file: " + material.role};
    if (material.bytes.empty()) return Error{Fault::kUsage, "the file is empty"};
    if (material.bytes.size() > Blobs::kLargest) return Error{Fault::kUsage, "the file is larger than 200 MB"};
    const auto theirs = [&](const Kept<Party>& party) { return party.id == material.party; };
    if (!material.party.empty() && std::ranges::none_of(file.parties, theirs))
        return Error{Fault::kUsage, "nobody of this case has that id"};
    if (material.role == kSound && consentToRecording(file).empty())
        return Error{Fault::kRefused, "录音要先取得每位当事人同意", "consent"};
    return {};
}

Result<Attachment> attachmentOf(Blobs& blobs, const CaseFile& file, const Material& material)
{
    Attachment made;
    made.set_case_id(material.caseId.text());
    made.set_role(material.role);
    made.set_party_id(material.party.text());
    if (!material.about.empty()) made.set_about(material.about.text());
    made.set_text(material.text);
    made.set_made_at(material.madeAt);
    made.set_name(safeFileName(material.name));
    made.set_media_type(material.mediaType);
    made.set_size(static_cast<std::int64_t>(material.bytes.size()));
    made.set_sha256(sha256(material.bytes).bytes());
    if (material.role == kSound)
        made.set_consent_id((material.consent.empty() ? consentToRecording(file) : material.consent).text());
    BEIBAO_TAKE(blob, blobs.put(material.bytes));
    made.set_blob(blob.text());
    if (material.thumbnail.empty()) return made;
    BEIBAO_TAKE(thumbnail, blobs.put(material.thumbnail));
    made.set_thumbnail(thumbnail.text());
    made.set_thumbnail_sha256(sha256(material.thumbnail).bytes());
    return made;
}

/// U+202A…202E and U+2066…2069: they make "fdp.exe" read as "exe.pdf".
bool turnsText(std::string_view at)
{
    if (at.size() < 3 || at[0] != '\xe2') return false;
    const auto middle = static_cast<unsigned char>(at[1]), last = static_cast<unsigned char>(at[2]);
    return (middle == 0x80 && ((last >= 0xaa && last <= 0xae) || last == 0x8e || last == 0x8f))
        || (middle == 0x81 && last >= 0xa6 && last <= 0xa9);
}

bool isDevice(std::string_view stem)
{
    static constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
    std::string low;
    for (const char c : stem) low += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    const bool port = low.size() == 4 && (low.starts_with("com") || low.starts_with("lpt")) && low[3] >= '0';
    return port || std::ranges::find(kDevices, low) != kDevices.end();
}

/// Cut between characters, and the ending stays: it says what the file is.
void shorten(std::string& name)
{
    if (name.size() <= kLongestName) return;
    const auto dot = name.rfind('.');
    const std::string ending = dot != std::string::npos && name.size() - dot <= 10 ? name.substr(dot) : std::string();
    std::size_t cut = kLongestName - ending.size();
    while (cut > 0 && (static_cast<unsigned char>(name[cut]) & 0xc0U) == 0x80) --cut;
    name = name.substr(0, cut) + ending;
}

} // namespace

Id consentToRecording(const CaseFile& file)
{
    Id last;
    for (const auto& party : file.parties) {
        const Kept<Consent>* newest = nullptr;
        for (const auto& consent : file.consents) {
            const bool about = consent.record.what().ends_with(kConsentToRecording);
            if (!about || consent.record.party_id() != party.id.text()) continue;
            if (newest == nullptr || consent.record.given_at() >= newest->record.given_at()) newest = &consent;
        }
        if (newest == nullptr || newest->record.what() != kConsentToRecording) return {};
        last = newest->id;
    }
    return last;
}

Result<Saved> keepMaterials(Store& store, Blobs& blobs, const std::vector<Material>& materials)
{
    std::vector<Entry> entries;
    for (const auto& material : materials) {
        BEIBAO_TAKE(file, loadCase(store.records(), material.caseId));
        BEIBAO_TRY(checked(file, material));
        BEIBAO_TAKE(made, attachmentOf(blobs, file, material));
        entries.push_back(Entry::fact(made));
    }
    return store.save(entries);
}

std::string safeFileName(std::string_view name)
{
    if (const auto folder = name.find_last_of("/\\"); folder != std::string_view::npos) name.remove_prefix(folder + 1);
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        if (turnsText(name.substr(i))) {
            i += 2;
        } else if (c >= 0x20 && c != 0x7f && std::string_view(":*?\"<>|").find(name[i]) == std::string_view::npos) {
            out += name[i];
        }
    }
    while (!out.empty() && (out.front() == '.' || out.front() == ' ' || out.front() == '-')) out.erase(0, 1);
    while (!out.empty() && (out.back() == '.' || out.back() == ' ')) out.pop_back();
    shorten(out);
    if (isDevice(std::string_view(out).substr(0, out.find('.')))) out.insert(0, 1, '_');
    return out.empty() ? "file" : out;
}

} // namespace beibao
