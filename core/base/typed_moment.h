#pragma once

#include "core/base/date.h"

namespace beibao {

/// What a person types for a day with its time: a day as parseTypedDate() reads it, then 9:30, 9点, 9点半, 9时30分 or
/// 下午3点, with or without a space between; a time alone is today's. Nothing for a day without a time.
std::optional<DateTime> parseTypedMoment(std::string_view text, Date today);

} // namespace beibao
