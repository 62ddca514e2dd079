#include "app/sketch/sketch_board.h"

#include "app/shell/theme.h"
#include "app/veil/veil.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beibao {
namespace {

constexpr double kNear = 12; ///< pixels: so close the pointer is on something
constexpr double kMostDots = 4, kFewestDots = 0.004;

QString lengthOf(const SiteSketch& sketch, std::size_t side)
{
    const int measured = sketch.measured[side];
    const QString drawn = QString::fromStdString(metres(int(std::lround(drawnLength(sketch, side)))));
    return measured > 0 ? QString::fromStdString(metres(measured)) : QStringLiteral("（%1）").arg(drawn);
}

} // namespace

SketchBoard::SketchBoard(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 300);
    setAccessibleName(tr("Site sketch"));
    setAccessibleDescription(tr("Arrow keys move the pointer, Enter puts down, Delete takes away."));
}

SketchBoard* SketchBoard::picture(QWidget* parent)
{
    auto* board = new SketchBoard(parent);
    board->picture_ = true;
    board->setFocusPolicy(Qt::NoFocus);
    board->setAttribute(Qt::WA_TransparentForMouseEvents);
    board->setMinimumSize(0, 0);
    board->setAccessibleDescription({});
    return board;
}

void SketchBoard::begin(SiteSketch sketch)
{
    before_.clear();
    sketch_ = std::move(sketch);
    fit();
    emit changed();
}

void SketchBoard::change(SiteSketch sketch)
{
    if (sketch == sketch_) return;
    before_.push_back(std::exchange(sketch_, std::move(sketch)));
    update();
    emit changed();
}

void SketchBoard::undo()
{
    if (before_.empty()) return;
    sketch_ = std::move(before_.back());
    before_.pop_back();
    update();
    emit changed();
}

void SketchBoard::take(Tool tool)
{
    tool_ = tool;
    setCursor(tool == Tool::kMove ? Qt::OpenHandCursor : Qt::CrossCursor);
    update();
}

void SketchBoard::mark(std::size_t side)
{
    marked_ = side;
    update();
}

void SketchBoard::setStep(int cm)
{
    step_ = cm;
    update();
}

void SketchBoard::larger()
{
    dots_ = std::min(kMostDots, dots_ * 1.25);
    update();
}

void SketchBoard::smaller()
{
    dots_ = std::max(kFewestDots, dots_ / 1.25);
    update();
}

void SketchBoard::fit()
{
    std::vector<Point> all = sketch_.corners;
    for (const auto& mark : sketch_.landmarks) all.push_back(mark.at);
    if (all.empty()) all = {{0, 0}, {2000, 1500}};
    const auto [left, right] = std::ranges::minmax(all, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(all, {}, &Point::y);
    centre_ = QPointF(left.x + right.x, top.y + bottom.y) / 2;
    const double wide = std::max(200, right.x - left.x), high = std::max(200, bottom.y - top.y);
    const double share = picture_ ? 0.55 : 0.7; // a small one leaves room for north
    dots_ = std::clamp(share * std::min(width() / wide, height() / high), kFewestDots, kMostDots);
    update();
}

QPointF SketchBoard::onScreen(Point point) const
{
    return middle() + (QPointF(point.x, point.y) - centre_) * dots_;
}

SketchBoard::Point SketchBoard::onGround(QPointF at) const
{
    const QPointF cm = (at - middle()) / dots_ + centre_;
    const auto snapped = [this](double value) {
        return std::clamp(int(std::lround(value / step_)) * step_, -kFarthestOnSketch, kFarthestOnSketch);
    };
    return {snapped(cm.x()), snapped(cm.y())};
}

void SketchBoard::putDown()
{
    if (tool_ == Tool::kCorner) return addCorner();
    if (tool_ == Tool::kLandmark) return addLandmark();
    carriedCorner_ >= 0 || carriedLandmark_ >= 0 ? carry() : pickUp();
}

void SketchBoard::addCorner()
{
    if (sketch_.corners.size() >= kMostCorners) return;
    if (std::ranges::find(sketch_.corners, pointer_) != sketch_.corners.end()) return;
    SiteSketch next = sketch_;
    next.corners.push_back(pointer_);
    // What was measured from the last corner back to the first is no side any more.
    if (!next.open && !next.measured.empty()) next.measured.back() = 0;
    next.measured.push_back(0);
    change(std::move(next));
}

void SketchBoard::addLandmark()
{
    if (words_.trimmed().isEmpty()) return void(emit wordsWanted());
    if (sketch_.landmarks.size() >= kMostLandmarks) return;
    SiteSketch next = sketch_;
    next.landmarks.push_back({pointer_, words_.trimmed().left(int(kLongestLandmark)).toStdString()});
    change(std::move(next));
}

void SketchBoard::pickUp()
{
    const QPointF here = onScreen(pointer_);
    const auto near
        = [&](Point point) { return QLineF(onScreen(point), here).length() < std::max(kNear, step_ * dots_ / 2); };
    for (std::size_t i = 0; i < sketch_.corners.size(); ++i)
        if (near(sketch_.corners[i])) carriedCorner_ = int(i);
    for (std::size_t i = 0; carriedCorner_ < 0 && i < sketch_.landmarks.size(); ++i)
        if (near(sketch_.landmarks[i].at)) carriedLandmark_ = int(i);
    update();
}

void SketchBoard::carry()
{
    SiteSketch next = sketch_;
    if (carriedCorner_ >= 0 && std::ranges::find(next.corners, pointer_) == next.corners.end())
        next.corners[std::size_t(carriedCorner_)] = pointer_;
    if (carriedLandmark_ >= 0) next.landmarks[std::size_t(carriedLandmark_)].at = pointer_;
    carriedCorner_ = carriedLandmark_ = -1;
    change(std::move(next));
    update();
}

void SketchBoard::removeHere()
{
    pickUp();
    SiteSketch next = sketch_;
    if (carriedCorner_ >= 0) {
        next.corners.erase(next.corners.begin() + carriedCorner_);
        next.measured.erase(next.measured.begin() + carriedCorner_);
        // The side before now ends elsewhere.
        const std::size_t before = std::size_t(carriedCorner_ == 0 ? int(next.measured.size()) : carriedCorner_) - 1;
        if (before < next.measured.size()) next.measured[before] = 0;
    } else if (carriedLandmark_ >= 0) {
        next.landmarks.erase(next.landmarks.begin() + carriedLandmark_);
    }
    carriedCorner_ = carriedLandmark_ = -1;
    change(std::move(next));
}

void SketchBoard::mouseMoveEvent(QMouseEvent* event)
{
    pointer_ = onGround(event->position());
    update();
}

void SketchBoard::mousePressEvent(QMouseEvent* event)
{
    pointer_ = onGround(event->position());
    if (event->button() == Qt::LeftButton) putDown();
}

void SketchBoard::mouseReleaseEvent(QMouseEvent* event)
{
    pointer_ = onGround(event->position());
    if (carriedCorner_ >= 0 || carriedLandmark_ >= 0) carry();
}

void SketchBoard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: pointer_.x -= step_; break;
    case Qt::Key_Right: pointer_.x += step_; break;
    case Qt::Key_Up: pointer_.y -= step_; break;
    case Qt::Key_Down: pointer_.y += step_; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: putDown(); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeHere(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: larger(); break;
    case Qt::Key_Minus: smaller(); break;
    default: return QWidget::keyPressEvent(event);
    }
    pointer_.x = std::clamp(pointer_.x, -kFarthestOnSketch, kFarthestOnSketch);
    pointer_.y = std::clamp(pointer_.y, -kFarthestOnSketch, kFarthestOnSketch);
    update();
}

void SketchBoard::wheelEvent(QWheelEvent* event)
{
    event->angleDelta().y() > 0 ? larger() : smaller();
    event->accept();
}

void SketchBoard::resizeEvent(QResizeEvent*)
{
    fit();
}

void SketchBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), paperColours().surface);
    if (!picture_) paintGrid(painter);
    paintSides(painter);
    paintLandmarks(painter);
    paintNorth(painter);
    if (!picture_) paintPointer(painter);
    painter.setPen(hasFocus() ? QPen(paperColours().accent, 2) : QPen(paperColours().line, 1));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void SketchBoard::paintGrid(QPainter& painter) const
{
    int step = step_;
    while (step * dots_ < 12) step *= 2; // a line to each crossing would be a grey sheet
    painter.setPen(QPen(paperColours().line, 1));
    const double left = centre_.x() - width() / 2 / dots_, top = centre_.y() - height() / 2 / dots_;
    for (int x = int(std::floor(left / step)) * step; x < left + width() / dots_; x += step)
        painter.drawLine(QPointF(onScreen({x, 0}).x(), 0), QPointF(onScreen({x, 0}).x(), height()));
    for (int y = int(std::floor(top / step)) * step; y < top + height() / dots_; y += step)
        painter.drawLine(QPointF(0, onScreen({0, y}).y()), QPointF(width(), onScreen({0, y}).y()));
}

void SketchBoard::paintSides(QPainter& painter) const
{
    for (std::size_t side = 0; side < sketch_.sides(); ++side) {
        const QPointF from = onScreen(sketch_.corners[side]), to = onScreen(sketch_.end(side));
        painter.setPen(QPen(side == marked_ ? paperColours().accent : paperColours().ink, side == marked_ ? 4 : 2));
        painter.drawLine(from, to);
        const QString words = lengthOf(sketch_, side);
        QRectF box = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-3, -1, 3, 1);
        box.moveCenter((from + to) / 2);
        painter.fillRect(box, paperColours().surface);
        painter.setPen(paperColours().ink);
        painter.drawText(box, Qt::AlignCenter, words);
    }
    for (std::size_t corner = 0; corner < sketch_.corners.size(); ++corner) {
        const QPointF at = onScreen(sketch_.corners[corner]);
        painter.setBrush(int(corner) == carriedCorner_ ? paperColours().accent : paperColours().ink);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(at, 5, 5);
        painter.setPen(paperColours().ink);
        painter.drawText(at + QPointF(8, -8), QString::number(corner + 1));
    }
    painter.setBrush(Qt::NoBrush);
}

void SketchBoard::paintLandmarks(QPainter& painter) const
{
    painter.setPen(QPen(paperColours().ink, 2));
    for (const auto& mark : sketch_.landmarks) {
        const QPointF at = onScreen(mark.at);
        painter.drawLine(at - QPointF(5, 5), at + QPointF(5, 5));
        painter.drawLine(at - QPointF(5, -5), at + QPointF(5, -5));
        painter.drawText(at + QPointF(9, 5), veiled(QString::fromStdString(mark.words)));
    }
}

void SketchBoard::paintNorth(QPainter& painter) const
{
    painter.save();
    const int letter = painter.fontMetrics().height();
    painter.translate(width() - 20 - letter, 26 + letter);
    painter.setPen(QPen(paperColours().ink, 2));
    painter.rotate(sketch_.north);
    painter.drawLine(0, 24, 0, -18);
    painter.drawLine(0, -18, -6, -8);
    painter.drawLine(0, -18, 6, -8);
    painter.drawText(QRectF(-letter, -18 - letter, 2 * letter, letter), Qt::AlignCenter, tr("N"));
    painter.restore();
}

void SketchBoard::paintPointer(QPainter& painter) const
{
    const QPointF at = onScreen(pointer_);
    painter.setPen(QPen(paperColours().accent, 1));
    painter.drawLine(at - QPointF(10, 0), at + QPointF(10, 0));
    painter.drawLine(at - QPointF(0, 10), at + QPointF(0, 10));
    if (tool_ != Tool::kCorner || sketch_.corners.empty()) return;
    painter.setPen(QPen(paperColours().accent, 1, Qt::DashLine));
    painter.drawLine(onScreen(sketch_.corners.back()), at);
}

} // namespace beibao
