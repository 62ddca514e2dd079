#include "app/papers/book_view.h"

#include "app/paper/painter.h"
#include "app/paper/sheet.h"
#include "app/shell/colours.h"
#include "app/veil/page_bars.h"
#include "app/veil/veil.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kGap = 12; ///< between pages and around them
constexpr int kWidest = 1100; ///< pixels; on a large screen a page need not be wider than on a desk

} // namespace

BookView::BookView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("The pages as they will be printed"));
    setFocusPolicy(Qt::StrongFocus);
}

void BookView::show(std::shared_ptr<const Book> book)
{
    book_ = std::move(book);
    measure();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit turned();
}

int BookView::pageWidth() const
{
    return std::clamp(viewport()->width() - 2 * kGap, 100, kWidest);
}

int BookView::pageHeight() const
{
    return int(pageWidth() * sheet::kHeight / sheet::kWidth);
}

int BookView::page() const
{
    if (pages() == 0) return 0;
    // The page in the middle of the view is the one that is read.
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (pageHeight() + kGap) + 1, 1, pages());
}

void BookView::measure()
{
    const int whole = pages() * (pageHeight() + kGap) + kGap;
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(pageHeight() / 12);
}

void BookView::resizeEvent(QResizeEvent* event)
{
    const int kept = page();
    QAbstractScrollArea::resizeEvent(event);
    measure();
    if (kept > 1) verticalScrollBar()->setValue((kept - 1) * (pageHeight() + kGap));
}

void BookView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit turned();
}

void BookView::paint(QPainter& painter, const Pages& part, std::size_t index, int top) const
{
    painter.save();
    painter.translate((viewport()->width() - pageWidth()) / 2, top);
    painter.setClipRect(QRect(0, 0, pageWidth(), pageHeight()));
    painter.fillRect(QRect(0, 0, pageWidth(), pageHeight()), Qt::white);
    const double scale = pageWidth() / sheet::kWidth;
    painter.scale(scale, scale);
    paintPage(painter, part, index);
    if (const auto names = Veil::names()) barNames(painter, part, index, *names);
    painter.restore();
}

void BookView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(viewport()->rect(), colours::kDesk);
    if (!book_) return;
    int top = kGap - verticalScrollBar()->value();
    for (const Pages& part : book_->parts)
        for (std::size_t index = 0; index < part.pages.size(); ++index, top += pageHeight() + kGap)
            if (top < viewport()->height() && top + pageHeight() > 0) paint(painter, part, index, top);
}

} // namespace beibao
