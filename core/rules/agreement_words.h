#pragma once

#include "core/rules/agreement_checks.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// One text of an agreement, and how a person finds it on the page.
struct AgreementPassage {
    std::string where; ///< record id
    std::string name; ///< 第2条, 违约责任 …
    std::string text;
    bool binding = true; ///< part of what was promised; the account of facts is not
    std::string field{}; ///< Kind.field
};

/// The words checks: A04, A05 (sums written twice), A08-A16, A23, A24. `day`: of signing, for figures that change.
/// What a sentence denies (不得辱骂, 并非赌债) is not held against it; see clause_reading.h.
std::vector<CheckFinding> checkWords(const std::vector<AgreementPassage>& passages, const RuleBook& rules, Date day);

/// Sums given in figures and at once in capitals that disagree: 3500元（叁仟元整）. Returns the figures as written.
std::vector<std::string> contradictingSums(std::string_view text);

/// A sum named as the total (共计, 合计, 总计) in fen; nothing when there is none.
std::optional<std::int64_t> totalNamedIn(std::string_view text);

/// The highest yearly interest a text names (年利率24%, 月息2分, 日利率万分之五, 年利率百分之二十四), in hundredths of
/// a percent; 0: none.
std::int64_t yearlyInterestIn(std::string_view text);

/// The lowest monthly wage a text names (月工资1500元) in fen; 0: none.
std::int64_t monthlyWageIn(std::string_view text);

/// The most yearly interest courts protect on that day, in hundredths of a percent: so many times the one-year LPR.
/// 0: the rules do not know.
std::int64_t interestCapOn(Date day, const RuleBook& rules);

} // namespace beibao
