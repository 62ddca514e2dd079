#pragma once

#include "app/paper/book.h"
#include "core/base/result.h"

#include <QByteArray>

namespace beibao {

/// A document as a PDF file, and what is worth knowing about it.
struct Pdf {
    QByteArray bytes;
    int pages = 0;
    std::vector<char32_t> missingGlyphs; ///< letters that were printed as an empty box
};

/// PDF/A-1b with embedded fonts and a text layer that can be searched. Says its title and that Beibao made it,
/// nothing of persons or machines. Needs a QGuiApplication; any thread.
Result<Pdf> renderPdf(const Book& book);
Result<Pdf> renderPdf(const Document& document, const PictureFiles& files = {});

/// The same as an OpenDocument text for offices that must edit it. Its pages may break otherwise than the
/// printed ones; it is never what is sealed.
Result<QByteArray> renderOdt(const Document& document);

} // namespace beibao
