#pragma once

#include "app/paper/layout.h"
#include "core/base/result.h"
#include "core/documents/papers.h"

#include <string>
#include <vector>

namespace beibao {

/// Papers laid out behind one another: what is shown, printed and saved as one.
struct Book {
    std::string title; ///< of the file; names no person
    std::vector<Pages> parts;
    std::vector<char32_t> missingGlyphs; ///< letters no font here can print; to be said before printing

    int pages() const;
};

/// A paper by itself.
Book bookOf(const Document& document, const PictureFiles& files = {});

/// The dossier of a case: cover, contents with page numbers, the papers in binding order, back cover. Pages are
/// counted from the first paper after the contents; covers and contents are not. Faults as dossierPapers().
Result<Book> dossierBook(const CaseFile& file, const Subject& subject, const Print& print, const PictureFiles& files);

/// What both sides bring to the court. Faults as confirmationPapers().
Result<Book> confirmationBook(
    const CaseFile& file, const Subject& subject, const Print& print, const PictureFiles& files);

/// How the two books are called where a paper may be asked for by its id.
inline constexpr std::string_view kDossier = "dossier", kConfirmation = "confirmation";

/// The paper of that id, or one of the two books; `large`: to be read in 24 points. Faults as of each, and kUsage for
/// a book in large letters.
Result<Book> bookFor(std::string_view what, bool large, const CaseFile& file, const Subject& subject,
    const Print& print, const PictureFiles& files);

} // namespace beibao
