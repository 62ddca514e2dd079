#pragma once

#include "core/base/digest.h"
#include "core/documents/document.h"
#include "core/documents/fields.h"

#include <optional>
#include <span>
#include <string_view>

namespace beibao {

/// A paper Beibao can make, by its id in resources/templates.
struct Paper {
    std::string_view id;
    std::string_view title;
    bool sealedFirst = false; ///< only its sealed form may be signed: an earlier print says 草稿
    bool numbered = true; ///< says page x of y
    bool form = true; ///< people write on it, so that it is of use empty
};

/// The seventeen of the dossier in binding order, then the working papers.
std::span<const Paper> papers();

/// Null when no paper is called so.
const Paper* paperOf(std::string_view id);

/// The wording compiled into this program; empty when there is none of that name.
std::string_view builtInTemplate(std::string_view document);

/// What a print says of itself, besides the wording.
struct Print {
    bool practice = false; ///< made in a drill
    std::optional<Digest> sealed; ///< digest of the sealed content; none: not sealed
    Id sealedId; ///< the Sealed fact, for the code on the page; empty: the code names the case
    /// To be tried; empty: the county's own in force on the day of the paper, else the built-in one.
    std::string_view wording;
};

/// The paper `document` of a case, ready to be laid out.
/// kNotFound as in fieldsFor; kUsage when the wording is broken.
Result<Document> documentFor(
    std::string_view document, const CaseFile& file, const Subject& subject = {}, const Print& print = {});

} // namespace beibao
