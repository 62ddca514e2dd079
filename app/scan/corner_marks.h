#pragma once

#include <QImage>
#include <QPolygonF>

#include <optional>

namespace beibao {

/// Finds the four corner marks of a form on a picture: their centres as they follow in sheet::kCornerMarks.
/// `code`: the corners of the form's QR code, which tell how the sheet lies and against which the find is held: with
/// these marks the code must stand where it is printed. Nothing when a mark is covered or cut off.
std::optional<QPolygonF> findCornerMarks(const QImage& picture, const QPolygonF& code);

} // namespace beibao
