#include "app/veil/page_bars.h"

#include "app/shell/colours.h"

#include <QPainter>

namespace beibao {

namespace {

void barText(QPainter& painter, const PlacedText& placed, const KnownNames& names)
{
    if (placed.text.layout == nullptr) return;
    const QPointF at = placed.at - QPointF(0, placed.first * placed.text.pitch);
    for (const Personal& one : names.in(placed.text.layout->text()))
        for (int i = placed.first; i < placed.first + placed.count; ++i) {
            const QTextLine line = placed.text.layout->lineAt(i);
            const int from = std::max(int(one.at), line.textStart());
            const int to = std::min(int(one.at + one.length), line.textStart() + line.textLength());
            if (from >= to) continue;
            const double left = line.cursorToX(from), right = line.cursorToX(to);
            painter.fillRect(
                QRectF(at.x() + left, at.y() + line.y(), right - left, line.height()), paperColours().muted);
        }
}

} // namespace

void barNames(QPainter& painter, const Pages& pages, std::size_t index, const KnownNames& names)
{
    const Page& page = pages.pages[index];
    for (const PlacedPicture& picture : page.pictures) painter.fillRect(picture.place, paperColours().line);
    for (const PlacedText& text : page.texts) barText(painter, text, names);
}

} // namespace beibao
