#include "app/scan/code_reader.h"

#if __has_include(<ZXing/ReaderOptions.h>)
#define BEIBAO_ZXING_HAS_OPTIONS 1 // since 2.2, which Debian 13 has
#else
#define ZX_USE_UTF8 1 // 1.4 of Debian 12 says its texts in wide letters otherwise
#endif
#include <ZXing/ReadBarcode.h>

#include <exception>

namespace beibao {
namespace {

auto onlyQrCodes()
{
#ifdef BEIBAO_ZXING_HAS_OPTIONS
    ZXing::ReaderOptions options;
#else
    ZXing::DecodeHints options;
#endif
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    return options;
}

} // namespace

std::vector<SeenCode> readCodes(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    std::vector<SeenCode> seen;
    if (grey.isNull()) return seen;
    try {
        const ZXing::ImageView view(
            grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        for (const auto& code : ZXing::ReadBarcodes(view, onlyQrCodes())) {
            if (!code.isValid()) continue;
            SeenCode one{code.text(), {}};
            for (const auto& point : code.position()) one.corners << QPointF(point.x, point.y);
            seen.push_back(std::move(one));
        }
    } catch (const std::exception&) {
        seen.clear(); // a picture the reader stumbles over shows no code
    }
    return seen;
}

} // namespace beibao
