#include "app/scan/corner_marks.h"

#include "app/paper/sheet.h"
#include "app/scan/dark_spots.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace beibao {
namespace {

constexpr double kWorkSide = 1800; ///< of the picture marks are looked for in; finer shows no more
constexpr std::size_t kCandidates = 5; ///< for each corner
constexpr double kFarthest = 0.35; ///< from where the code makes one expect a mark, as a share of its distance
constexpr double kMostAmiss = 2.0; ///< mm, of the code seen through the marks

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF markOnSheet(std::size_t corner)
{
    return {sheet::kCornerMarks[corner][0], sheet::kCornerMarks[corner][1]};
}

QPolygonF codeOnSheet()
{
    const QRectF place(sheet::kCodeLeft, sheet::kCodeTop, sheet::kCodeSide, sheet::kCodeSide);
    return QPolygonF{place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()};
}

/// quadToQuad() wants a way around, the marks stand in reading order.
QPolygonF around(const QPolygonF& marks)
{
    return QPolygonF{marks[0], marks[1], marks[3], marks[2]};
}

/// How far from its printed place, in millimetres, the code stands if these are the marks.
double amiss(const QPolygonF& marks, const QPolygonF& code)
{
    QPolygonF printed;
    for (std::size_t corner = 0; corner < 4; ++corner) printed << markOnSheet(corner);
    QTransform toSheet;
    if (!QTransform::quadToQuad(around(marks), around(printed), toSheet)) return 1e9;
    const QPolygonF expected = codeOnSheet();
    double worst = 0;
    for (int i = 0; i < 4; ++i) worst = std::max(worst, distance(toSheet.map(code[i]), expected[i]));
    return worst / sheet::mm(1);
}

using Choice = std::array<std::vector<QPointF>, 4>;

/// The marks that could be each corner, the likeliest first.
Choice likelyMarks(const std::vector<DarkSpot>& spots, const QTransform& toPicture, const QPolygonF& code)
{
    const QPointF middle = (code[0] + code[2]) / 2;
    Choice choice;
    for (std::size_t corner = 0; corner < 4; ++corner) {
        const QPointF expected = toPicture.map(markOnSheet(corner));
        const double reach = kFarthest * distance(expected, middle);
        for (const DarkSpot& spot : spots)
            if (spot.open == (corner == 3) && distance(spot.centre, expected) < reach)
                choice[corner].push_back(spot.centre);
        std::ranges::sort(choice[corner], {}, [&](QPointF at) { return distance(at, expected); });
        if (choice[corner].size() > kCandidates) choice[corner].resize(kCandidates);
    }
    return choice;
}

std::optional<QPolygonF> bestOf(const Choice& choice, const QPolygonF& code)
{
    std::optional<QPolygonF> best;
    double least = kMostAmiss;
    for (const QPointF a : choice[0])
        for (const QPointF b : choice[1])
            for (const QPointF c : choice[2])
                for (const QPointF d : choice[3]) {
                    const QPolygonF marks{a, b, c, d};
                    const double error = amiss(marks, code);
                    if (error >= least) continue;
                    least = error;
                    best = marks;
                }
    return best;
}

QPolygonF scaled(const QPolygonF& polygon, double by)
{
    return QTransform::fromScale(by, by).map(polygon);
}

} // namespace

std::optional<QPolygonF> findCornerMarks(const QImage& picture, const QPolygonF& code)
{
    if (code.size() != 4) return std::nullopt;
    const double scale = std::min(1.0, kWorkSide / std::max(picture.width(), picture.height()));
    const QImage small
        = scale < 1 ? picture.scaled(picture.size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    const double by = double(small.width()) / picture.width();
    const QPolygonF seen = scaled(code, by);
    QTransform toPicture;
    if (!QTransform::quadToQuad(codeOnSheet(), seen, toPicture)) return std::nullopt;
    const double side = distance(seen[0], seen[1]) * sheet::kCornerMark / sheet::kCodeSide;
    const auto spots = darkSpots(small, std::max(4.0, side * 0.35), side * 2.2);
    const auto found = bestOf(likelyMarks(spots, toPicture, seen), seen);
    if (!found) return std::nullopt;
    return scaled(*found, 1 / by);
}

} // namespace beibao
