#include "tests/app/gallery/small_picture.h"

#include <QHash>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace beibao::gallery {

namespace {

constexpr int kColours = 64, kGap = 12;

/// The colours used most; screens and papers are flat, so these are nearly all there are.
QList<QRgb> paletteOf(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) ++counts[picture.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> most;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) most.emplace_back(one.value(), one.key());
    std::ranges::sort(most, std::greater());
    QList<QRgb> out{qRgb(255, 255, 255), qRgb(0, 0, 0)};
    for (const auto& [count, colour] : most) {
        if (out.size() >= kColours) break;
        out << colour;
    }
    return out;
}

} // namespace

bool saveSmall(const QImage& picture, const QString& file)
{
    const QImage flat = picture.convertToFormat(QImage::Format_RGB32);
    const auto dither = Qt::AvoidDither | Qt::ThresholdDither | Qt::ColorOnly;
    return flat.convertToFormat(QImage::Format_Indexed8, paletteOf(flat), dither).save(file, "PNG", 0);
}

void mark(QImage& picture, const std::vector<QRect>& places)
{
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(20);
    font.setBold(true);
    painter.setFont(font);
    int number = 0;
    for (const QRect& place : places) {
        const QRect circle(std::max(2, place.left() - 20), std::max(2, place.top() - 16), 30, 30);
        painter.setPen(QPen(Qt::white, 3));
        painter.setBrush(QColor(0xb4, 0x53, 0x09));
        painter.drawEllipse(circle);
        painter.drawText(circle, Qt::AlignCenter, QString::number(++number));
    }
}

QImage contactSheet(const QString& pdf, int columns, int pageWidth)
{
    QPdfDocument document;
    document.load(pdf);
    const int pages = document.pageCount();
    if (pages == 0) return {};
    const QSizeF size = document.pagePointSize(0);
    const int pageHeight = int(pageWidth * size.height() / size.width());
    const int rows = (pages + columns - 1) / columns;
    QImage sheet(columns * (pageWidth + kGap) + kGap, rows * (pageHeight + kGap) + kGap, QImage::Format_RGB32);
    sheet.fill(QColor(0xd3, 0xd0, 0xc7));
    QPainter painter(&sheet);
    for (int page = 0; page < pages; ++page) {
        const QPoint at(kGap + page % columns * (pageWidth + kGap), kGap + page / columns * (pageHeight + kGap));
        painter.fillRect(QRect(at, QSize(pageWidth, pageHeight)), Qt::white);
        painter.drawImage(at, document.render(page, QSize(pageWidth, pageHeight)));
    }
    return sheet;
}

} // namespace beibao::gallery
