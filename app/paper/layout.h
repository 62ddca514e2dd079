#pragma once

#include "app/paper/fonts.h"
#include "core/documents/document.h"

#include <QImage>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace beibao {

/// Broken lines of one text, in sheet units.
struct SetText {
    std::shared_ptr<QTextLayout> layout;
    double pitch = 0; ///< from line to line

    int lines() const { return layout ? layout->lineCount() : 0; }
    double height() const { return lines() * pitch; }
};

/// Some lines of a text at their place on a page.
struct PlacedText {
    SetText text;
    int first = 0;
    int count = 0;
    QPointF at;
};

struct PlacedShape {
    enum class Kind { kBox, kDashedBox, kDashedCircle, kLine };
    Kind kind = Kind::kBox;
    QRectF place; ///< a line goes from its top left to its bottom right
};

struct PlacedPicture {
    QImage image;
    QRectF place;
};

struct PlacedCode {
    std::string text;
    QRectF place;
};

struct Page {
    std::vector<PlacedText> texts;
    std::vector<PlacedShape> shapes;
    std::vector<PlacedPicture> pictures;
    std::vector<PlacedCode> codes;
};

/// A document on its pages. The same for every device; painter.h puts it there.
struct Pages {
    Document about; ///< what is printed on every page; its blocks are gone
    std::vector<Page> pages; ///< never empty
    int folio = 0; ///< of the first page within a bound dossier; 0: not bound, or not counted
};

/// Fetches the file of an Attachment by its id; empty when it is not on this machine.
using PictureFiles = std::function<QByteArray(const std::string& attachment)>;

/// Breaks a document into lines and pages. Boxes of one signer are never split and never
/// clipped: what does not fit goes to the next page whole, and takes the paragraph before it along.
/// A picture that cannot be shown leaves its caption and says so.
Pages layOut(const Document& document, const PictureFiles& files = {});

} // namespace beibao
