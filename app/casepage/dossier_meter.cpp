#include "app/casepage/dossier_meter.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/colours.h"
#include "app/shell/pieces.h"
#include "app/shell/plain_tip.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStringList>

namespace beibao {

namespace {

/// A mark and its paper on one line: joiners forbid a break between Chinese letters.
QString together(const QString& text)
{
    QString out;
    for (const QChar letter : text) out += letter + QString(QChar(0x2060));
    return out;
}

} // namespace

/// ▓▓▓░ of any width.
class DossierMeter::Bar final : public QWidget {
public:
    using QWidget::QWidget;
    void show(int there, int needed)
    {
        there_ = there;
        needed_ = needed;
        update();
    }
    QSize sizeHint() const override { return {fontMetrics().height() * 8, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (needed_ <= 0) return;
        const double step = double(width()) / needed_;
        for (int i = 0; i < needed_; ++i) {
            const QRectF cell(i * step + 1, height() * 0.2, step - 2, height() * 0.6);
            painter.fillRect(cell, i < there_ ? colours::kGood : colours::kSurface);
            if (i >= there_) painter.drawRect(cell);
        }
    }

private:
    int there_ = 0, needed_ = 0;
};

DossierMeter::DossierMeter(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , bar_(new Bar)
    , words_(new QLabel)
    , papers_(remark())
    , more_(button(tr("What is missing"), "quiet"))
    , sentences_(remark())
{
    Section made = section(tr("Dossier"));
    made.head->insertWidget(1, bar_, 1);
    made.head->addWidget(words_);
    made.head->addWidget(more_);
    made.body->addWidget(papers_);
    made.body->addWidget(sentences_);
    more_->setObjectName(QStringLiteral("missing"));
    more_->setCheckable(true);
    sentences_->setObjectName(QStringLiteral("missingWords"));
    sentences_->hide();
    connect(more_, &QPushButton::toggled, sentences_, &QLabel::setVisible);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(made.frame);
    connect(&open, &OpenCase::reloaded, this, &DossierMeter::refresh);
}

void DossierMeter::refresh()
{
    QStringList ticks, sentences;
    int needed = 0, missing = 0;
    for (const auto& paper : dossierOf(open_.file(), open_.state())) {
        if (!paper.needed) continue;
        ++needed;
        missing += paper.missing() ? 1 : 0;
        if (!paper.sentence.empty()) sentences << QStringLiteral("· ") + shown(paper.sentence);
        ticks << together((paper.missing() ? QStringLiteral("✗") : QStringLiteral("✓")) + shown(paper.label));
    }
    bar_->show(needed - missing, needed);
    words_->setText(missing == 0 ? tr("complete, ready to print") : tr("%n still missing", nullptr, missing));
    papers_->setText(ticks.join(QStringLiteral("　")));
    sentences << standing();
    sentences_->setText(sentences.join(QLatin1Char('\n')));
    for (QWidget* part : {static_cast<QWidget*>(bar_), static_cast<QWidget*>(words_)})
        part->setToolTip(plainTip(sentences_->text()));
}

QString DossierMeter::standing() const
{
    const Completeness whole = completenessOf(open_.file(), open_.state());
    if (whole.mayArchive) return tr("✓ With these papers it may be closed and archived.");
    return whole.mayClose ? tr("✓ With these papers it may be closed.　✗ Not archived yet.")
                          : tr("✗ With these papers it cannot be closed or archived yet.");
}

} // namespace beibao
