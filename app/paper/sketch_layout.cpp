#include "app/paper/sketch_layout.h"

#include "app/paper/flow.h"

#include <algorithm>
#include <cmath>

namespace beibao {
namespace {

using sheet::mm;

constexpr double kHigh = 118; ///< of the box, in mm
constexpr double kWide = 156;
constexpr double kRoom = 15; ///< for lengths and words around the drawing, in mm
constexpr double kFoot = 9; ///< for scale and area, in mm
constexpr double kLabel = mm(62);
const TextStyle kSmall{Face::kBody, 9, 12, 0, Qt::AlignHCenter};
const TextStyle kSmallLeft{Face::kBody, 9, 12, 0, Qt::AlignLeft};

/// Puts one drawing into its box, to scale.
class Draughtsman {
public:
    Draughtsman(const SiteSketch& sketch, int scale, QPointF box, Page& page)
        : sketch_(sketch)
        , scale_(scale)
        , box_(box)
        , page_(page)
    {
        std::vector<SiteSketch::Point> all = sketch.corners;
        for (const auto& mark : sketch.landmarks) all.push_back(mark.at);
        const auto [left, right] = std::ranges::minmax(all, {}, &SiteSketch::Point::x);
        const auto [top, bottom] = std::ranges::minmax(all, {}, &SiteSketch::Point::y);
        middle_ = QPointF(left.x + right.x, top.y + bottom.y) / 2;
    }

    void draw()
    {
        page_.shapes.push_back({PlacedShape::Kind::kBox, {box_, QSizeF(mm(kWide), mm(kHigh))}});
        for (std::size_t side = 0; side < sketch_.sides(); ++side) drawSide(side);
        for (std::size_t corner = 0; corner < sketch_.corners.size(); ++corner) drawCorner(corner);
        for (const auto& mark : sketch_.landmarks) drawLandmark(mark);
        drawNorth();
        drawFoot();
    }

private:
    QPointF onSheet(SiteSketch::Point point) const
    {
        const QPointF off = QPointF(point.x, point.y) - middle_; // cm of the place, each 10 mm
        return centre() + off * mm(10.0 / scale_);
    }
    QPointF centre() const { return box_ + QPointF(mm(kWide) / 2, mm(kHigh - kFoot) / 2); }

    void line(QPointF from, QPointF to)
    {
        page_.shapes.push_back({PlacedShape::Kind::kLine, {from, QSizeF(to.x() - from.x(), to.y() - from.y())}});
    }
    void words(const QString& text, QPointF middle, const TextStyle& style = kSmall)
    {
        const SetText set = setText(text.toStdString(), style, kLabel);
        const double left = style.alignment == Qt::AlignHCenter ? middle.x() - kLabel / 2 : middle.x();
        page_.texts.push_back({set, 0, set.lines(), {left, middle.y() - set.height() / 2}});
    }
    /// A step away from the middle of the drawing, along `from` to `to` turned by a right angle.
    QPointF outward(QPointF from, QPointF to, double far) const
    {
        QPointF normal(to.y() - from.y(), from.x() - to.x());
        const double length = std::hypot(normal.x(), normal.y());
        normal = length > 0 ? normal / length : QPointF(0, -1);
        const QPointF away = (from + to) / 2 - centre();
        if (normal.x() * away.x() + normal.y() * away.y() < 0) normal = -normal;
        // Words are wider than high, so beside an upright side they stand farther off.
        return normal * (far + mm(5) * std::abs(normal.x()));
    }
    void drawSide(std::size_t side)
    {
        const QPointF from = onSheet(sketch_.corners[side]), to = onSheet(sketch_.end(side));
        line(from, to);
        const int measured = sketch_.measured[side];
        const QString length = measured > 0
            ? QString::fromStdString(metres(measured))
            : "（" + QString::fromStdString(metres(int(std::lround(drawnLength(sketch_, side))))) + "）";
        words(length, (from + to) / 2 + outward(from, to, mm(3)));
    }
    void drawCorner(std::size_t corner)
    {
        const QPointF at = onSheet(sketch_.corners[corner]);
        dot(at);
        QPointF away = at - centre();
        const double length = std::hypot(away.x(), away.y());
        away = length > 0 ? away / length : QPointF(0, -1);
        words(QString::number(corner + 1), at + away * mm(3.5));
    }
    void dot(QPointF at)
    {
        const double half = mm(0.5);
        page_.shapes.push_back({PlacedShape::Kind::kBox, {at - QPointF(half, half), QSizeF(2 * half, 2 * half)}});
    }
    void drawLandmark(const SiteSketch::Landmark& mark)
    {
        const QPointF at = onSheet(mark.at);
        line(at - QPointF(mm(1), mm(1)), at + QPointF(mm(1), mm(1)));
        line(at - QPointF(mm(1), -mm(1)), at + QPointF(mm(1), -mm(1)));
        words(QString::fromStdString(mark.words), at + QPointF(mm(1.5), mm(3)), kSmallLeft);
    }
    void drawNorth()
    {
        const double turn = sketch_.north * M_PI / 180;
        const QPointF up(std::sin(turn), -std::cos(turn)), side(up.y(), -up.x());
        const QPointF middle = box_ + QPointF(mm(kWide - 12), mm(14));
        const QPointF tip = middle + up * mm(6), tail = middle - up * mm(6);
        line(tail, tip);
        for (const double s : {1.0, -1.0}) line(tip, tip - up * mm(3) + side * s * mm(1.3));
        words("北", tip + up * mm(3));
    }
    void drawFoot()
    {
        constexpr int kLongest = 45;
        int bar = 1; // m
        for (const int next : {2, 5, 10, 20, 50, 100, 200, 500})
            if (1000.0 * next / scale_ <= kLongest) bar = next;
        const QPointF from = box_ + QPointF(mm(5), mm(kHigh - 4)), to = from + QPointF(mm(1000.0 * bar / scale_), 0);
        line(from, to);
        for (const QPointF end : {from, to}) line(end - QPointF(0, mm(1.2)), end + QPointF(0, mm(1.2)));
        words(QString("%1 米　比例 1:%2").arg(bar).arg(scale_), to + QPointF(mm(2), 0), kSmallLeft);
        if (const QString area = areaWords(); !area.isEmpty())
            words(area, box_ + QPointF(mm(kWide - 54), mm(kHigh - 4)), kSmallLeft);
    }
    QString areaWords() const
    {
        const std::int64_t twice = twiceArea(sketch_);
        if (sketch_.open || sketch_.corners.size() < 3) return {};
        if (sidesCross(sketch_)) return "边线交叉，面积不算";
        return "图上面积 " + QString::fromStdString(squareMetres(twice)) + " 平方米";
    }

    const SiteSketch& sketch_;
    int scale_;
    QPointF box_;
    Page& page_;
    QPointF middle_; ///< of the drawing, in cm
};

} // namespace

bool placeSketch(const SiteSketch& sketch, const std::string& caption, Flow& flow)
{
    const int scale = scaleFor(sketch, kWide - 2 * kRoom, kHigh - kFoot - 2 * kRoom);
    if (scale == 0 || sketch.empty()) return false;
    const SetText below = setText(caption, {Face::kBody, 10.5, 16, 0, Qt::AlignHCenter}, sheet::kTextWidth);
    if (!flow.fits(mm(kHigh + 2) + below.height())) flow.nextPage();
    Draughtsman(sketch, scale, {sheet::kLeft, flow.top()}, flow.page()).draw();
    flow.skip(mm(kHigh + 1));
    flow.page().texts.push_back({below, 0, below.lines(), {sheet::kLeft, flow.top()}});
    flow.skip(below.height() + mm(3));
    return true;
}

} // namespace beibao
