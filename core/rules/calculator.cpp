#include "core/rules/calculator.h"

#include "core/base/money.h"
#include "core/rules/calculation_sheet.h"
#include "core/rules/figure_status.h"

#include <algorithm>
#include <cstdint>

namespace beibao {

namespace {

using Json = nlohmann::json;

struct Calculator {
    std::string_view name;
    Result<Calculation> (*work)(CalculationSheet&);
};
constexpr Calculator kCalculators[] = {{"injury", injury}, {"work_injury", workInjury}, {"wages", wages},
    {"child_support", childSupport}, {"interest", interest}};

} // namespace

std::vector<std::string_view> calculatorNames()
{
    std::vector<std::string_view> out;
    for (const Calculator& one : kCalculators) out.push_back(one.name);
    return out;
}

Result<Calculation> calculate(std::string_view name, const Json& args, const RuleBook& rules, Date day)
{
    if (!args.is_object()) return Error{Fault::kUsage, "what is worked out from is one JSON object"};
    for (const Calculator& one : kCalculators) {
        if (one.name != name) continue;
        CalculationSheet sheet(args, rules, day);
        return one.work(sheet);
    }
    return Error{Fault::kUsage, "there is no calculation of that name"};
}

CalculationSheet::CalculationSheet(const Json& args, const RuleBook& rules, Date day)
    : args_(args)
    , rules_(rules)
    , day_(day)
{
}

void CalculationSheet::knows(std::initializer_list<std::string_view> names)
{
    for (const auto& [name, value] : args_.items())
        if (std::find(names.begin(), names.end(), name) == names.end())
            complain(Fault::kUsage, "this calculation does not take " + name);
}

bool CalculationSheet::has(std::string_view name) const
{
    return args_.contains(std::string(name));
}

std::int64_t CalculationSheet::number(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t usual)
{
    const auto at = args_.find(std::string(name));
    if (at == args_.end()) return usual;
    const bool whole = at->is_number_integer() && !(at->is_number_unsigned() && at->get<std::uint64_t>() > INT64_MAX);
    const std::int64_t value = whole ? at->get<std::int64_t>() : least - 1;
    if (value >= least && value <= most) return value;
    complain(Fault::kUsage,
        std::string(name) + ": a whole number from " + std::to_string(least) + " to " + std::to_string(most)
            + " is wanted");
    return usual;
}

std::int64_t CalculationSheet::fen(std::string_view name)
{
    return number(name, 0, kMostMoneyFen);
}

bool CalculationSheet::yes(std::string_view name)
{
    const auto at = args_.find(std::string(name));
    if (at == args_.end()) return false;
    if (!at->is_boolean()) complain(Fault::kUsage, std::string(name) + ": true or false is wanted");
    return at->is_boolean() && at->get<bool>();
}

Date CalculationSheet::date(std::string_view name)
{
    const auto at = args_.find(std::string(name));
    if (at == args_.end()) return {};
    const auto parsed = at->is_string() ? Date::parse(at->get<std::string>()) : std::nullopt;
    if (!parsed) complain(Fault::kUsage, std::string(name) + ": no such date; write it as 2026-11-22");
    return parsed.value_or(Date{});
}

std::vector<Json> CalculationSheet::objects(std::string_view name, std::size_t most)
{
    const auto at = args_.find(std::string(name));
    if (at == args_.end()) return {};
    const bool good = at->is_array() && at->size() <= most
        && std::all_of(at->begin(), at->end(), [](const Json& one) { return one.is_object(); });
    if (good) return at->get<std::vector<Json>>();
    complain(Fault::kUsage, std::string(name) + ": a short list of objects is wanted");
    return {};
}

std::int64_t CalculationSheet::figure(std::string_view rule)
{
    const auto value = rules_.dated(rule, day_);
    if (!value) complain(Fault::kNotFound, "the rules hold no " + std::string(rule) + " for " + day_.iso());
    caution(figureCaution(rules_, rule, day_));
    return value.value_or(0);
}

std::string CalculationSheet::sourceOf(std::string_view rule) const
{
    const auto* found = rules_.find(rule);
    return found ? std::string(rule) + " " + found->source : std::string(rule);
}

void CalculationSheet::line(std::string label, std::string how, std::int64_t fen, std::string source)
{
    out_.lines.push_back({std::move(label), std::move(how), fen, true, std::move(source)});
    out_.totalFen += fen;
}

void CalculationSheet::aside(std::string label, std::string how, std::int64_t fen, std::string source)
{
    out_.lines.push_back({std::move(label), std::move(how), fen, false, std::move(source)});
}

void CalculationSheet::caution(std::string words)
{
    const bool said = std::find(out_.notes.begin(), out_.notes.end(), words) != out_.notes.end();
    if (!words.empty() && !said) out_.notes.push_back(std::move(words));
}

void CalculationSheet::note(std::string words)
{
    out_.notes.push_back(std::move(words));
}

void CalculationSheet::complain(Fault fault, std::string detail)
{
    if (!wrong_) wrong_ = Error{fault, std::move(detail)};
}

Result<Calculation> CalculationSheet::finish(std::string_view name, std::string object)
{
    if (wrong_) return *wrong_;
    if (out_.totalFen > kMostMoneyFen) return Error{Fault::kUsage, "the sum is larger than any case's"};
    out_.name = std::string(name);
    out_.object = std::move(object);
    return std::move(out_);
}

std::string yuan(std::int64_t fen)
{
    return moneyInFigures(fen) + "元";
}

} // namespace beibao
