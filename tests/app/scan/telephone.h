#pragma once

#include "app/paper/layout.h"
#include "app/paper/painter.h"
#include "app/paper/sheet.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

#include <array>

namespace beibao::testing {

/// A picture of a page as a telephone takes it: lying on a table, aslant, a little blurred, in bad light.
struct Telephone {
    QSize size{2400, 3200};
    /// Where the corners of the sheet come to stand, as shares of the picture, around from its upper left.
    std::array<QPointF, 4> corners{QPointF(0.08, 0.07), QPointF(0.93, 0.05), QPointF(0.95, 0.94), QPointF(0.06, 0.95)};
    QColor table{92, 70, 52};
    double blur = 1.6; ///< how much coarser than the picture what is seen is
    double light = 0.75; ///< at the brighter end
    double shadow = 0.4; ///< at the other
    double dots = 250; ///< to the inch of the paper

    QPolygonF place() const
    {
        QPolygonF place;
        for (const QPointF& corner : corners) place << QPointF(corner.x() * size.width(), corner.y() * size.height());
        return place;
    }

    QImage take(const QImage& paper) const
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(table);
        const QRectF sheet(QPointF(0, 0), QSizeF(paper.size()));
        QTransform lying;
        QTransform::quadToQuad(
            QPolygonF{sheet.topLeft(), sheet.topRight(), sheet.bottomRight(), sheet.bottomLeft()}, place(), lying);
        {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.setTransform(lying);
            painter.drawImage(0, 0, paper);
        }
        const QImage coarse = picture.scaled(size / blur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        picture = coarse.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QLinearGradient dusk(0, 0, size.width(), size.height());
        dusk.setColorAt(0, QColor::fromRgbF(float(light), float(light), float(light) * 0.95F));
        dusk.setColorAt(1, QColor::fromRgbF(float(shadow), float(shadow), float(shadow) * 0.9F));
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(picture.rect(), dusk);
        return picture;
    }

    QImage take(const Pages& pages, std::size_t index = 0) const { return take(pageImage(pages, index, dots)); }
};

} // namespace beibao::testing
