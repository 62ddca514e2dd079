#include "app/words/words.h"

#include "core/rules/lifecycle.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

namespace beibao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString stateWord(const std::string& state)
{
    if (state == kErasedState) return Words::tr("Erased by order");
    const auto known = parseState(state);
    return known ? shown(stateLabel(*known)) : shown(state);
}

QString typeWord(const std::string& type)
{
    QString word = shown(Schema::get().kind("Case")->labelOf("dispute_type", type));
    const QString tail = QStringLiteral("纠纷");
    if (word.endsWith(tail)) word.chop(tail.size());
    return word;
}

QString matterWord(const CaseRow& row)
{
    const QString title = shown(row.title);
    const QString first = shown(row.people).section(QLatin1Char(' '), 0, 0);
    const bool repeats = !first.isEmpty() && title.startsWith(first);
    return title.isEmpty() || repeats ? typeWord(row.type) : title;
}

QString riskWord(const std::string& risk)
{
    if (risk == "red") return Words::tr("Urgent");
    if (risk == "yellow") return Words::tr("Watch");
    if (risk == "blue") return Words::tr("Ordinary");
    return {};
}

QString dayWord(Date day, Date today)
{
    if (day.empty()) return {};
    switch (daysBetween(today, day)) {
    case -1: return Words::tr("yesterday");
    case 0: return Words::tr("today");
    case 1: return Words::tr("tomorrow");
    default: break;
    }
    if (day.year == today.year) return Words::tr("%1/%2", "month and day").arg(day.month).arg(day.day);
    return Words::tr("%1/%2/%3", "year, month and day").arg(day.year).arg(day.month).arg(day.day);
}

QString dayWord(const std::string& iso, Date today)
{
    return dayWord(dayOf(iso), today);
}

QString momentWord(std::int64_t ms, Date today)
{
    const DateTime at = DateTime::fromEpochMs(ms);
    const QString clock
        = QStringLiteral("%1:%2").arg(at.hour, 2, 10, QLatin1Char('0')).arg(at.minute, 2, 10, QLatin1Char('0'));
    return at.date == today ? clock : dayWord(at.date, today) + QLatin1Char(' ') + clock;
}

} // namespace beibao
