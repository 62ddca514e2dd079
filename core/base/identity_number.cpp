#include "core/base/identity_number.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace beibao {

namespace {

constexpr std::string_view kCreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The birth date as ISO text, from the eight or six digits it is kept in.
std::string birthText(std::string_view id)
{
    const std::string digits = id.size() == 18 ? std::string(id.substr(6, 8)) : "19" + std::string(id.substr(6, 6));
    return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
}

char residentCheck(std::string_view id)
{
    constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < std::size(kWeights); ++i) sum += kWeights[i] * (id[i] - '0');
    return "10X98765432"[sum % 11];
}

char creditCheck(std::string_view code)
{
    constexpr int kWeights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    int sum = 0;
    for (std::size_t i = 0; i < std::size(kWeights); ++i)
        sum += kWeights[i] * static_cast<int>(kCreditAlphabet.find(code[i]));
    return kCreditAlphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

int organisationValue(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

char organisationCheck(std::string_view code)
{
    constexpr int kWeights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < std::size(kWeights); ++i) sum += kWeights[i] * organisationValue(code[i]);
    const int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
}

bool residentCharacters(std::string_view id)
{
    if (id.size() == 15) return allDigits(id);
    return allDigits(id.substr(0, 17)) && (allDigits(id.substr(17)) || id[17] == 'X');
}

} // namespace

std::string sentenceFor(NumberVerdict verdict)
{
    switch (verdict) {
    case NumberVerdict::kGood: return {};
    case NumberVerdict::kOldShort: return "这是 15 位的旧号码，请尽量补上 18 位新号码";
    case NumberVerdict::kWrongLength: return "证件号码位数不对，应为 18 位";
    case NumberVerdict::kWrongCharacter: return "证件号码里有不该出现的字符";
    case NumberVerdict::kNoSuchDate: return "证件号码里的出生日期不存在";
    case NumberVerdict::kWrongCheck: return "证件号码最后的校验位对不上，可能抄错了一位";
    }
    return {};
}

std::string normaliseIdNumber(std::string_view text)
{
    std::string out;
    for (const char c : foldWidth(text))
        if (c != ' ') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

NumberVerdict checkResidentId(std::string_view text, Date today)
{
    const std::string id = normaliseIdNumber(text);
    if (id.size() != 18 && id.size() != 15) return NumberVerdict::kWrongLength;
    if (!residentCharacters(id)) return NumberVerdict::kWrongCharacter;
    const auto birth = Date::parse(birthText(id));
    if (!birth || *birth > today) return NumberVerdict::kNoSuchDate;
    if (id.size() == 15) return NumberVerdict::kOldShort;
    return residentCheck(id) == id[17] ? NumberVerdict::kGood : NumberVerdict::kWrongCheck;
}

NumberVerdict checkCreditCode(std::string_view text)
{
    const std::string code = normaliseIdNumber(text);
    if (code.size() != 18) return NumberVerdict::kWrongLength;
    if (code.find_first_not_of(kCreditAlphabet) != std::string::npos) return NumberVerdict::kWrongCharacter;
    const bool good = creditCheck(code) == code[17] && organisationCheck(std::string_view(code).substr(8)) == code[16];
    return good ? NumberVerdict::kGood : NumberVerdict::kWrongCheck;
}

std::optional<std::string> eighteenFrom(std::string_view shortId)
{
    const std::string id = normaliseIdNumber(shortId);
    if (id.size() != 15 || !allDigits(id) || !Date::parse(birthText(id))) return std::nullopt;
    std::string out = id.substr(0, 6) + "19" + id.substr(6);
    return out + residentCheck(out);
}

bool checkBankCard(std::string_view text)
{
    const std::string card = normaliseIdNumber(text);
    if (card.size() < 16 || card.size() > 19 || !allDigits(card)) return false;
    int sum = 0;
    bool twice = false;
    for (auto digit = card.rbegin(); digit != card.rend(); ++digit, twice = !twice) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

NumberVerdict checkIdNumber(std::string_view idType, std::string_view text, Date today)
{
    if (idType == "resident") return checkResidentId(text, today);
    if (idType == "uscc") return checkCreditCode(text);
    return foldWidth(text).empty() ? NumberVerdict::kWrongLength : NumberVerdict::kGood;
}

std::optional<Date> birthDateOf(std::string_view residentId)
{
    const std::string id = normaliseIdNumber(residentId);
    if ((id.size() != 18 && id.size() != 15) || !residentCharacters(id)) return std::nullopt;
    return Date::parse(birthText(id));
}

std::string sexOf(std::string_view residentId)
{
    const std::string id = normaliseIdNumber(residentId);
    if ((id.size() != 18 && id.size() != 15) || !residentCharacters(id)) return {};
    const char sequence = id.size() == 18 ? id[16] : id[14];
    return (sequence - '0') % 2 == 1 ? "male" : "female";
}

} // namespace beibao
