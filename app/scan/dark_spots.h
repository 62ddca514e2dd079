#pragma once

#include <QImage>
#include <QPointF>

#include <vector>

namespace beibao {

/// A dark patch on a picture that could be a square of a certain size, seen from any side.
struct DarkSpot {
    QPointF centre;
    double side = 0; ///< of a square as large
    bool open = false; ///< there is paper in its middle
};

/// Dark patches whose side is between `least` and `most` pixels and whose shape is that of a square seen aslant. Dark
/// is what is darker than its surroundings, so that a shadow over the sheet does no harm.
std::vector<DarkSpot> darkSpots(const QImage& picture, double least, double most);

} // namespace beibao
