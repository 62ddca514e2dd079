#pragma once

#include <QByteArray>
#include <QImage>
#include <QPolygonF>

namespace beibao {

/// Dots a millimetre of a straightened page: 200 to the inch, as printed papers show pictures.
inline constexpr double kStraightDots = 200 / 25.4;

/// The page upright, flat, and as bright as paper. `onPicture` are four points of the sheet, `onSheet` where they stand
/// on A4 in sheet units; both go around. Null when the four points are none.
QImage straightPage(const QImage& picture, const QPolygonF& onPicture, const QPolygonF& onSheet);

/// The picture turned by quarters so that its code stands upright, and made no larger than a page is read.
QImage uprightPicture(const QImage& picture, const QPolygonF& code);

/// As it is kept: without where and with what it was taken.
QByteArray jpegOf(const QImage& picture);

} // namespace beibao
