#pragma once

#include "core/rules/case_file.h"
#include "core/store/blobs.h"
#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A file as it is to be kept with a case.
struct Material {
    Id caseId;
    std::string role; ///< as dossierOf() counts them, the id of a paper, or "audio"
    Id party; ///< whose identity card, whose payment; empty: nobody's in particular
    std::string name;
    std::string mediaType;
    std::string bytes;
    std::string thumbnail; ///< a small picture of it; empty: none
    Id consent; ///< of a sound recording: the Consent to it
    Id about; ///< another material this one belongs to
    std::string text; ///< what is said in it, to be found by searching
    std::string madeAt; ///< when it came about, where that is known
};

/// What a Consent to being recorded says.
inline constexpr std::string_view kConsentToRecording = "同意录音";

/// Everybody's newest word on being recorded is yes: the Consent to name with a recording.
/// Empty when somebody was not asked or did not agree.
Id consentToRecording(const CaseFile& file);

/// Keeps files with their case, as one save. kUsage for an unknown role, an empty file, one
/// over the limit, or a party of another case; kNotFound when the case is not here; kRefused with
/// rule "consent" for a recording the parties have not agreed to.
Result<Saved> keepMaterials(Store& store, Blobs& blobs, const std::vector<Material>& materials);

/// A name that is safe as a file's on any machine: no folders, no marks that turn the
/// reading direction, no device names, not too long. Never empty.
std::string safeFileName(std::string_view name);

} // namespace beibao
