#include "app/scan/dark_spots.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace beibao {
namespace {

/// Dark pixels are 1; those of a patch already looked at become 2.
struct Mask {
    int width = 0, height = 0;
    std::vector<std::uint8_t> cells;

    std::uint8_t& at(int x, int y) { return cells[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
    bool inside(int x, int y) const { return x >= 0 && y >= 0 && x < width && y < height; }
};

/// Sums over rectangles, so that the light around each pixel costs four look-ups.
std::vector<std::uint64_t> summed(const QImage& grey)
{
    const int width = grey.width(), height = grey.height();
    std::vector<std::uint64_t> sums(std::size_t(width + 1) * std::size_t(height + 1));
    for (int y = 0; y < height; ++y) {
        const uchar* row = grey.constScanLine(y);
        std::uint64_t line = 0;
        for (int x = 0; x < width; ++x) {
            line += row[x];
            const std::size_t here = std::size_t(y + 1) * std::size_t(width + 1) + std::size_t(x + 1);
            sums[here] = sums[here - std::size_t(width + 1)] + line;
        }
    }
    return sums;
}

Mask darkParts(const QImage& grey, int around)
{
    constexpr double kDarker = 0.7;
    const auto sums = summed(grey);
    const std::size_t stride = std::size_t(grey.width() + 1);
    Mask mask{
        grey.width(), grey.height(), std::vector<std::uint8_t>(std::size_t(grey.width()) * std::size_t(grey.height()))};
    for (int y = 0; y < mask.height; ++y) {
        const uchar* row = grey.constScanLine(y);
        const std::size_t top = std::size_t(std::max(0, y - around)),
                          bottom = std::size_t(std::min(mask.height, y + around + 1));
        for (int x = 0; x < mask.width; ++x) {
            const std::size_t left = std::size_t(std::max(0, x - around)),
                              right = std::size_t(std::min(mask.width, x + around + 1));
            const std::uint64_t sum = sums[bottom * stride + right] + sums[top * stride + left]
                - sums[top * stride + right] - sums[bottom * stride + left];
            const double mean = double(sum) / double((bottom - top) * (right - left));
            mask.at(x, y) = row[x] < kDarker * mean ? 1 : 0;
        }
    }
    return mask;
}

struct Patch {
    std::vector<QPoint> cells;
    QRect box;
};

/// Takes the patch around a pixel out of the mask; nothing is kept of one that is too large.
Patch takePatch(Mask& mask, QPoint from, int largest)
{
    Patch patch{{}, QRect(from, from)};
    std::vector<QPoint> open{from};
    mask.at(from.x(), from.y()) = 2;
    while (!open.empty()) {
        const QPoint cell = open.back();
        open.pop_back();
        patch.box |= QRect(cell, cell);
        if (int(patch.cells.size()) <= largest) patch.cells.push_back(cell);
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) {
                const QPoint next = cell + QPoint(dx, dy);
                if (!mask.inside(next.x(), next.y()) || mask.at(next.x(), next.y()) != 1) continue;
                mask.at(next.x(), next.y()) = 2;
                open.push_back(next);
            }
    }
    return patch;
}

/// The patch with its hole filled: all its box but what is reached from outside.
std::vector<QPoint> filled(const Patch& patch)
{
    const QRect box = patch.box.adjusted(-1, -1, 1, 1);
    Mask mask{
        box.width(), box.height(), std::vector<std::uint8_t>(std::size_t(box.width()) * std::size_t(box.height()), 1)};
    for (const QPoint& cell : patch.cells) mask.at(cell.x() - box.left(), cell.y() - box.top()) = 3;
    std::vector<QPoint> open{{0, 0}};
    mask.at(0, 0) = 0;
    while (!open.empty()) {
        const QPoint cell = open.back();
        open.pop_back();
        for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
            const QPoint next = cell + step;
            if (!mask.inside(next.x(), next.y()) || mask.at(next.x(), next.y()) != 1) continue;
            mask.at(next.x(), next.y()) = 0;
            open.push_back(next);
        }
    }
    std::vector<QPoint> cells;
    for (int y = 0; y < box.height(); ++y)
        for (int x = 0; x < box.width(); ++x)
            if (mask.at(x, y) != 0) cells.push_back(box.topLeft() + QPoint(x, y));
    return cells;
}

/// A parallelogram, and nothing else so common, has 144 times the determinant of its second moments in its area
/// squared, however it is turned or leaned.
double squareness(const std::vector<QPoint>& cells, QPointF& centre)
{
    double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (const QPoint& cell : cells) {
        sx += cell.x(), sy += cell.y();
        sxx += double(cell.x()) * cell.x(), syy += double(cell.y()) * cell.y(), sxy += double(cell.x()) * cell.y();
    }
    const double n = double(cells.size());
    centre = {sx / n, sy / n};
    const double xx = sxx / n - centre.x() * centre.x(), yy = syy / n - centre.y() * centre.y(),
                 xy = sxy / n - centre.x() * centre.y();
    const double determinant = xx * yy - xy * xy;
    return determinant > 0 ? n * n / (144 * determinant) : 0;
}

bool asLongAsWide(const QRect& box)
{
    return box.width() <= 3 * box.height() && box.height() <= 3 * box.width();
}

} // namespace

std::vector<DarkSpot> darkSpots(const QImage& picture, double least, double most)
{
    constexpr double kLikeASquare = 0.88, kRounder = 1.12, kOpen = 0.15;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    Mask mask = darkParts(grey, std::max(8, int(most * 2)));
    std::vector<DarkSpot> spots;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            if (mask.at(x, y) != 1) continue;
            const Patch patch = takePatch(mask, {x, y}, int(most * most * 2));
            const int longest = std::max(patch.box.width(), patch.box.height());
            if (longest < least || longest > 2 * most || !asLongAsWide(patch.box)) continue;
            const auto cells = filled(patch);
            DarkSpot spot;
            spot.side = std::sqrt(double(cells.size()));
            const double shape = squareness(cells, spot.centre);
            if (spot.side < least || spot.side > most || shape < kLikeASquare || shape > kRounder) continue;
            spot.open = double(cells.size() - patch.cells.size()) > kOpen * double(cells.size());
            spot.centre += QPointF(0.5, 0.5);
            spots.push_back(spot);
        }
    return spots;
}

} // namespace beibao
