#include "app/sound/clock_text.h"

#include "core/exchange/spoken_lines.h"

#include <QRegularExpression>
#include <QStringList>

namespace beibao {
namespace {

const QRegularExpression& timeBefore()
{
    static const QRegularExpression time(QStringLiteral(R"(^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})\s+)"));
    return time;
}

} // namespace

QString clockText(std::int64_t ms)
{
    const std::int64_t seconds = ms / 1000;
    const QString tail = QStringLiteral("%1:%2");
    const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600) return tail.arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:").arg(seconds / 3600) + tail.arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString timedLine(const SpokenLine& line)
{
    return clockText(line.fromMs) + QLatin1Char(' ') + QString::fromStdString(line.text);
}

std::int64_t timeOfLine(const QString& line)
{
    const auto match = timeBefore().match(line);
    if (!match.hasMatch()) return -1;
    const auto part = [&](int group) { return match.captured(group).toLongLong(); };
    return ((part(1) * 60 + part(2)) * 60 + part(3)) * 1000;
}

QString withoutTimes(const QString& lines)
{
    QStringList out;
    for (QString line : lines.split(QLatin1Char('\n'))) out << line.remove(timeBefore());
    return out.join(QLatin1Char('\n')).trimmed();
}

} // namespace beibao
