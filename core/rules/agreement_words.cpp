#include "core/rules/agreement_words.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/rules/clause_reading.h"
#include "core/rules/figure_status.h"

#include <algorithm>

namespace beibao {

namespace {

bool figure(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

/// Where a number begins that ends right before `end`; `end` itself when there is none.
std::size_t numberBefore(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0 && figure(text[begin - 1])) --begin;
    return begin;
}

std::string_view numberAt(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && figure(text[end])) ++end;
    return text.substr(0, end);
}

bool skip(std::string_view& text, std::string_view word)
{
    if (text.substr(0, word.size()) != word) return false;
    text.remove_prefix(word.size());
    return true;
}

void skipAny(std::string_view& text, std::initializer_list<std::string_view> words)
{
    for (bool again = true; again;) {
        again = false;
        for (const auto word : words) again = skip(text, word) || again;
    }
}

/// 叁仟元整 and the like at the start of a text, written our way.
std::string capitalsAt(std::string_view text)
{
    constexpr std::string_view kLetters[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "佰",
        "仟", "万", "亿", "元", "角", "分", "整"};
    std::string out;
    for (bool again = true; again;) {
        again = false;
        if (skip(text, "圆")) out += "元", again = true;
        if (skip(text, "正")) out += "整", again = true;
        for (const auto letter : kLetters)
            if (skip(text, letter)) out += letter, again = true;
    }
    return out;
}

/// 元, then the same sum once more in brackets.
std::string capitalsAfter(std::string_view text)
{
    skipAny(text, {"元", " "});
    if (!skip(text, "(")) return {};
    skipAny(text, {"大写", "人民币", ":", "金额", " "});
    return capitalsAt(text);
}

struct WordRule {
    std::string_view list;
    std::string_view id;
    Level level;
    bool bindingOnly; ///< the account of what happened may use the word
    std::string_view advice; ///< what to do, after the place and the word
    bool deniable = true; ///< 不得… makes it good
};
constexpr WordRule kWordRules[] = {
    {"words.vague", "A04", Level::kWarning, true, "说法不明确，请写清楚数额或日期"},
    {"words.vague_after_sum", "A04", Level::kWarning, true, "数额不确定，请写成一个准数", false},
    {"words.criminal", "A08", Level::kError, true, "刑事责任不能由协议免除，请删去（可以只写谅解）"},
    {"words.unlawful", "A09", Level::kError, true, "协议不能有这样的内容，请删去"},
    {"words.status", "A10", Level::kError, true, "婚姻、亲子、收养关系不能只凭协议改变，请只写财产、抚养费和探望"},
    {"words.support", "A11", Level::kError, true, "抚养、赡养义务不能放弃，请改写"},
    {"words.collective", "A12", Level::kError, true, "处分集体土地要经村里的法定程序，请删去"},
    {"words.title", "A13", Level::kWarning, true, "涉及权属，不能申请司法确认，请只写使用和补偿"},
    {"words.order", "A14", Level::kError, true, "违背公序良俗，请删去"},
    {"words.insurance", "A15", Level::kError, true, "社会保险和最低工资不能约定放弃，请删去"},
    {"words.court", "A16", Level::kNote, true, "不能约定不许起诉，写了也没有效力"},
    {"words.blanks", "A23", Level::kError, false, "还有没填完的地方，请补上", false},
};

/// Where the word is meant as it stands; npos when it is only denied, or part of another word.
std::size_t meantAt(std::string_view text, const std::string& word, const WordRule& rule, const RuleBook& rules)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (harmlessAt(text, at, word.size(), rules)) continue;
        if (!rule.deniable || !deniedAt(text, at, rules)) return at;
    }
    return std::string_view::npos;
}

void findWords(
    const AgreementPassage& passage, const WordRule& rule, const RuleBook& rules, std::vector<CheckFinding>& out)
{
    if (rule.bindingOnly && !passage.binding) return;
    for (const std::string& word : rules.list(rule.list)) {
        if (word.empty() || meantAt(passage.text, word, rule, rules) == std::string_view::npos) continue;
        out.push_back({std::string(rule.id), rule.level, passage.where,
            passage.name + "里写了“" + word + "”：" + std::string(rule.advice), passage.field});
        return;
    }
}

void findSums(const AgreementPassage& passage, std::vector<CheckFinding>& out)
{
    for (const std::string& sum : contradictingSums(passage.text))
        out.push_back(
            {"A05", Level::kError, passage.where, passage.name + "里 " + sum + " 元的大写和小写不一致", passage.field});
}

void findUsury(const AgreementPassage& passage, const RuleBook& rules, Date day, std::vector<CheckFinding>& out)
{
    const std::int64_t cap = interestCapOn(day, rules);
    if (!passage.binding || cap == 0 || yearlyInterestIn(passage.text) <= cap) return;
    const std::string most = moneyInFigures(cap);
    const bool sure = figureCaution(rules, "lpr.one_year", day).empty();
    out.push_back({"A09", Level::kError, passage.where,
        passage.name + "约定的利息超过法律保护的上限（" + (sure ? "现在是" : "请核对，暂按") + "年利率" + most
            + "%），请改低",
        passage.field});
}

void findLowWage(const AgreementPassage& passage, const RuleBook& rules, Date day, std::vector<CheckFinding>& out)
{
    const std::int64_t wage = monthlyWageIn(passage.text);
    const std::int64_t least = rules.dated("figures.minimum_wage_fen", day).value_or(0);
    if (!passage.binding || wage == 0 || wage >= least) return;
    const std::string caution = figureCaution(rules, "figures.minimum_wage_fen", day);
    out.push_back({"A15", Level::kError, passage.where,
        passage.name + "的月工资低于最低工资标准 " + moneyInFigures(least) + " 元，请改写"
            + (caution.empty() ? "" : "。" + caution),
        passage.field});
}

std::vector<std::string> splitFamily(std::string_view family)
{
    std::vector<std::string> out;
    while (!family.empty()) {
        const auto end = std::min(family.find('='), family.size());
        out.emplace_back(family.substr(0, end));
        family.remove_prefix(std::min(end + 1, family.size()));
    }
    return out;
}

/// Two words of one family in one agreement: the reader cannot tell which is meant.
void findAmbiguous(const std::vector<AgreementPassage>& passages, const RuleBook& rules, std::vector<CheckFinding>& out)
{
    std::string all;
    for (const auto& passage : passages) all.append(passage.text).append("\n");
    for (const std::string& family : rules.list("words.ambiguous")) {
        std::string used;
        int count = 0;
        for (const std::string& word : splitFamily(family)) {
            if (all.find(word) == std::string::npos) continue;
            used.append(count++ == 0 ? "" : "、").append(word);
        }
        if (count < 2) continue;
        out.push_back({"A24", Level::kWarning, "", "同一份协议里用了" + used + "，意思不同，请核对"});
    }
}

/// 24 → 2400, 1.5 → 150; 0 when it is no number.
std::int64_t hundredths(std::string_view number)
{
    return parseMoney(number).value_or(0);
}

/// 二十四 → 2400, 三 → 300, 一点五 → 150, 24 → 2400; takes it off the text. 0 when there is none.
std::int64_t takeNumber(std::string_view& text)
{
    const auto figures = numberAt(text);
    text.remove_prefix(figures.size());
    if (!figures.empty()) return hundredths(figures);
    constexpr std::string_view kDigits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    std::int64_t whole = 0, digit = 0, part = 0;
    bool afterPoint = false;
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < std::size(kDigits); ++i) {
            if (!skip(text, kDigits[i])) continue;
            (afterPoint ? part : digit) = static_cast<std::int64_t>(i);
            again = true;
        }
        if (skip(text, "十")) whole += (digit == 0 ? 1 : digit) * 10, digit = 0, again = true;
        if (skip(text, "点")) afterPoint = true, again = true;
    }
    return (whole + digit) * 100 + part * 10;
}

/// A rate at the start of a text, in hundredths of a percent: 24%, 百分之二十四, 万分之五, 2分, 8厘.
std::int64_t rateAt(std::string_view text)
{
    if (skip(text, "百分之")) return takeNumber(text);
    if (skip(text, "千分之")) return takeNumber(text) / 10;
    if (skip(text, "万分之")) return takeNumber(text) / 100;
    const std::int64_t number = takeNumber(text);
    // 2分 a month is two percent; 8厘 is 0.8 %.
    if (skip(text, "%") || skip(text, "分")) return number;
    return skip(text, "厘") ? number / 10 : 0;
}

} // namespace

std::vector<std::string> contradictingSums(std::string_view raw)
{
    const std::string folded = foldWidth(raw);
    const std::string_view text = folded;
    std::vector<std::string> out;
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        constexpr std::string_view kYuan = "元";
        std::size_t end = open;
        if (end >= kYuan.size() && text.substr(end - kYuan.size(), kYuan.size()) == kYuan) end -= kYuan.size();
        const std::size_t begin = numberBefore(text, end);
        const auto sum = parseMoney(text.substr(begin, end - begin));
        const std::string capitals = capitalsAfter(text.substr(end));
        if (!sum || capitals.empty()) continue;
        std::string expected = moneyInCapitals(*sum);
        // After 角 the closing 整 may be left out.
        if (capitals != expected && capitals + "整" != expected) out.emplace_back(text.substr(begin, end - begin));
    }
    return out;
}

std::optional<std::int64_t> totalNamedIn(std::string_view raw)
{
    const std::string folded = foldWidth(raw);
    for (const std::string_view word : {"共计", "合计", "总计"}) {
        const auto at = folded.find(word);
        if (at == std::string::npos) continue;
        std::string_view rest = std::string_view(folded).substr(at + word.size());
        skipAny(rest, {"人民币", "为", ":", "¥", "￥", " "});
        const auto number = numberAt(rest);
        rest.remove_prefix(number.size());
        const auto sum = parseMoney(number);
        if (sum && skip(rest, "元")) return sum;
    }
    return std::nullopt;
}

std::int64_t yearlyInterestIn(std::string_view raw)
{
    struct Rate {
        std::string_view word;
        std::int64_t times; ///< a year has so many of these
    };
    constexpr Rate kRates[] = {{"年利率", 1}, {"年息", 1}, {"年化利率", 1}, {"年化", 1}, {"月利率", 12}, {"月息", 12},
        {"月利", 12}, {"日息", 365}, {"日利率", 365}};
    const std::string folded = foldWidth(raw);
    std::int64_t highest = 0;
    for (const Rate& rate : kRates) {
        for (auto at = folded.find(rate.word); at != std::string::npos; at = folded.find(rate.word, at + 1)) {
            std::string_view rest = std::string_view(folded).substr(at + rate.word.size());
            skipAny(rest, {"为", "按", "是", "以", ":", " "});
            highest = std::max(highest, rateAt(rest) * rate.times);
        }
    }
    return highest;
}

std::int64_t monthlyWageIn(std::string_view raw)
{
    const std::string folded = foldWidth(raw);
    std::int64_t lowest = 0;
    for (const std::string_view word : {"月工资", "每月工资", "月薪", "每月发放工资"}) {
        for (auto at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
            std::string_view rest = std::string_view(folded).substr(at + word.size());
            skipAny(rest, {"标准", "为", "按", "是", "人民币", ":", " ", "¥", "￥"});
            const auto number = numberAt(rest);
            rest.remove_prefix(number.size());
            const auto sum = parseMoney(number);
            if (sum && *sum > 0 && skip(rest, "元") && (lowest == 0 || *sum < lowest)) lowest = *sum;
        }
    }
    return lowest;
}

std::int64_t interestCapOn(Date day, const RuleBook& rules)
{
    return rules.dated("lpr.one_year", day).value_or(0) * rules.number("usury.times");
}

std::vector<CheckFinding> checkWords(const std::vector<AgreementPassage>& passages, const RuleBook& rules, Date day)
{
    std::vector<CheckFinding> out;
    for (const auto& passage : passages) {
        for (const WordRule& rule : kWordRules) findWords(passage, rule, rules, out);
        findSums(passage, out);
        findUsury(passage, rules, day, out);
        findLowWage(passage, rules, day, out);
    }
    findAmbiguous(passages, rules, out);
    return out;
}

} // namespace beibao
