#include "app/shell/signs.h"

#include "app/shell/theme.h"

#include <QFontMetrics>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace beibao {

namespace {

/// Strokes of the signs that are lines, in a square of one by one.
QPainterPath lines(Sign sign)
{
    QPainterPath path;
    const auto line = [&path](std::initializer_list<QPointF> points) {
        path.moveTo(*points.begin());
        for (const auto& point : points) path.lineTo(point);
    };
    switch (sign) {
    case Sign::kCheck: line({{.15, .55}, {.4, .8}, {.85, .25}}); break;
    case Sign::kUp: line({{.5, .9}, {.5, .12}}), line({{.2, .42}, {.5, .12}, {.8, .42}}); break;
    case Sign::kBack: line({{.4, .15}, {.12, .42}, {.4, .7}}), line({{.12, .42}, {.88, .42}, {.88, .88}}); break;
    case Sign::kPencil: line({{.15, .85}, {.2, .65}, {.7, .15}, {.85, .3}, {.35, .8}, {.15, .85}}); break;
    case Sign::kRing: path.addEllipse(QRectF(.14, .14, .72, .72)); break;
    case Sign::kEye:
        path.addEllipse(QRectF(.38, .38, .24, .24));
        path.moveTo(.04, .5);
        path.quadTo(.5, -.06, .96, .5);
        path.quadTo(.5, 1.06, .04, .5);
        break;
    case Sign::kSheet:
        line({{.2, .08}, {.62, .08}, {.82, .28}, {.82, .92}, {.2, .92}, {.2, .08}});
        line({{.36, .5}, {.66, .5}}), line({{.36, .7}, {.66, .7}});
        break;
    case Sign::kPicture:
        path.addRect(QRectF(.08, .18, .84, .64));
        line({{.1, .76}, {.38, .48}, {.56, .66}, {.7, .54}, {.9, .74}});
        break;
    case Sign::kSound: // a microphone on its foot
        path.addRoundedRect(QRectF(.36, .06, .28, .48), .14, .14);
        path.moveTo(.18, .42);
        path.cubicTo(.2, .8, .8, .8, .82, .42);
        line({{.5, .72}, {.5, .92}}), line({{.3, .92}, {.7, .92}});
        break;
    case Sign::kFilm:
        path.addRect(QRectF(.08, .2, .84, .6));
        line({{.42, .36}, {.66, .5}, {.42, .64}, {.42, .36}});
        break;
    default: break;
    }
    return path;
}

QPainterPath shape(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::kTriangle: path.addPolygon(QPolygonF({{.5, .08}, {.96, .9}, {.04, .9}, {.5, .08}})); break;
    case Sign::kCircle: path.addEllipse(QRectF(.1, .1, .8, .8)); break;
    case Sign::kSquare: path.addRect(QRectF(.12, .12, .76, .76)); break;
    case Sign::kBang:
        path.addRect(QRectF(.42, .08, .16, .54));
        path.addEllipse(QRectF(.4, .74, .2, .2));
        break;
    default: break;
    }
    return path;
}

class SignEngine final : public QIconEngine {
public:
    SignEngine(Sign sign, Ink ink)
        : sign_(sign)
        , ink_(ink)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State state) override
    {
        // A pressed button is dark; the sign keeps its shape and stands out from it. A chosen row stays light.
        const bool dark = state == QIcon::On;
        const QColor ink = dark ? colours::kOnAccent : ink_;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width(), rect.height());
        painter->fillPath(shape(sign_), ink);
        painter->setPen(QPen(ink, .13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(lines(sign_));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    QIconEngine* clone() const override { return new SignEngine(*this); }

private:
    Sign sign_;
    Ink ink_;
};

/// Follows the size of the text around it.
class SignLabel final : public QLabel {
public:
    SignLabel(Sign sign, Ink ink, QWidget* parent)
        : QLabel(parent)
        , icon_(signIcon(sign, ink))
    {
    }
    QSize sizeHint() const override
    {
        const int side = fontMetrics().ascent();
        return {side, side};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QRect square(QPoint(), sizeHint());
        square.moveCenter(rect().center());
        icon_.paint(&painter, square);
    }

private:
    QIcon icon_;
};

} // namespace

QIcon signIcon(Sign sign, Ink ink)
{
    return QIcon(new SignEngine(sign, ink));
}

QLabel* signLabel(Sign sign, Ink ink, QWidget* parent)
{
    return new SignLabel(sign, ink, parent);
}

Sign signOfRisk(const std::string& risk)
{
    if (risk == "red") return Sign::kSquare;
    return risk == "yellow" ? Sign::kTriangle : Sign::kCircle;
}

Ink colourOfRisk(const std::string& risk)
{
    if (risk == "red") return colours::kDanger;
    return risk == "yellow" ? colours::kWarning : colours::kAccent;
}

} // namespace beibao
