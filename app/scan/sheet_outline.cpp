#include "app/scan/sheet_outline.h"

#include "app/paper/sheet.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace beibao {
namespace {

constexpr int kWorkSide = 800;
constexpr double kMostAmiss = 7.0; ///< mm, of the code seen through the outline; printers shrink a page a little

const QRectF kCode(sheet::kCodeLeft, sheet::kCodeTop, sheet::kCodeSide, sheet::kCodeSide);

QPolygonF around(const QRectF& box)
{
    return QPolygonF{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

/// The brightness that best parts paper from ground (Otsu's).
int partingBrightness(const QImage& grey)
{
    std::array<double, 256> count{};
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x) count[grey.constScanLine(y)[x]] += 1;
    double all = 0, sum = 0;
    for (int i = 0; i < 256; ++i) all += count[std::size_t(i)], sum += i * count[std::size_t(i)];
    double below = 0, sumBelow = 0, best = 0;
    int parting = 128;
    for (int i = 0; i < 255; ++i) {
        below += count[std::size_t(i)], sumBelow += i * count[std::size_t(i)];
        if (below == 0 || below == all) continue;
        const double apart = sumBelow / below - (sum - sumBelow) / (all - below);
        const double spread = below * (all - below) * apart * apart;
        if (spread > best) best = spread, parting = i;
    }
    return parting;
}

/// All bright pixels that hang together with the place of the code. Marks on the paper are walked around.
std::vector<QPoint> brightAround(const QImage& grey, QPoint start, int parting)
{
    const int width = grey.width();
    std::vector<bool> seen(std::size_t(width) * std::size_t(grey.height()));
    std::vector<QPoint> reached, open;
    const auto take = [&](QPoint at) {
        if (!grey.rect().contains(at) || seen[std::size_t(at.y()) * std::size_t(width) + std::size_t(at.x())]) return;
        if (grey.constScanLine(at.y())[at.x()] <= parting) return;
        seen[std::size_t(at.y()) * std::size_t(width) + std::size_t(at.x())] = true;
        open.push_back(at);
    };
    for (int dy = -12; dy <= 12; ++dy)
        for (int dx = -12; dx <= 12; ++dx) take(start + QPoint(dx, dy));
    while (!open.empty()) {
        const QPoint at = open.back();
        open.pop_back();
        reached.push_back(at);
        for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) take(at + step);
    }
    return reached;
}

/// The outermost points in the four directions, as the code stands.
QPolygonF outermost(const std::vector<QPoint>& points, const QTransform& asCode)
{
    std::array<double, 4> far;
    far.fill(-1e18);
    QPolygonF corners(4);
    for (const QPoint& point : points) {
        const QPointF p = asCode.map(QPointF(point) + QPointF(0.5, 0.5));
        const std::array<double, 4> reach{-p.x() - p.y(), p.x() - p.y(), p.x() + p.y(), p.y() - p.x()};
        for (std::size_t i = 0; i < 4; ++i)
            if (reach[i] > far[i]) far[i] = reach[i], corners[qsizetype(i)] = QPointF(point) + QPointF(0.5, 0.5);
    }
    return corners;
}

bool isSheet(const QPolygonF& corners, const QPolygonF& code)
{
    QTransform toSheet;
    const QRectF sheet(0, 0, sheet::kWidth, sheet::kHeight);
    if (!QTransform::quadToQuad(corners, around(sheet), toSheet)) return false;
    const QPolygonF expected = around(kCode), found = toSheet.map(code);
    for (int i = 0; i < 4; ++i) {
        const QPointF off = found[i] - expected[i];
        if (std::hypot(off.x(), off.y()) > sheet::mm(kMostAmiss)) return false;
    }
    return true;
}

} // namespace

std::optional<QPolygonF> findSheet(const QImage& picture, const QPolygonF& code)
{
    if (code.size() != 4) return std::nullopt;
    const QImage small = picture.scaled(kWorkSide, kWorkSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    const double by = double(small.width()) / picture.width();
    const QPolygonF seen = QTransform::fromScale(by, by).map(code);
    const QPointF right = seen[1] - seen[0];
    const QTransform asCode = QTransform().rotateRadians(-std::atan2(right.y(), right.x()));
    const auto paper = brightAround(small, seen.boundingRect().center().toPoint(), partingBrightness(small));
    const QPolygonF corners = outermost(paper, asCode);
    if (!isSheet(corners, seen)) return std::nullopt;
    return QTransform::fromScale(1 / by, 1 / by).map(corners);
}

} // namespace beibao
