#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/rules/case_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What parties bind themselves to, as canonical JSON: the case number, the committee, the parties with every
/// field that is printed, facts, obligations, terms, breach, copies, date, mediators and recorder;
/// and the agreement it takes the place of, if any.
/// The same records give the same bytes on every machine; this is what both digests of a Sealed fact cover.
/// kNotFound when the case has no such agreement.
Result<std::string> sealedContent(const CaseFile& file, const Id& agreement);

/// The digest as it is printed and read out over the telephone: its first 60 bits as
/// twelve letters and figures in groups of four, e.g. "MFRG-GZDF-MZTQ".
std::string shortDigest(const Digest& digest);

/// What the code on every page says: BEIBAO:1:ID, then :DIGEST (all of it, in hex) when the content is sealed.
/// Capitals only, so that the code stays small.
std::string qrText(const Id& id, const std::optional<Digest>& content = std::nullopt);

/// What a scanned code says.
struct ScannedCode {
    Id id;
    std::optional<Digest> content;
};

/// Nothing when the text is not one of ours.
std::optional<ScannedCode> parseQrText(std::string_view text);

} // namespace beibao
