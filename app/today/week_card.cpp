#include "app/today/week_card.h"

#include "app/shell/pieces.h"
#include "app/shell/signs.h"
#include "app/shell/theme.h"
#include "app/words/words.h"

#include <QHBoxLayout>

namespace beibao {

namespace {

constexpr int kReportsLookedAt = 200;

/// What this unit reported on a round: how many things were found, and the newest report's time.
struct Reported {
    bool any = false;
    std::int64_t found = 0;
    std::string at;
};

Reported reportedOn(const Workbench& bench, const Round& round)
{
    Reported out;
    const std::string unit = bench.author().unit.text();
    for (const auto& record : bench.reading().ofKind(Schema::get().kind("Screening")->number, kReportsLookedAt)) {
        const auto report = record.as<Screening>();
        if (report.unit() != unit || !covers(report, round)) continue;
        out.any = true;
        out.found += report.found();
        out.at = std::max(out.at, report.at());
    }
    return out;
}

std::string kindOfCommittee(const Workbench& bench)
{
    const auto committee = bench.reading().get(bench.author().unit);
    const std::string kind = committee ? committee->as<Committee>().kind() : std::string();
    return kind.empty() ? "village" : kind;
}

QString titleOf(const Round& round)
{
    const auto day = [](Date date) { return WeekCard::tr("%1/%2").arg(date.month).arg(date.day); };
    if (round.start == round.end) return WeekCard::tr("Check of today, %1").arg(day(round.start));
    if (daysBetween(round.start, round.end) == 6)
        return WeekCard::tr("Check of this week, %1 – %2").arg(day(round.start), day(round.end));
    return WeekCard::tr("Check of this round, %1 – %2").arg(day(round.start), day(round.end));
}

} // namespace

WeekCard::WeekCard(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , title_(wrappedLabel({}, "heading", this))
    , check_(signLabel(Sign::kCheck, colours::kGood, this))
    , said_(plainLabel({}, "good", this))
    , nothing_(button(tr("Checked, nothing found"), "main", this))
    , found_(button(tr("Found one, register"), "", this))
{
    nothing_->setObjectName(QStringLiteral("report-nothing"));
    found_->setObjectName(QStringLiteral("report-found"));
    auto* row = new QHBoxLayout(this);
    const int side = em(this) * 2 / 3;
    row->setContentsMargins(side / 2, side, side / 2, side);
    row->setSpacing(side / 4);
    row->addWidget(title_, 1);
    row->addWidget(check_);
    row->addWidget(said_);
    row->addWidget(nothing_);
    row->addWidget(found_);
    connect(nothing_, &QPushButton::clicked, this, &WeekCard::reportNothing);
    connect(found_, &QPushButton::clicked, this, &WeekCard::found);
    refresh();
}

Round WeekCard::round() const
{
    return roundOn(committeeKind_, bench_.today(), bench_.rules());
}

void WeekCard::refresh()
{
    committeeKind_ = kindOfCommittee(bench_);
    const Reported reported = reportedOn(bench_, round());
    title_->setText(titleOf(round()));
    nothing_->setVisible(!reported.any);
    nothing_->setEnabled(true);
    check_->setVisible(reported.any);
    said_->setVisible(reported.any);
    const auto at = DateTime::parse(reported.at);
    const QString day = at ? dayWord(at->date, bench_.today()) : QString();
    said_->setText(reported.found == 0 ? tr("Nothing found, reported %1").arg(day)
                                       : tr("%n found and registered, %1", nullptr, int(reported.found)).arg(day));
    found_->setText(reported.any ? tr("Found another one, register") : tr("Found one, register"));
    setLook(this, reported.any ? "done" : "next");
}

void WeekCard::reportNothing()
{
    nothing_->setEnabled(false);
    const Round round = this->round();
    bench_.perform<Id>(
        this, [round](Workbench::Writing& writing) { return writing.desk.screen(round.start, round.end, 0); },
        [this](Result<Id> answer) {
            refresh();
            if (answer)
                emit reported(tr("Reported: nothing found this week. Saved on this computer."));
            else
                emit failed(answer.error());
        });
}

} // namespace beibao
