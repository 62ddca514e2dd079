// Work injury (工伤保险条例) and wages (劳动法, 劳动合同法).
#include "core/rules/calculation_sheet.h"
#include "core/rules/figure_status.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::int64_t kMostMonths = 600, kMostHours = 100'000;
constexpr int kDaysAMonth = 2175; // 21.75 days of pay, in hundredths (人社部发〔2025〕2号 and before)
constexpr int kHoursADay = 8;

/// Own wage, not below 60 % nor above 300 % of the area's average (条例 art 64).
std::int64_t insuredWage(CalculationSheet& sheet, std::int64_t own)
{
    const auto average = sheet.figure("figures.monthly_wage_fen");
    const auto wage = std::clamp(own, share(average, 60, 100), average * 3);
    if (wage != own)
        sheet.note(
            "本人工资" + yuan(own) + "按统筹地区平均工资的60%至300%调整为" + yuan(wage) + "（工伤保险条例第六十四条）");
    return wage;
}

/// Months from a list of ten, by grade; nothing when the county has not set it.
std::optional<std::int64_t> monthsAt(CalculationSheet& sheet, std::string_view rule, std::int64_t grade)
{
    const std::string text = sheet.rules().entry(rule, std::to_string(grade));
    if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoll(text);
}

void severedTies(CalculationSheet& sheet, std::int64_t grade)
{
    struct Once {
        std::string_view rule, label;
    };
    constexpr Once kOnce[] = {{"figures.work_injury_medical_months", "一次性工伤医疗补助金"},
        {"figures.work_injury_employment_months", "一次性伤残就业补助金"}};
    for (const Once& once : kOnce) {
        const auto months = monthsAt(sheet, once.rule, grade);
        if (!months) {
            sheet.note(std::string(once.label) + "的月数由省里规定，本机还没有，请县里设置 " + std::string(once.rule));
            continue;
        }
        const auto average = sheet.figure("figures.monthly_wage_fen");
        sheet.line(std::string(once.label), yuan(average) + " × " + std::to_string(*months) + "个月", average * *months,
            "[law] 工伤保险条例 arts 36-37; " + sheet.sourceOf(once.rule));
    }
}

void disabled(CalculationSheet& sheet, std::int64_t grade, std::int64_t wage)
{
    constexpr int kMonths[] = {27, 25, 23, 21, 18, 16, 13, 11, 9, 7}; // arts 35-37
    constexpr int kMonthly[] = {90, 85, 80, 75, 70, 60}; // percent of the wage, grades 1-6
    const auto at = static_cast<std::size_t>(grade - 1);
    sheet.line("一次性伤残补助金", yuan(wage) + " × " + std::to_string(kMonths[at]) + "个月", wage * kMonths[at],
        "[law] 工伤保险条例 arts 35-37");
    if (at < std::size(kMonthly))
        sheet.aside("伤残津贴（每月）", yuan(wage) + " × " + std::to_string(kMonthly[at]) + "%",
            share(wage, kMonthly[at], 100), "[law] 工伤保险条例 arts 35-36");
    if (grade >= 5 && sheet.yes("contract_ended")) severedTies(sheet, grade);
}

void died(CalculationSheet& sheet)
{
    const auto average = sheet.figure("figures.monthly_wage_fen"), income = sheet.figure("figures.national_income_fen");
    sheet.line("丧葬补助金", yuan(average) + " × 6个月", average * 6,
        "[law] 工伤保险条例 art 39; " + sheet.sourceOf("figures.monthly_wage_fen"));
    sheet.line("一次性工亡补助金", yuan(income) + " × 20", income * 20,
        "[law] 工伤保险条例 art 39; " + sheet.sourceOf("figures.national_income_fen"));
    sheet.note("供养亲属抚恤金按月另发：配偶40%，其他亲属每人30%");
}

std::int64_t hourly(std::int64_t monthlyFen)
{
    return share(monthlyFen, 100, std::int64_t{kDaysAMonth} * kHoursADay);
}

void overtime(CalculationSheet& sheet, std::int64_t wage)
{
    struct Kind {
        std::string_view name, label;
        int percent;
    };
    constexpr Kind kKinds[] = {{"overtime_hours", "延时加班费", 150}, {"restday_hours", "休息日加班费", 200},
        {"holiday_hours", "法定节假日加班费", 300}};
    for (const Kind& kind : kKinds) {
        const auto hours = sheet.number(kind.name, 0, kMostHours);
        if (hours == 0) continue;
        sheet.line(std::string(kind.label),
            yuan(wage) + " ÷ 21.75 ÷ 8 = 每小时" + yuan(hourly(wage)) + " × " + std::to_string(hours) + "小时 × "
                + std::to_string(kind.percent) + "%",
            share(hourly(wage) * hours, kind.percent, 100), "[law] 劳动法 art 44");
    }
}

/// A month a year; half a month for less than six months (劳动合同法 art 47).
void severance(CalculationSheet& sheet, std::int64_t wage)
{
    const auto worked = sheet.number("severance_months", 0, kMostMonths);
    if (worked == 0) return;
    const auto average = sheet.figure("figures.monthly_wage_fen");
    std::int64_t halves = worked / 12 * 2 + (worked % 12 == 0 ? 0 : worked % 12 < 6 ? 1 : 2);
    std::int64_t base = wage;
    if (wage > average * 3) {
        base = average * 3;
        halves = std::min<std::int64_t>(halves, 24);
        sheet.note("月工资高于平均工资三倍，按三倍算，最多十二年");
    }
    sheet.line("经济补偿", yuan(base) + " × " + std::to_string(halves / 2) + (halves % 2 ? ".5" : "") + "个月",
        share(base, halves, 2), "[law] 劳动合同法 arts 46-47");
}

} // namespace

/// Takes wage_fen (own, by the month), grade (1-10) or dead, paid_leave_months, contract_ended, medical_fen.
Result<Calculation> workInjury(CalculationSheet& sheet)
{
    sheet.knows({"wage_fen", "grade", "dead", "paid_leave_months", "contract_ended", "medical_fen"});
    const auto own = sheet.fen("wage_fen");
    const auto grade = sheet.number("grade", 0, 10);
    const bool dead = sheet.yes("dead");
    if (own == 0 && !dead) sheet.complain(Fault::kUsage, "wage_fen is missing");
    if ((grade == 0) == !dead) sheet.complain(Fault::kUsage, "either grade or dead is wanted");
    if (const auto bills = sheet.fen("medical_fen"); bills > 0)
        sheet.line("医疗费", "凭票据", bills, "[law] 工伤保险条例 art 30");
    const auto leave = sheet.number("paid_leave_months", 0, 24);
    if (leave > 0)
        sheet.line("停工留薪期工资", yuan(own) + " × " + std::to_string(leave) + "个月", own * leave,
            "[law] 工伤保险条例 art 33");
    if (dead) died(sheet);
    if (grade > 0 && !dead) disabled(sheet, grade, insuredWage(sheet, own));
    sheet.note("已参保的，多数项目由工伤保险基金支付");
    return sheet.finish("work_injury", "工伤待遇");
}

/// Takes wage_fen (by the month); owed_months or owed_fen; overtime_hours, restday_hours, holiday_hours;
/// double_wage_months (no written contract, 11 at most); severance_months (time worked there); late_percent.
Result<Calculation> wages(CalculationSheet& sheet)
{
    sheet.knows({"wage_fen", "owed_months", "owed_fen", "overtime_hours", "restday_hours", "holiday_hours",
        "double_wage_months", "severance_months", "late_percent"});
    const auto wage = sheet.fen("wage_fen");
    const auto months = sheet.number("owed_months", 0, kMostMonths);
    std::int64_t owed = sheet.fen("owed_fen");
    if (wage == 0 && owed == 0) sheet.complain(Fault::kUsage, "wage_fen or owed_fen is missing");
    if (owed > 0) sheet.line("拖欠的工资", "双方认可的数额", owed, "[law] 劳动法 art 50");
    if (months > 0)
        sheet.line(
            "拖欠的工资", yuan(wage) + " × " + std::to_string(months) + "个月", wage * months, "[law] 劳动法 art 50");
    owed += wage * months;
    overtime(sheet, wage);
    if (const auto twice = sheet.number("double_wage_months", 0, 11); twice > 0)
        sheet.line("未签书面合同的另一倍工资", yuan(wage) + " × " + std::to_string(twice) + "个月", wage * twice,
            "[law] 劳动合同法 art 82");
    severance(sheet, wage);
    if (const auto late = sheet.number("late_percent", 50, 100); late > 0)
        sheet.line("加付赔偿金", yuan(owed) + " × " + std::to_string(late) + "%", share(owed, late, 100),
            "[law] 劳动合同法 art 85: after the labour authority set a day");
    const auto least = sheet.rules().dated("figures.minimum_wage_fen", sheet.day()).value_or(0);
    if (wage > 0 && wage < least) {
        sheet.note("月工资低于最低工资标准" + yuan(least) + "，差额应当补足");
        sheet.caution(figureCaution(sheet.rules(), "figures.minimum_wage_fen", sheet.day()));
    }
    return sheet.finish("wages", "劳动报酬");
}

} // namespace beibao
