#pragma once

#include "app/shell/choice_row.h"
#include "app/words/words.h"
#include "core/base/date.h"
#include "core/base/result.h"
#include "core/rules/case_file.h"

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace beibao {

/// 11月20日, with the year when it is not `today`'s; the time of day follows when the text has one.
QString dayText(std::string_view when, Date today);

/// 张三 ↔ 李四; the first of each side and how many more.
QString peopleText(const CaseFile& file);
/// The title, else the kind of dispute.
QString matterText(const CaseFile& file);
/// Whoever has this id among parties, mediators and recorder; 印章 for the seal. Empty: unknown.
QString nameOf(const CaseFile& file, std::string_view id);
/// 申请人, 调解员 …: what somebody is in this case.
QString roleOf(const CaseFile& file, std::string_view id);

/// How grave a case is: colour is never the only sign.
struct RiskLook {
    QString text; ///< ■ 紧急
    const char* look; ///< of the chip
};
RiskLook riskLook(std::string_view risk);

/// What a person reads when something was not done, in one line: what happened, what became of the work.
QString sayWhy(const Error& error);

/// Choices of a closed list as (word, label).
std::vector<std::pair<std::string, QString>> choicesFor(const char* kind, const char* field);
/// The same as buttons.
std::vector<ChoiceRow::Option> optionsOf(const char* kind, const char* field);

} // namespace beibao
