#pragma once

#include "core/base/date.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace beibao {

/// One question of a calculator, and how its answer is typed.
struct CalculationField {
    enum class Kind {
        kMoney, ///< yuan
        kNumber,
        kPercent, ///< with up to two decimals
        kDay,
        kYes,
        kPeople, ///< 8/2、70/3: age and how many support them
    };
    const char* name; ///< as core/rules/calculator takes it
    Kind kind;
    QString label;
    bool needed = false;
};

/// 人身损害赔偿: what people call a calculator.
QString calculatorLabel(std::string_view calculator);

/// Its questions in the order people answer them.
std::vector<CalculationField> fieldsOfCalculator(std::string_view calculator);

/// The answer as the calculator takes it; nothing when it cannot be read. `typed` is not empty.
std::optional<nlohmann::json> answerOf(const CalculationField& field, const QString& typed, Date today);

} // namespace beibao
