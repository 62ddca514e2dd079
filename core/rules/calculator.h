#pragma once

#include "core/base/result.h"
#include "core/rules/rule_book.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// One line of a calculation, as a party may check it with a pencil.
struct CalculationLine {
    std::string label; ///< 残疾赔偿金
    std::string how; ///< 54188.00元 × 20年 × 10%
    std::int64_t fen = 0;
    bool counted = true; ///< part of the total; a monthly sum or a comparison is not
    std::string source; ///< the article or figure it rests on
};

/// What is owed, line by line. A proposal: the parties may agree on another sum.
struct Calculation {
    std::string name;
    std::string object; ///< what an obligation of it would be called
    std::vector<CalculationLine> lines;
    std::int64_t totalFen = 0;
    std::vector<std::string> notes; ///< what was left out, and what to look at
};

/// "injury", "work_injury", "wages", "child_support", "interest".
std::vector<std::string_view> calculatorNames();

/// Works out one of them with the figures in force on `day`. `args`: an object of whole numbers (sums in fen, named
/// …_fen), dates and yes/no; what each takes stands beside its function. kUsage for an unknown name or member, a wrong
/// type, or a number out of range; kNotFound when a figure it needs is not in the rules for that day.
Result<Calculation> calculate(std::string_view name, const nlohmann::json& args, const RuleBook& rules, Date day);

} // namespace beibao
