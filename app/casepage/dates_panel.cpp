#include "app/casepage/dates_panel.h"

#include "app/casepage/case_words.h"
#include "app/casepage/look.h"
#include "app/casepage/open_case.h"
#include "app/shell/pieces.h"
#include "app/words/source_words.h"

#include <QLabel>
#include <QPushButton>

namespace beibao {

DatesPanel::DatesPanel(const OpenCase& open, QWidget* parent)
    : QWidget(parent)
    , open_(open)
    , box_(new QVBoxLayout)
{
    Section made = section(tr("Dates"));
    box_->setSpacing(4);
    made.body->addLayout(box_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(made.frame);
    connect(&open, &OpenCase::reloaded, this, &DatesPanel::refresh);
}

void DatesPanel::refresh()
{
    clear(box_);
    Workbench& bench = open_.workbench();
    const auto clocks = deadlinesOf(open_.file(), open_.state(), bench.rules(), bench.today());
    for (const auto& clock : clocks) add(clock);
    setVisible(!clocks.empty());
}

void DatesPanel::add(const Deadline& clock)
{
    const QString mark = clock.urgency == Urgency::kOverdue ? tr("▲ overdue　")
        : clock.urgency == Urgency::kSoon                   ? tr("● soon　")
                                                            : QString();
    const QString day = dayText(clock.due.iso(), open_.workbench().today());
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(wrappedLabel(mark + day + QStringLiteral("　") + shown(clock.label)), 1);
    auto* why = button(tr("Why this day"), "quiet");
    why->setObjectName(QStringLiteral("why/") + shown(clock.what));
    why->setAccessibleName(why->text() + QLatin1Char(' ') + day + QLatin1Char(' ') + shown(clock.label));
    why->setCheckable(true);
    row->addWidget(why);
    auto* words = remark(whyOf(clock));
    words->hide();
    connect(why, &QPushButton::toggled, words, &QLabel::setVisible);
    box_->addWidget(line);
    box_->addWidget(words);
}

QString whyOf(const Deadline& clock)
{
    QString words = shown(explain(clock));
    const QString source = sourceText(clock.source);
    if (!source.isEmpty()) words += QLatin1Char('\n') + DatesPanel::tr("It stands in: %1").arg(source);
    return words;
}

} // namespace beibao
