#pragma once

#include "core/documents/page_code.h"

#include <QImage>

#include <optional>

namespace beibao {

/// A page of paper as it was found on a photograph.
struct PageScan {
    enum class Shape {
        kAsTaken, ///< no sheet was made out: the picture as it is, turned upright when the code says how
        kByMarks, ///< flat and upright, by the corner marks of a form
        kByEdges, ///< flat and upright, by the edges of the sheet
    };
    std::optional<PageCode> code; ///< ours; nothing when there is none, or when there are two
    bool several = false; ///< codes of two papers
    Shape shape = Shape::kAsTaken;
    QImage page;
};

/// Finds what paper is on a picture and makes a flat, upright page of it. Never fails: what is not
/// recognised comes back as it was taken.
PageScan scanPage(const QImage& picture);

} // namespace beibao
