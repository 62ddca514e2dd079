#include "app/scan/straight.h"

#include "app/paper/sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QTransform>

#include <cmath>

namespace beibao {
namespace {

constexpr int kLongestSide = 2400;
constexpr int kQuality = 85;

} // namespace

QImage straightPage(const QImage& picture, const QPolygonF& onPicture, const QPolygonF& onSheet)
{
    const double scale = kStraightDots / sheet::mm(1);
    QTransform place;
    if (!QTransform::quadToQuad(onPicture, QTransform::fromScale(scale, scale).map(onSheet), place)) return {};
    QImage page(qRound(sheet::kWidth * scale), qRound(sheet::kHeight * scale), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(place);
    painter.drawImage(0, 0, picture);
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
