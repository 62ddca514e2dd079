#pragma once

#include "core/rules/calculator.h"

#include <initializer_list>

namespace beibao {

/// Reads arguments and writes lines. The first thing wrong is kept, and ends the calculation in finish().
class CalculationSheet {
public:
    CalculationSheet(const nlohmann::json& args, const RuleBook& rules, Date day);

    /// Complains about members of the arguments that none of these is.
    void knows(std::initializer_list<std::string_view> names);

    bool has(std::string_view name) const;
    /// A whole number; `usual` when it was not given.
    std::int64_t number(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t usual = 0);
    std::int64_t fen(std::string_view name);
    bool yes(std::string_view name);
    Date date(std::string_view name);
    /// A list of objects, empty when not given.
    std::vector<nlohmann::json> objects(std::string_view name, std::size_t most);
    /// A dated figure of the rules; complains when there is none for the day, and notes one nobody has confirmed.
    std::int64_t figure(std::string_view rule);
    std::string sourceOf(std::string_view rule) const;

    void line(std::string label, std::string how, std::int64_t fen, std::string source);
    /// Shown and not added.
    void aside(std::string label, std::string how, std::int64_t fen, std::string source);
    void note(std::string words);
    /// A note once, however often its figure is used.
    void caution(std::string words);
    void complain(Fault fault, std::string detail);
    Date day() const { return day_; }
    const RuleBook& rules() const { return rules_; }

    Result<Calculation> finish(std::string_view name, std::string object);

private:
    const nlohmann::json& args_;
    const RuleBook& rules_;
    Date day_;
    Calculation out_;
    std::optional<Error> wrong_;
};

/// a × b ÷ c, half up, in whole numbers.
constexpr std::int64_t share(std::int64_t a, std::int64_t b, std::int64_t c)
{
    return (a * b + c / 2) / c;
}

/// 54188.00元
std::string yuan(std::int64_t fen);

Result<Calculation> injury(CalculationSheet& sheet);
Result<Calculation> workInjury(CalculationSheet& sheet);
Result<Calculation> wages(CalculationSheet& sheet);
Result<Calculation> childSupport(CalculationSheet& sheet);
Result<Calculation> interest(CalculationSheet& sheet);

} // namespace beibao
