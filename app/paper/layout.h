#pragma once

#include "app/paper/fonts.h"
#include "core/documents/document.h"

#include <QRectF>
#include <QTextLayout>

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

struct Page {
    std::vector<PlacedText> texts;
    std::vector<PlacedShape> shapes;
};

/// A document on its pages. The same for every device; painter.h puts it there.
struct Pages {
    Document about; ///< what is printed on every page; its blocks are gone
    std::vector<Page> pages; ///< never empty
};

/// Breaks a document into lines and pages. Boxes of one signer are never split and never
/// clipped: what does not fit goes to the next page whole, and takes the paragraph before it along.
Pages layOut(const Document& document);

} // namespace beibao
