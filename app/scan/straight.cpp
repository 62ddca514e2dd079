#include "app/scan/straight.h"

#include "app/paper/sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace beibao {
namespace {

constexpr int kLongestSide = 2400;
constexpr int kQuality = 85;

/// How bright the paper is: nearly all of a page is paper.
int paperBrightness(const QImage& page)
{
    std::array<int, 256> count{};
    int all = 0;
    for (int y = 0; y < page.height(); y += 4)
        for (int x = 0; x < page.width(); x += 4, ++all) ++count[std::size_t(qGray(page.pixel(x, y)))];
    int brighter = 0, level = 255;
    while (level > 0 && (brighter += count[std::size_t(level)]) < all / 10) --level;
    return level;
}

/// As if it had been exposed longer: all of it alike, so that nothing on it comes out otherwise than it is.
void brighten(QImage& page)
{
    constexpr int kPaper = 240;
    const int paper = paperBrightness(page);
    if (paper <= 20 || paper >= kPaper) return;
    const double gain = double(kPaper) / paper;
    const auto lit = [gain](int value) { return std::min(255, int(value * gain + 0.5)); };
    for (int y = 0; y < page.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(page.scanLine(y));
        for (int x = 0; x < page.width(); ++x)
            row[x] = qRgb(lit(qRed(row[x])), lit(qGreen(row[x])), lit(qBlue(row[x])));
    }
}

} // namespace

QImage straightPage(const QImage& picture, const QPolygonF& onPicture, const QPolygonF& onSheet)
{
    const double scale = kStraightDots / sheet::mm(1);
    QTransform place;
    if (!QTransform::quadToQuad(onPicture, QTransform::fromScale(scale, scale).map(onSheet), place)) return {};
    QImage page(qRound(sheet::kWidth * scale), qRound(sheet::kHeight * scale), QImage::Format_RGB32);
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(place);
        painter.drawImage(0, 0, picture);
    }
    brighten(page);
    return page;
}

QImage uprightPicture(const QImage& picture, const QPolygonF& code)
{
    QImage turned = picture;
    if (code.size() == 4) {
        const QPointF right = code[1] - code[0];
        const int quarters = qRound(std::atan2(right.y(), right.x()) / M_PI_2);
        if (quarters != 0) turned = picture.transformed(QTransform().rotate(-90.0 * quarters));
    }
    const int longest = std::max(turned.width(), turned.height());
    if (longest > kLongestSide)
        turned = turned.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return turned;
}

QByteArray jpegOf(const QImage& picture)
{
    // Drawn anew: notes a file carried along as text do not reach the new one.
    QImage plain(picture.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return plain.save(&buffer, "JPEG", kQuality) ? bytes : QByteArray();
}

} // namespace beibao
