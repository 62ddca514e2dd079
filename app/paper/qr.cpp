#include "app/paper/qr.h"

#include <memory>
#include <qrencode.h>

namespace beibao {

std::vector<QRectF> qrCode(const std::string& text, const QRectF& place)
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code) return {};
    std::vector<QRectF> dark;
    const double module = place.width() / code->width;
    const auto isDark = [&](int row, int column) { return (code->data[row * code->width + column] & 1) != 0; };
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width;) {
            int end = column;
            while (end < code->width && isDark(row, end)) ++end;
            // One bar for a run of modules: fewer shapes, and no hairlines between them.
            if (end > column)
                dark.emplace_back(
                    place.x() + column * module, place.y() + row * module, (end - column) * module, module);
            column = std::max(end, column + 1);
        }
    }
    return dark;
}

} // namespace beibao
