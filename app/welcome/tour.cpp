#include "app/welcome/tour.h"

#include "app/shell/pieces.h"
#include "app/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace beibao {

namespace {

constexpr int kDim = 150; ///< of 255

} // namespace

Tour::Tour(std::vector<TourStop> stops, QWidget* over)
    : QWidget(over)
    , stops_(std::move(stops))
    , card_(card(this))
    , title_(plainLabel({}, "heading", card_))
    , words_(wrappedLabel({}, "", card_))
    , where_(plainLabel({}, "muted", card_))
    , back_(button(tr("Back"), "quiet", card_))
    , next_(button({}, "main", card_))
{
    std::erase_if(stops_, [](const TourStop& stop) { return !stop.what || !stop.what->isVisible(); });
    auto* inside = new QVBoxLayout(card_);
    inside->addWidget(title_);
    inside->addWidget(words_);
    auto* foot = new QHBoxLayout;
    auto* end = button(tr("Enough"), "quiet", card_);
    foot->addWidget(where_);
    foot->addStretch(1);
    foot->addWidget(end);
    foot->addWidget(back_);
    foot->addWidget(next_);
    inside->addLayout(foot);
    card_->setFixedWidth(em(this) * 22);
    setFocusPolicy(Qt::StrongFocus);
    connect(end, &QPushButton::clicked, this, &QObject::deleteLater);
    connect(back_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(1); });
    over->installEventFilter(this);
    resize(over->size());
    raise();
    QWidget::show();
    show();
}

void Tour::go(int by)
{
    if (by < 0 && at_ == 0) return;
    at_ += std::size_t(by);
    if (at_ >= stops_.size()) return deleteLater();
    show();
}

void Tour::show()
{
    if (stops_.empty()) return deleteLater();
    const TourStop& stop = stops_[at_];
    title_->setText(stop.title);
    words_->setText(stop.words);
    where_->setText(tr("%1 of %2").arg(at_ + 1).arg(stops_.size()));
    back_->setVisible(at_ > 0);
    next_->setText(at_ + 1 < stops_.size() ? tr("Next") : tr("Begin to work"));
    place();
    next_->setFocus();
    update();
}

QRect Tour::lit() const
{
    const QWidget* what = at_ < stops_.size() ? stops_[at_].what.data() : nullptr;
    if (what == nullptr) return {};
    return QRect(mapFromGlobal(what->mapToGlobal(QPoint())), what->size()).adjusted(-4, -4, 4, 4).intersected(rect());
}

/// Beside what it speaks of, where there is room: right, left, below, above.
void Tour::place()
{
    card_->adjustSize();
    const QSize size(card_->width(),
        card_->heightForWidth(card_->width()) > 0 ? card_->heightForWidth(card_->width()) : card_->height());
    card_->resize(size);
    const QRect light = lit();
    const int gap = em(this) / 2;
    const int middleX
        = std::clamp(light.center().x() - size.width() / 2, gap, std::max(gap, width() - size.width() - gap));
    const int middleY
        = std::clamp(light.center().y() - size.height() / 2, gap, std::max(gap, height() - size.height() - gap));
    if (light.right() + gap + size.width() < width())
        card_->move(light.right() + gap, middleY);
    else if (light.left() - gap - size.width() > 0)
        card_->move(light.left() - gap - size.width(), middleY);
    else if (light.bottom() + gap + size.height() < height())
        card_->move(middleX, light.bottom() + gap);
    else
        card_->move(middleX, std::max(gap, light.top() - gap - size.height()));
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim, light;
    dim.addRect(rect());
    light.addRoundedRect(lit(), 6, 6);
    painter.fillPath(dim.subtracted(light), QColor(0, 0, 0, kDim));
    painter.setPen(QPen(colours::kPractice.colour(), 3));
    painter.drawPath(light);
}

/// While it is there, keys are the tour's: no shortcut of the window behind hears them.
bool Tour::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return QWidget::event(event);
    event->accept();
    return true;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return deleteLater();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right: return go(1);
    case Qt::Key_Backspace:
    case Qt::Key_Left: return go(-1);
    default: event->accept(); // nothing behind is pressed by it
    }
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent()) {
        resize(static_cast<QWidget*>(watched)->size());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace beibao
