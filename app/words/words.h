#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/visible_text.h"
#include "core/casework/case_list.h"

#include <QString>

#include <string>
#include <string_view>

namespace beibao {

/// Words of records as people read them on the screen.

/// Without marks that would make a name look other than it is (core/base/visible_text.h).
inline QString shown(std::string_view text)
{
    return QString::fromStdString(visibleText(text));
}

/// 调解中 for "mediating".
QString stateWord(const std::string& state);
/// 邻里 for "neighbour": the list's word without its last 纠纷.
QString typeWord(const std::string& type);
/// What a case is about: its title, unless that only repeats the names beside it; then its type.
QString matterWord(const CaseRow& row);
/// 一般, 关注, 紧急; empty for a case nobody graded.
QString riskWord(const std::string& risk);

/// 今天, 昨天, 明天; 11月18日 within this year; else 2025年11月18日.
QString dayWord(Date day, Date today);
/// The same for a record's ISO date.
QString dayWord(const std::string& iso, Date today);
/// 今天 09:31 for milliseconds since 1970.
QString momentWord(std::int64_t ms, Date today);

} // namespace beibao
