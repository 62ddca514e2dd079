// Child support and the interest of a private loan.
#include "core/rules/calculation_sheet.h"
#include "core/rules/figure_status.h"

#include "core/rules/agreement_words.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr int kFullAge = 18;
constexpr int kMonthsAYear = 12, kDaysAYear = 365;

std::string percentText(std::int64_t hundredths)
{
    std::string out = std::to_string(hundredths / 100);
    const auto rest = hundredths % 100;
    if (rest != 0) out += (rest < 10 ? ".0" : ".") + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    return out + "%";
}

/// Whole months until the eighteenth birthday, a begun one counted.
std::int64_t monthsUntilFullAge(Date birth, Date from)
{
    std::int64_t months = 0;
    const Date until = birth.plusMonths(kFullAge * kMonthsAYear);
    while (from.plusMonths(static_cast<int>(months)) < until) ++months;
    return months;
}

} // namespace

/// Takes income_fen (by the month), children (1 if not said), percent (of the income, for all of them together), birth
/// (of the youngest; with it the sum until eighteen is worked out), from (first month; else the day).
Result<Calculation> childSupport(CalculationSheet& sheet)
{
    sheet.knows({"income_fen", "children", "percent", "birth", "from"});
    const auto income = sheet.fen("income_fen");
    if (income == 0) sheet.complain(Fault::kUsage, "income_fen is missing");
    const auto children = sheet.number("children", 1, 20, 1);
    const auto& rules = sheet.rules();
    const auto least = rules.number("support.percent_least");
    const auto most = rules.number(children == 1 ? "support.percent_most" : "support.percent_most_several");
    const auto percent = sheet.number("percent", 1, 100, (least + most) / 2);
    const std::string source = sheet.sourceOf(children == 1 ? "support.percent_most" : "support.percent_most_several");
    const auto monthly = share(income, percent, 100);
    sheet.aside("一般幅度（每月，下限）", yuan(income) + " × " + std::to_string(least) + "%", share(income, least, 100),
        source);
    sheet.aside(
        "一般幅度（每月，上限）", yuan(income) + " × " + std::to_string(most) + "%", share(income, most, 100), source);
    if (percent < least || percent > most) sheet.note("不在一般幅度内，请写明理由");
    sheet.aside("抚养费（每月）", yuan(income) + " × " + std::to_string(percent) + "%", monthly, source);
    const Date birth = sheet.date("birth"), given = sheet.date("from");
    const Date from = given.empty() ? sheet.day() : given;
    if (birth > from) sheet.complain(Fault::kUsage, "birth lies after from");
    if (!birth.empty() && birth <= from) {
        const auto months = monthsUntilFullAge(birth, from);
        sheet.line("到十八周岁的总额", yuan(monthly) + " × " + std::to_string(months) + "个月", monthly * months,
            "[law] 民法典 arts 1067, 1085");
    } else {
        sheet.line("抚养费（一个月）", yuan(income) + " × " + std::to_string(percent) + "%", monthly, source);
    }
    sheet.note("按孩子实际需要、父母负担能力和当地生活水平定；抚养费不能免除");
    return sheet.finish("child_support", "抚养费");
}

/// Takes principal_fen, rate (agreed, by the year, in hundredths of a percent; 0: none was agreed), from, to, made_on
/// (of the contract; else from).
Result<Calculation> interest(CalculationSheet& sheet)
{
    sheet.knows({"principal_fen", "rate", "from", "to", "made_on"});
    constexpr std::int64_t kHighestRate = 1'000'000;
    const auto principal = sheet.fen("principal_fen");
    const auto rate = sheet.number("rate", 0, kHighestRate);
    const Date from = sheet.date("from"), given = sheet.date("to"), signedOn = sheet.date("made_on");
    const Date to = given.empty() ? sheet.day() : given;
    if (principal == 0 || from.empty()) sheet.complain(Fault::kUsage, "principal_fen and from are wanted");
    if (!from.empty() && to < from) sheet.complain(Fault::kUsage, "to lies before from");
    const Date made = signedOn.empty() ? from : signedOn;
    const auto cap = interestCapOn(made, sheet.rules());
    if (cap == 0 && !from.empty()) sheet.complain(Fault::kNotFound, "the rules hold no LPR for " + made.iso());
    constexpr std::int64_t kCentury = 36'600;
    const auto between = from.empty() || to < from ? 0 : daysBetween(from, to);
    if (between > kCentury) sheet.complain(Fault::kUsage, "more than a hundred years lie between from and to");
    const auto days = std::min(between, kCentury);
    const auto over = [&](std::int64_t yearly) { return share(share(principal, yearly, 10'000), days, kDaysAYear); };
    const auto protectedRate = std::min(rate, cap);
    const std::string how = yuan(principal) + " × " + std::to_string(days) + "天 ÷ 365 × ";
    sheet.aside("本金", "", principal, "[agreement]");
    if (rate > cap) sheet.aside("按约定的利息", how + percentText(rate), over(rate), "[agreement]");
    sheet.line("受保护的利息", how + percentText(protectedRate), over(protectedRate),
        "[norm] 法释〔2020〕17号 art 25; " + sheet.sourceOf("lpr.one_year"));
    if (rate > cap)
        sheet.note("约定的年利率" + percentText(rate) + "超过上限" + percentText(cap) + "，超过的部分不受保护");
    sheet.caution(figureCaution(sheet.rules(), "lpr.one_year", made));
    if (rate == 0) sheet.note("没有约定利息的，视为没有利息（民法典第六百八十条）");
    return sheet.finish("interest", "借款利息");
}

} // namespace beibao
