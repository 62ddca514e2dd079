// Injury to a person (法释〔2022〕14号, 人身损害赔偿).
//
// Takes medical_fen, nutrition_fen, transport_fen, mental_fen; lost_days with daily_wage_fen; nursing_days with
// nursing_daily_fen and nurses; hospital_days; disability_grade (1-10) or dead; age; dependents [{age, supporters}];
// percent: the share of the fault that is answered for.
#include "core/rules/calculation_sheet.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr int kYears = 20; // arts 12, 15
constexpr int kOld = 60, kVeryOld = 75, kFewYears = 5, kFullAge = 18;
constexpr int kFuneralMonths = 6; // art 14
constexpr std::int64_t kManyDays = 3650, kHighestAge = 150;

/// Twenty years, one less for each year above sixty, five from seventy-five on.
std::int64_t yearsAt(std::int64_t age)
{
    if (age >= kVeryOld) return kFewYears;
    return age > kOld ? kYears - (age - kOld) : kYears;
}

void days(CalculationSheet& sheet, std::string label, std::int64_t many, std::int64_t dailyFen, std::string source)
{
    if (many == 0 || dailyFen == 0) return;
    sheet.line(std::move(label), std::to_string(many) + "天 × " + yuan(dailyFen), many * dailyFen, std::move(source));
}

void expenses(CalculationSheet& sheet)
{
    struct Bill {
        std::string_view name, label, source;
    };
    constexpr Bill kBills[] = {{"medical_fen", "医疗费", "[norm] 法释〔2022〕14号 art 6"},
        {"nutrition_fen", "营养费", "[norm] 法释〔2022〕14号 art 11"},
        {"transport_fen", "交通费", "[norm] 法释〔2022〕14号 art 9"}};
    for (const Bill& bill : kBills)
        if (const auto sum = sheet.fen(bill.name); sum > 0)
            sheet.line(std::string(bill.label), "凭票据", sum, std::string(bill.source));
    constexpr std::int64_t kMostDaily = 1'000'000'00;
    days(sheet, "误工费", sheet.number("lost_days", 0, kManyDays), sheet.number("daily_wage_fen", 0, kMostDaily),
        "[norm] 法释〔2022〕14号 art 7");
    const auto nurses = sheet.number("nurses", 1, 2, 1);
    days(sheet, nurses == 1 ? "护理费" : "护理费（2人）", sheet.number("nursing_days", 0, kManyDays),
        sheet.number("nursing_daily_fen", 0, kMostDaily) * nurses, "[norm] 法释〔2022〕14号 art 8");
    const auto inHospital = sheet.number("hospital_days", 0, kManyDays);
    if (inHospital > 0)
        days(sheet, "住院伙食补助费", inHospital, sheet.figure("figures.hospital_meal_fen"),
            sheet.sourceOf("figures.hospital_meal_fen"));
}

struct Dependent {
    std::int64_t years, supporters;
};

std::vector<Dependent> dependentsIn(CalculationSheet& sheet)
{
    std::vector<Dependent> out;
    constexpr std::size_t kMost = 20;
    for (const auto& object : sheet.objects("dependents", kMost)) {
        CalculationSheet one(object, sheet.rules(), sheet.day());
        one.knows({"age", "supporters"});
        const auto age = one.number("age", 0, kHighestAge, kFullAge);
        const auto supporters = one.number("supporters", 1, 20, 1);
        if (const auto read = one.finish("", ""); !read)
            sheet.complain(read.error().fault, "dependents: " + read.error().detail);
        out.push_back({age < kFullAge ? kFullAge - age : yearsAt(age), supporters});
    }
    return out;
}

/// Year by year, since all of them together get no more than one person's yearly consumption (art 17).
void dependents(CalculationSheet& sheet, std::int64_t tenths)
{
    const auto list = dependentsIn(sheet);
    if (list.empty() || tenths == 0) return;
    const std::int64_t yearly = sheet.figure("figures.urban_consumption_fen");
    std::int64_t sum = 0;
    for (int year = 0; year < kYears; ++year) {
        std::int64_t thisYear = 0;
        for (const Dependent& one : list)
            if (year < one.years) thisYear += share(yearly, 1, one.supporters);
        sum += std::min(thisYear, yearly);
    }
    sheet.line("被扶养人生活费",
        std::to_string(list.size()) + "人，逐年相加，每年不超过" + yuan(yearly) + "，× " + std::to_string(tenths * 10)
            + "%",
        share(sum, tenths, 10),
        "[norm] 法释〔2022〕14号 arts 16-17; " + sheet.sourceOf("figures.urban_consumption_fen"));
}

/// Tenths of capacity lost: 10 for death and grade one, 1 for grade ten.
std::int64_t graveness(CalculationSheet& sheet, bool dead)
{
    const auto grade = sheet.number("disability_grade", 0, 10);
    if (dead && grade > 0) sheet.complain(Fault::kUsage, "disability_grade and dead exclude each other");
    return dead ? 10 : grade == 0 ? 0 : 11 - grade;
}

void lasting(CalculationSheet& sheet)
{
    const bool dead = sheet.yes("dead");
    const auto tenths = graveness(sheet, dead);
    if (tenths == 0) return;
    const auto years = yearsAt(sheet.number("age", 0, kHighestAge));
    const auto income = sheet.figure("figures.urban_income_fen");
    const std::string how = yuan(income) + " × " + std::to_string(years) + "年";
    const std::string source = "[norm] 法释〔2022〕14号 arts 12, 15; " + sheet.sourceOf("figures.urban_income_fen");
    if (dead) {
        sheet.line("死亡赔偿金", how, income * years, source);
        const auto wage = sheet.figure("figures.monthly_wage_fen");
        sheet.line("丧葬费", yuan(wage) + " × 6个月", wage * kFuneralMonths,
            "[norm] 法释〔2022〕14号 art 14; " + sheet.sourceOf("figures.monthly_wage_fen"));
    } else {
        sheet.line(
            "残疾赔偿金", how + " × " + std::to_string(tenths * 10) + "%", share(income * years, tenths, 10), source);
    }
    dependents(sheet, tenths);
}

} // namespace

Result<Calculation> injury(CalculationSheet& sheet)
{
    sheet.knows({"medical_fen", "nutrition_fen", "transport_fen", "mental_fen", "lost_days", "daily_wage_fen",
        "nursing_days", "nursing_daily_fen", "nurses", "hospital_days", "disability_grade", "dead", "age", "dependents",
        "percent"});
    expenses(sheet);
    lasting(sheet);
    const auto percent = sheet.number("percent", 0, 100, 100);
    const auto mental = sheet.fen("mental_fen");
    BEIBAO_TAKE(whole, sheet.finish("injury", "人身损害赔偿款"));
    if (percent != 100) {
        whole.lines.push_back({"责任比例", std::to_string(percent) + "%",
            share(whole.totalFen, percent, 100) - whole.totalFen, true, "[law] 民法典 arts 1165, 1173"});
        whole.totalFen = share(whole.totalFen, percent, 100);
    }
    // What eases the mind was weighed with the fault already.
    if (mental > 0) {
        whole.lines.push_back({"精神损害抚慰金", "酌定，不再按比例", mental, true, "[law] 民法典 art 1183"});
        whole.totalFen += mental;
    }
    whole.notes.emplace_back("各项以票据、鉴定意见和各方认可为准；省里公布的数字不同的，以省里的为准");
    return whole;
}

} // namespace beibao
