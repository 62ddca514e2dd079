#include "core/base/telephone.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace beibao {

namespace {

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), digit);
}

bool isMobile(std::string_view text)
{
    return text.size() == 11 && allDigits(text) && text[0] == '1' && text[1] >= '3';
}

/// Area codes are three digits for the largest cities (010, 02x) and four elsewhere.
bool isFixed(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos || text[0] != '0') return false;
    std::string_view number = text.substr(dash + 1);
    const auto extension = number.find('-');
    if (extension != std::string_view::npos) {
        if (!allDigits(number.substr(extension + 1)) || number.size() - extension > 7) return false;
        number = number.substr(0, extension);
    }
    const bool areaFits = dash >= 3 && dash <= 4 && allDigits(text.substr(0, dash));
    return areaFits && allDigits(number) && (number.size() == 7 || number.size() == 8);
}

std::size_t areaSize(std::string_view digits)
{
    return digits.size() > 2 && (digits[1] == '1' || digits[1] == '2') ? 3 : 4;
}

bool partOfNumber(char c)
{
    return digit(c) || c == '-' || c == '+';
}

/// "0739 5321234转8" and "(0739)5321234" become "0739-5321234-8" and "0739-5321234".
std::string unified(std::string_view text)
{
    std::string out = foldWidth(text);
    for (const std::string_view word : {"转", "—", "－"})
        for (auto at = out.find(word); at != std::string::npos; at = out.find(word)) out.replace(at, word.size(), "-");
    if (!out.empty() && out[0] == '(') {
        if (const auto close = out.find(')'); close != std::string::npos && allDigits(out.substr(1, close - 1)))
            out = out.substr(1, close - 1) + "-" + out.substr(close + 1);
    }
    return out;
}

/// The number in a text, and the words before or after it ("儿子 13900001234", "13900001234（儿子）").
std::pair<std::string, std::string> splitNumber(std::string_view text)
{
    std::string number;
    const std::size_t start = std::min(text.find_first_of("0123456789+"), text.size());
    std::size_t at = start;
    while (at < text.size() && (partOfNumber(text[at]) || text[at] == ' ')) {
        if (text[at] == ' ' && at + 1 < text.size() && !partOfNumber(text[at + 1])) break;
        if (text[at] != ' ') number += text[at];
        ++at;
    }
    return {number, foldWidth(std::string(text.substr(0, start)) + std::string(text.substr(at)))};
}

std::string tidyNumber(std::string number)
{
    if (number.compare(0, 3, "+86") == 0) number.erase(0, number.size() > 3 && number[3] == '-' ? 4 : 3);
    std::string digits = number;
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    if (isMobile(digits)) return digits;
    if (number.size() > 4 && number[0] == '0' && number.find('-') > areaSize(number))
        number.insert(areaSize(number), "-");
    return number;
}

} // namespace

std::string normalisePhone(std::string_view text)
{
    const auto [number, words] = splitNumber(unified(text));
    return tidyNumber(number) + words;
}

PhoneVerdict checkPhone(std::string_view text)
{
    const auto [untidy, words] = splitNumber(unified(text));
    const std::string number = tidyNumber(untidy);
    if (number.empty()) return words == "无" || words == "没有" ? PhoneVerdict::kNone : PhoneVerdict::kWrong;
    if (!isMobile(number) && !isFixed(number)) return PhoneVerdict::kWrong;
    if (!words.empty()) return PhoneVerdict::kRelative;
    return isMobile(number) ? PhoneVerdict::kMobile : PhoneVerdict::kFixed;
}

} // namespace beibao
