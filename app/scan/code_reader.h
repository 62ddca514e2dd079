#pragma once

#include <QImage>
#include <QPolygonF>

#include <string>
#include <vector>

namespace beibao {

/// A QR code on a picture.
struct SeenCode {
    std::string text;
    QPolygonF corners; ///< upper left, upper right, lower right, lower left, as the code itself stands
};

/// Every QR code that can be read, ours or not, in any direction. The one file that knows zxing-cpp.
std::vector<SeenCode> readCodes(const QImage& picture);

} // namespace beibao
