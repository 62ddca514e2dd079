#include "app/shell/news_bar.h"

#include "app/faults.h"
#include "app/help/code_dialog.h"
#include "app/shell/pieces.h"

#include <QHBoxLayout>
#include <QTimer>

#include <utility>

namespace beibao {

NewsBar::NewsBar(QWidget* parent)
    : QFrame(parent)
    , text_(wrappedLabel({}, "", this))
    , code_(codeButton(this))
    , step_(button({}, "", this))
    , going_(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    const int side = em(this) / 2;
    row->setContentsMargins(side, side / 4, side, side / 4);
    row->addWidget(text_, 1);
    row->addWidget(code_);
    row->addWidget(step_);
    auto* close = button(tr("Close"), "quiet", this);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    step_->setObjectName(QStringLiteral("newsStep"));
    connect(step_, &QPushButton::clicked, this, &NewsBar::takeStep);
    going_->setSingleShot(true);
    connect(going_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NewsBar::say(const QString& text, const QString& step, std::function<void()> take)
{
    setCode(code_, {});
    show("done", text, step, std::move(take));
    going_->start(kGoodNewsMs);
}

void NewsBar::say(const Error& error)
{
    const FaultWords words = wordsFor(error);
    setCode(code_, words.code);
    show("trouble", words.headline + QLatin1Char(' ') + words.work + QLatin1Char(' ') + words.next, {}, {});
    going_->stop();
}

void NewsBar::warn(const QString& text)
{
    setCode(code_, {});
    show("trouble", text, {}, {});
    going_->stop();
}

bool NewsBar::takeStep()
{
    if (!isVisible() || !take_) return false;
    hide();
    std::exchange(take_, {})();
    return true;
}

NewsBar* NewsBar::of(const QWidget* widget)
{
    for (auto* above = widget; above != nullptr; above = above->parentWidget())
        if (auto* bar = above->findChild<NewsBar*>(QString(), Qt::FindDirectChildrenOnly)) return bar;
    return nullptr;
}

QString NewsBar::text() const
{
    return text_->text();
}

void NewsBar::show(const char* look, const QString& text, const QString& step, std::function<void()> take)
{
    setLook(this, look);
    text_->setText(text);
    step_->setText(step);
    step_->setVisible(!step.isEmpty());
    take_ = std::move(take);
    setVisible(true);
}

} // namespace beibao
