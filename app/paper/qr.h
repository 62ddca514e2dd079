#pragma once

#include <QRectF>

#include <string>
#include <vector>

namespace beibao {

/// The dark parts of a QR code of `text`, filling `place`; empty when the text is too long for one.
std::vector<QRectF> qrCode(const std::string& text, const QRectF& place);

} // namespace beibao
