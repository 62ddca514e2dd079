#pragma once

#include <QString>

#include <cstdint>

namespace beibao {

struct SpokenLine;

/// 0:05, 12:30, 1:02:03.
QString clockText(std::int64_t ms);

/// A piece of a recording with where it begins, as a person corrects it: 0:05 文字.
QString timedLine(const SpokenLine& line);
/// Where a line says it begins, in ms; -1 when it does not say.
std::int64_t timeOfLine(const QString& line);
/// The words without the times before them.
QString withoutTimes(const QString& lines);

} // namespace beibao
