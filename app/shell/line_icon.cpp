#include "app/shell/line_icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace beibao {

namespace {

class LineEngine final : public QIconEngine {
public:
    LineEngine(QByteArray drawing, Ink ink, Ink chosen)
        : drawing_(std::move(drawing))
        , ink_(ink)
        , chosen_(chosen)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray inked = drawing_;
        inked.replace("currentColor", (mode == QIcon::Selected ? chosen_ : ink_).name().toLatin1());
        QSvgRenderer(inked).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    QIconEngine* clone() const override { return new LineEngine(*this); }

private:
    QByteArray drawing_;
    Ink ink_, chosen_;
};

} // namespace

QIcon lineIcon(const char* name, Ink ink, Ink chosen)
{
    QFile file(QStringLiteral(":/beibao/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new LineEngine(file.readAll(), ink, chosen));
}

} // namespace beibao
