#pragma once

#include <QImage>
#include <QPolygonF>

#include <optional>

namespace beibao {

/// The four corners of a bright sheet on a darker ground, around from its upper left: for papers without corner marks.
/// `code`: the corners of the code on it, which tell how it lies and whether the outline is that of its sheet.
/// Nothing when no such outline is seen, as on a white table or when an edge is cut off.
std::optional<QPolygonF> findSheet(const QImage& picture, const QPolygonF& code);

} // namespace beibao
