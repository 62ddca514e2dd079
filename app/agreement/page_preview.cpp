#include "app/agreement/page_preview.h"

#include "app/casepage/look.h"
#include "app/paper/painter.h"
#include "app/paper/sheet.h"
#include "app/veil/page_bars.h"
#include "app/veil/veil.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace beibao {
namespace {

constexpr int kQuietMs = 300;
constexpr double kDotsPerInch = 110; // sharp enough at the width a laptop leaves beside the editor

/// `names`: of whom nothing is to be read now; null: everything is.
std::vector<QImage> paint(const PagePreview::Make& make, const KnownNames* names)
{
    std::vector<QImage> images;
    const auto document = make();
    if (!document) return images;
    const Pages pages = layOut(*document);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        images.push_back(pageImage(pages, i, kDotsPerInch));
        if (names == nullptr) continue;
        QPainter painter(&images.back());
        painter.scale(kDotsPerInch / sheet::kUnitsPerInch, kDotsPerInch / sheet::kUnitsPerInch);
        barNames(painter, pages, i, *names);
    }
    return images;
}

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QScrollArea(parent)
    , inside_(new QWidget)
    , box_(new QVBoxLayout(inside_))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(inside_);
    setAccessibleName(tr("The page as it will be printed"));
    inside_->setProperty("look", "desk");
    box_->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    timer_.setSingleShot(true);
    timer_.setInterval(kQuietMs);
    connect(&timer_, &QTimer::timeout, this, &PagePreview::begin);
    if (Veil::current() != nullptr) connect(Veil::current(), &Veil::turned, this, &PagePreview::paintAnew);
}

void PagePreview::show(Make document)
{
    make_ = std::move(document);
    timer_.start();
}

/// What was painted is not to be seen a moment longer.
void PagePreview::paintAnew()
{
    if (!make_) return;
    images_.clear();
    place();
    begin();
}

void PagePreview::begin()
{
    const quint64 turn = ++turn_;
    QThreadPool::globalInstance()->start(
        [guard = QPointer<PagePreview>(this), make = make_, turn, names = Veil::names()] {
            auto images = paint(make, names.get());
            // The application outlives the pool's threads; whether the preview still does is asked on its own thread.
            QMetaObject::invokeMethod(
                qApp,
                [guard, turn, images = std::move(images)]() mutable {
                    if (guard) guard->take(turn, std::move(images));
                },
                Qt::QueuedConnection);
        });
}

void PagePreview::take(quint64 turn, std::vector<QImage> images)
{
    if (turn != turn_) return;
    images_ = std::move(images);
    place();
    emit painted();
}

void PagePreview::place()
{
    const int kept = verticalScrollBar()->value();
    clear(box_);
    const int width = std::max(100, viewport()->width() - 16);
    for (const QImage& image : images_) {
        auto* label = new QLabel;
        QPixmap page
            = QPixmap::fromImage(image.scaledToWidth(int(width * devicePixelRatioF()), Qt::SmoothTransformation));
        page.setDevicePixelRatio(devicePixelRatioF());
        label->setPixmap(page);
        label->setProperty("namesBarred", true);
        box_->addWidget(label);
    }
    verticalScrollBar()->setValue(kept);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    place();
}

} // namespace beibao
