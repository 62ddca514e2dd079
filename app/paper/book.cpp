#include "app/paper/book.h"

#include "core/documents/dossier_papers.h"
#include "core/documents/reading_sheet.h"

#include <algorithm>

namespace beibao {
namespace {

void lay(Book& book, const Document& document, const PictureFiles& files, int folio = 0)
{
    for (const char32_t letter : missingGlyphs(document))
        if (std::ranges::find(book.missingGlyphs, letter) == book.missingGlyphs.end())
            book.missingGlyphs.push_back(letter);
    book.parts.push_back(layOut(document, files));
    book.parts.back().folio = folio;
}

/// Lays out the papers and tells where each of them stands.
std::vector<ContentsRow> layCounted(Book& book, const std::vector<BoundPaper>& papers, const PictureFiles& files)
{
    std::vector<ContentsRow> rows;
    int next = 1;
    for (const BoundPaper& paper : papers) {
        lay(book, paper.document, files, next);
        const int last = next + int(book.parts.back().pages.size()) - 1;
        rows.push_back({paper.title, next, last});
        next = last + 1;
    }
    return rows;
}

} // namespace

int Book::pages() const
{
    int sum = 0;
    for (const Pages& part : parts) sum += int(part.pages.size());
    return sum;
}

Book bookOf(const Document& document, const PictureFiles& files)
{
    Book book{document.title, {}, {}};
    lay(book, document, files);
    return book;
}

Result<Book> dossierBook(const CaseFile& file, const Subject& subject, const Print& print, const PictureFiles& files)
{
    BEIBAO_TAKE(papers, dossierPapers(file, subject, print));
    Book inner;
    Subject bound = subject;
    bound.contents = layCounted(inner, papers, files);
    bound.pages = inner.pages();
    BEIBAO_TAKE(cover, documentFor("cover", file, bound, print));
    BEIBAO_TAKE(contents, documentFor("contents", file, bound, print));
    BEIBAO_TAKE(back, documentFor("back_cover", file, bound, print));
    Book book{cover.title + " " + caseNumberOf(file), {}, std::move(inner.missingGlyphs)};
    lay(book, cover, files);
    lay(book, contents, files);
    std::ranges::move(inner.parts, std::back_inserter(book.parts));
    lay(book, back, files);
    return book;
}

Result<Book> confirmationBook(
    const CaseFile& file, const Subject& subject, const Print& print, const PictureFiles& files)
{
    BEIBAO_TAKE(papers, confirmationPapers(file, subject, print));
    Book book{papers.front().title + " " + caseNumberOf(file), {}, {}};
    layCounted(book, papers, files);
    return book;
}

Result<Book> bookFor(std::string_view what, bool large, const CaseFile& file, const Subject& subject,
    const Print& print, const PictureFiles& files)
{
    const bool bound = what == kDossier || what == kConfirmation;
    if (bound && large) return Error{Fault::kUsage, "only a single paper is made in large letters"};
    if (what == kDossier) return dossierBook(file, subject, print, files);
    if (what == kConfirmation) return confirmationBook(file, subject, print, files);
    BEIBAO_TAKE(document, documentFor(what, file, subject, print));
    if (!large) return bookOf(document, files);
    BEIBAO_TAKE(sheet, readingSheet(document));
    return bookOf(sheet, files);
}

} // namespace beibao
