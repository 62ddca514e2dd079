#include "app/agreement/calculation_forms.h"

#include "core/base/money.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace beibao {
namespace {

struct CalculationWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::CalculationWords)
};

using Fields = std::vector<CalculationField>;
using Kind = CalculationField::Kind;

Fields ofInjury()
{
    return {{"medical_fen", Kind::kMoney, CalculationWords::tr("Medical bills")},
        {"lost_days", Kind::kNumber, CalculationWords::tr("Days of work lost")},
        {"daily_wage_fen", Kind::kMoney, CalculationWords::tr("Wage by the day")},
        {"nursing_days", Kind::kNumber, CalculationWords::tr("Days of nursing")},
        {"nursing_daily_fen", Kind::kMoney, CalculationWords::tr("Nursing by the day")},
        {"nurses", Kind::kNumber, CalculationWords::tr("How many nursed (1 or 2)")},
        {"hospital_days", Kind::kNumber, CalculationWords::tr("Days in hospital")},
        {"nutrition_fen", Kind::kMoney, CalculationWords::tr("Nutrition")},
        {"transport_fen", Kind::kMoney, CalculationWords::tr("Transport")},
        {"disability_grade", Kind::kNumber, CalculationWords::tr("Grade of disability (1 to 10)")},
        {"dead", Kind::kYes, CalculationWords::tr("the injured person died")},
        {"age", Kind::kNumber, CalculationWords::tr("Age of the injured person")},
        {"dependents", Kind::kPeople, CalculationWords::tr("Dependants: age/supporters, such as 8/2、70/3")},
        {"percent", Kind::kNumber, CalculationWords::tr("Share of the fault in percent")},
        {"mental_fen", Kind::kMoney, CalculationWords::tr("For mental distress")}};
}

Fields ofWorkInjury()
{
    return {{"wage_fen", Kind::kMoney, CalculationWords::tr("Own wage by the month")},
        {"grade", Kind::kNumber, CalculationWords::tr("Grade of disability (1 to 10)")},
        {"dead", Kind::kYes, CalculationWords::tr("the injured person died")},
        {"paid_leave_months", Kind::kNumber, CalculationWords::tr("Months of paid leave")},
        {"contract_ended", Kind::kYes, CalculationWords::tr("the employment has ended")},
        {"medical_fen", Kind::kMoney, CalculationWords::tr("Medical bills")}};
}

Fields ofWages()
{
    return {{"wage_fen", Kind::kMoney, CalculationWords::tr("Wage by the month")},
        {"owed_months", Kind::kNumber, CalculationWords::tr("Months owed")},
        {"owed_fen", Kind::kMoney, CalculationWords::tr("Or the sum owed")},
        {"overtime_hours", Kind::kNumber, CalculationWords::tr("Overtime on working days, hours")},
        {"restday_hours", Kind::kNumber, CalculationWords::tr("Overtime on days off, hours")},
        {"holiday_hours", Kind::kNumber, CalculationWords::tr("Overtime on holidays, hours")},
        {"double_wage_months", Kind::kNumber, CalculationWords::tr("Months without a written contract (11 at most)")},
        {"severance_months", Kind::kNumber, CalculationWords::tr("Months worked there, for severance pay")},
        {"late_percent", Kind::kNumber,
            CalculationWords::tr("Added for not paying when ordered, percent (50 to 100)")}};
}

Fields ofChildSupport()
{
    return {{"income_fen", Kind::kMoney, CalculationWords::tr("Income by the month"), true},
        {"children", Kind::kNumber, CalculationWords::tr("How many children")},
        {"percent", Kind::kNumber, CalculationWords::tr("Percent of the income")},
        {"birth", Kind::kDay, CalculationWords::tr("Birthday of the youngest")},
        {"from", Kind::kDay, CalculationWords::tr("Paid from")}};
}

Fields ofInterest()
{
    return {{"principal_fen", Kind::kMoney, CalculationWords::tr("Sum lent"), true},
        {"rate", Kind::kPercent, CalculationWords::tr("Agreed interest by the year, percent")},
        {"from", Kind::kDay, CalculationWords::tr("Interest from"), true},
        {"to", Kind::kDay, CalculationWords::tr("Interest until")},
        {"made_on", Kind::kDay, CalculationWords::tr("Loan agreed on")}};
}

std::optional<std::int64_t> wholeNumber(const QString& typed)
{
    bool good = false;
    const auto number = QString::fromStdString(foldWidth(typed.toStdString())).toLongLong(&good);
    return good ? std::optional<std::int64_t>(number) : std::nullopt;
}

std::optional<nlohmann::json> peopleOf(const QString& typed)
{
    nlohmann::json list = nlohmann::json::array();
    QString plain = QString::fromStdString(foldWidth(typed.toStdString()));
    plain.replace(QStringLiteral("、"), QStringLiteral(","));
    for (const QString& one : plain.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto age = wholeNumber(one.section(QLatin1Char('/'), 0, 0).trimmed());
        const auto supporters = wholeNumber(one.section(QLatin1Char('/'), 1).trimmed());
        if (!age || !supporters) return std::nullopt;
        list.push_back({{"age", *age}, {"supporters", *supporters}});
    }
    return list;
}

} // namespace

QString calculatorLabel(std::string_view calculator)
{
    if (calculator == "injury") return CalculationWords::tr("Injury");
    if (calculator == "work_injury") return CalculationWords::tr("Injury at work");
    if (calculator == "wages") return CalculationWords::tr("Wages");
    if (calculator == "child_support") return CalculationWords::tr("Child support");
    return CalculationWords::tr("Interest of a loan");
}

std::vector<CalculationField> fieldsOfCalculator(std::string_view calculator)
{
    if (calculator == "injury") return ofInjury();
    if (calculator == "work_injury") return ofWorkInjury();
    if (calculator == "wages") return ofWages();
    return calculator == "child_support" ? ofChildSupport() : ofInterest();
}

std::optional<nlohmann::json> answerOf(const CalculationField& field, const QString& typed, Date today)
{
    switch (field.kind) {
    case Kind::kMoney:
    case Kind::kPercent:
        if (const auto hundredths = parseMoney(typed.toStdString())) return *hundredths;
        return std::nullopt;
    case Kind::kDay:
        if (const auto day = parseTypedDate(typed.toStdString(), today)) return day->iso();
        return std::nullopt;
    case Kind::kNumber:
        if (const auto number = wholeNumber(typed)) return *number;
        return std::nullopt;
    case Kind::kPeople: return peopleOf(typed);
    case Kind::kYes: return true;
    }
    return std::nullopt;
}

} // namespace beibao
