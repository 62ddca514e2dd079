#include "core/base/money.h"

#include "core/base/text.h"

namespace beibao {

namespace {

constexpr std::string_view kDigits[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::string_view kPlaces[] = {"", "拾", "佰", "仟"};
constexpr std::string_view kSections[] = {"", "万", "亿", "万亿", "亿亿"};

/// Four digits, e.g. 2030 → 贰仟零叁拾. Zeros at the end are silent, a run of them within is one 零.
std::string sectionInCapitals(int value)
{
    std::string out;
    bool zero = false;
    for (int place = 3, unit = 1000; place >= 0; --place, unit /= 10) {
        const int digit = value / unit % 10;
        if (digit == 0) {
            zero = !out.empty();
            continue;
        }
        if (zero) out += kDigits[0];
        zero = false;
        out.append(kDigits[digit]).append(kPlaces[place]);
    }
    return out;
}

std::string wholeInCapitals(std::int64_t yuan)
{
    std::string out;
    bool gap = false; // a section below its full four digits is joined by one 零
    for (int section = 4; section >= 0; --section) {
        std::int64_t unit = 1;
        for (int i = 0; i < section; ++i) unit *= 10000;
        const int value = static_cast<int>(yuan / unit % 10000);
        if (value == 0) {
            gap = !out.empty();
            continue;
        }
        if (!out.empty() && (gap || value < 1000)) out += kDigits[0];
        gap = false;
        out.append(sectionInCapitals(value)).append(kSections[section]);
    }
    return out;
}

/// 叁角整, 零壹分, 整: what follows 元. Without yuan before it no 零 leads.
std::string partsInCapitals(int jiao, int fen, bool afterYuan)
{
    if (jiao == 0 && fen == 0) return "整";
    std::string out;
    if (jiao > 0)
        out.append(kDigits[jiao]).append("角");
    else if (afterYuan)
        out += kDigits[0];
    return fen > 0 ? out.append(kDigits[fen]).append("分") : out.append("整");
}

/// Appends a digit to a sum, or says that it grows too large.
bool appendDigit(std::int64_t& sum, char digit)
{
    sum = sum * 10 + (digit - '0');
    return sum <= kMostMoneyFen;
}

std::string withoutSigns(std::string_view text)
{
    std::string out = foldWidth(text);
    for (const std::string_view sign : {"人民币", "￥", "¥"})
        if (out.compare(0, sign.size(), sign) == 0) out.erase(0, sign.size());
    constexpr std::string_view kYuan = "元";
    if (out.size() >= kYuan.size() && out.compare(out.size() - kYuan.size(), kYuan.size(), kYuan) == 0)
        out.erase(out.size() - kYuan.size());
    return foldWidth(out);
}

} // namespace

std::string moneyInCapitals(std::int64_t fen)
{
    if (fen == 0) return "零元整";
    // Negating the smallest integer is not defined; as unsigned it is.
    const std::uint64_t sum = fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    const auto yuan = static_cast<std::int64_t>(sum / 100);
    const int jiao = static_cast<int>(sum / 10 % 10), rest = static_cast<int>(sum % 10);
    std::string out = fen < 0 ? "负" : "";
    if (yuan > 0) out.append(wholeInCapitals(yuan)).append("元");
    return out + partsInCapitals(jiao, rest, yuan > 0);
}

std::string moneyInFigures(std::int64_t fen)
{
    const std::uint64_t sum = fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    const std::string cents = std::to_string(sum % 100);
    return (fen < 0 ? "-" : "") + std::to_string(sum / 100) + "." + (cents.size() < 2 ? "0" : "") + cents;
}

std::optional<std::int64_t> parseMoney(std::string_view typed)
{
    const std::string text = withoutSigns(typed);
    std::int64_t sum = 0;
    int decimals = -1; // -1: the point has not been seen
    bool digitSeen = false;
    for (const char c : text) {
        if (c == ',' && digitSeen && decimals < 0) continue;
        if (c == '.' && digitSeen && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == 2 || !appendDigit(sum, c)) return std::nullopt;
        digitSeen = true;
        if (decimals >= 0) ++decimals;
    }
    if (!digitSeen || decimals == 0) return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) sum *= 10;
    return sum <= kMostMoneyFen ? std::optional(sum) : std::nullopt;
}

} // namespace beibao
