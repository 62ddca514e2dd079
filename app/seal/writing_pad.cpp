#include "app/seal/writing_pad.h"

#include "app/casepage/look.h"
#include "app/shell/pieces.h"
#include "app/words/words.h"

#include <QHBoxLayout>
#include <QInputDevice>
#include <QMouseEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace beibao {
namespace {

constexpr double kTenths = 10; // a pixel is ten of the sheet's units
constexpr std::size_t kMostPoints = 19'000; // below what a list of strokes may hold
constexpr qint64 kLongest = 9 * 60 * 1000;

const char* pointerOf(const QMouseEvent& event)
{
    const auto* device = event.pointingDevice();
    if (device == nullptr) return "mouse";
    if (device->pointerType() == QPointingDevice::PointerType::Pen) return "pen";
    return device->pointerType() == QPointingDevice::PointerType::Finger ? "touch" : "mouse";
}

} // namespace

WritingPad::WritingPad(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pad"));
    setMinimumSize(sizeHint());
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Write your name here"));
}

QSize WritingPad::sizeHint() const
{
    return {em(this) * 30, em(this) * 11};
}

void WritingPad::clear()
{
    strokes_ = {};
    down_ = false;
    update();
    emit written();
}

void WritingPad::begin(const QPointF& at, const char* pointer, const QString& device)
{
    if (empty()) {
        clock_.start();
        strokes_.pointer = pointer;
        strokes_.device = device.left(40).toStdString();
    }
    down_ = true;
    strokes_.strokes.emplace_back();
    go(at);
}

void WritingPad::go(const QPointF& at)
{
    if (!down_ || strokes_.points() >= kMostPoints || clock_.elapsed() > kLongest) return;
    const auto unit
        = [](double place, int size) { return std::int64_t(std::clamp(place, 0.0, double(size)) * kTenths); };
    strokes_.strokes.back().push_back({unit(at.x(), width()), unit(at.y(), height()), clock_.elapsed()});
    update();
}

void WritingPad::end()
{
    down_ = false;
    if (!strokes_.strokes.empty() && strokes_.strokes.back().empty()) strokes_.strokes.pop_back();
    emit written();
}

void WritingPad::mousePressEvent(QMouseEvent* event)
{
    const auto* device = event->pointingDevice();
    begin(event->position(), pointerOf(*event), device == nullptr ? QString() : device->name());
}

void WritingPad::mouseMoveEvent(QMouseEvent* event)
{
    go(event->position());
}

void WritingPad::mouseReleaseEvent(QMouseEvent* event)
{
    go(event->position());
    end();
}

void WritingPad::tabletEvent(QTabletEvent* event)
{
    const auto* device = event->pointingDevice();
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), "pen", device == nullptr ? QString() : device->name());
    if (event->type() == QEvent::TabletMove) go(event->position());
    if (event->type() == QEvent::TabletRelease) end();
    event->accept();
}

void WritingPad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(QPen(Qt::gray, 1, Qt::DashLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawLine(em(this), height() * 3 / 4, width() - em(this), height() * 3 / 4);
    painter.setPen(QPen(Qt::black, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : strokes_.strokes) {
        QPolygonF line;
        for (const StrokePoint& point : stroke) line << QPointF(point.x / kTenths, point.y / kTenths);
        line.size() == 1 ? painter.drawPoint(line.front()) : painter.drawPolyline(line);
    }
}

WritingDialog::WritingDialog(const QString& name, QWidget* parent)
    : QDialog(parent)
    , pad_(new WritingPad)
    , doubt_(warning())
    , take_(bigButton(tr("This is my signature")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign on the screen"));
    take_->setObjectName(QStringLiteral("takeStrokes"));
    auto* again = button(tr("Write again"));
    auto* leave = button(tr("Not now"));
    auto* row = new QHBoxLayout;
    row->addWidget(leave);
    row->addStretch(1);
    row->addWidget(again);
    row->addWidget(take_);
    auto* box = new QVBoxLayout(this);
    box->addWidget(wrappedLabel(
        tr("%1 writes the name by hand, as on paper, with a pen, a finger or the mouse. Nobody writes it for another.")
            .arg(name)));
    box->addWidget(pad_, 1);
    box->addWidget(doubt_);
    box->addLayout(row);
    connect(pad_, &WritingPad::written, this, &WritingDialog::judge);
    connect(again, &QPushButton::clicked, pad_, &WritingPad::clear);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(take_, &QPushButton::clicked, this, [this] {
        emit taken(pad_->strokes().json());
        accept();
    });
    judge();
}

void WritingDialog::judge()
{
    const auto doubts = pad_->empty() ? std::vector<std::string>() : strokeDoubts(pad_->strokes());
    setWarning(doubt_, doubts.empty() ? QString() : shown(doubtSentence(doubts.front())));
    take_->setEnabled(!pad_->empty());
}

} // namespace beibao
