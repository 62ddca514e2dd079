#include "core/rules/rule_book.h"

#include "core/base/digest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>

namespace beibao {

namespace {

using Json = nlohmann::json;

/// What the program asks the book for; a folder without one of these is not a rules folder.
constexpr std::string_view kAskedFor[] = {
    "calendar.2026.off",
    "backup.copies",
    "backup.remind_days",
    "cadence.default",
    "consent.refused_words",
    "deadline.accept_working_days",
    "deadline.court_after_filing_days",
    "deadline.court_before_filing_days",
    "deadline.confirmation_days",
    "deadline.dossier_days",
    "deadline.extension_days",
    "deadline.medical_working_days",
    "deadline.labour_review_days",
    "deadline.mediation_days",
    "deadline.receipt_days",
    "deadline.soon_days",
    "deadline.visit_days",
    "feedback.sources",
    "number.provisional",
    "number.template",
    "refusal.words",
    "review.amount_fen",
    "review.headcount",
    "words.blanks",
    "words.vague",
    "written.risks",
};

std::optional<RuleBook::Value> valueOf(const Json& json)
{
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_string()) return json.get<std::string>();
    if (!json.is_array()) return std::nullopt;
    std::vector<std::string> list;
    for (const Json& item : json) {
        if (!item.is_string()) return std::nullopt;
        list.push_back(item.get<std::string>());
    }
    return list;
}

std::optional<RuleBook::Rule> ruleOf(const Json& json)
{
    if (!json.is_object() || !json.contains("value")) return std::nullopt;
    const Json id = json.value("id", Json()), source = json.value("source", Json());
    auto value = valueOf(json.at("value"));
    if (!id.is_string() || !source.is_string() || !value) return std::nullopt;
    const Json words = json.value("words", Json(""));
    if (!words.is_string()) return std::nullopt;
    return RuleBook::Rule{
        id.get<std::string>(), std::move(*value), source.get<std::string>(), words.get<std::string>()};
}

std::string textOf(const RuleBook::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    std::string out;
    for (const auto& item : std::get<std::vector<std::string>>(value)) out.append(item).append(1, '\x1f');
    return out;
}

Error malformed(std::string detail)
{
    return {Fault::kUsage, "rules: " + std::move(detail)};
}

std::vector<std::filesystem::path> jsonFilesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (std::filesystem::directory_iterator at(folder, ignored), end; !ignored && at != end; at.increment(ignored))
        if (at->path().extension() == ".json") files.push_back(at->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Status RuleBook::add(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("rules") || !json.at("rules").is_array())
        return malformed("no list of rules");
    std::vector<Rule> read;
    for (const Json& item : json.at("rules")) {
        auto rule = ruleOf(item);
        if (!rule) return malformed("a rule without id, value or source");
        read.push_back(std::move(*rule));
    }
    for (Rule& rule : read) rules_[rule.id] = rule;
    return {};
}

Status RuleBook::set(std::string_view id, Value value, std::string source)
{
    const auto found = rules_.find(id);
    if (found == rules_.end()) return Error{Fault::kNotFound, "rules: no rule " + std::string(id)};
    if (found->second.value.index() != value.index()) return malformed("another kind of value for " + std::string(id));
    found->second.value = std::move(value);
    found->second.source = std::move(source);
    return {};
}

void RuleBook::put(Rule rule)
{
    std::string id = rule.id;
    rules_[std::move(id)] = std::move(rule);
}

std::string RuleBook::entry(std::string_view id, std::string_view name) const
{
    for (const std::string& line : list(id)) {
        const auto equals = line.find('=');
        if (equals != std::string::npos && std::string_view(line).substr(0, equals) == name)
            return line.substr(equals + 1);
    }
    return {};
}

std::optional<std::int64_t> RuleBook::dated(std::string_view id, Date day) const
{
    Date newest;
    std::optional<std::int64_t> out;
    for (const std::string& line : list(id)) {
        const auto equals = line.find('=');
        if (equals == std::string::npos) continue;
        const auto from = Date::parse(std::string_view(line).substr(0, equals));
        std::int64_t value = 0;
        const char *begin = line.data() + equals + 1, *end = line.data() + line.size();
        const auto parsed = std::from_chars(begin, end, value);
        const bool good = from && parsed.ec == std::errc() && parsed.ptr == end;
        if (!good || *from > day || (out && *from < newest)) continue;
        newest = *from;
        out = value;
    }
    return out;
}

const RuleBook::Rule* RuleBook::find(std::string_view id) const
{
    const auto found = rules_.find(id);
    return found == rules_.end() ? nullptr : &found->second;
}

std::int64_t RuleBook::number(std::string_view id) const
{
    const Rule* rule = find(id);
    const auto* value = rule ? std::get_if<std::int64_t>(&rule->value) : nullptr;
    return value ? *value : 0;
}

const std::string& RuleBook::text(std::string_view id) const
{
    static const std::string kNothing;
    const Rule* rule = find(id);
    const auto* value = rule ? std::get_if<std::string>(&rule->value) : nullptr;
    return value ? *value : kNothing;
}

const std::vector<std::string>& RuleBook::list(std::string_view id) const
{
    static const std::vector<std::string> kNothing;
    const Rule* rule = find(id);
    const auto* value = rule ? std::get_if<std::vector<std::string>>(&rule->value) : nullptr;
    return value ? *value : kNothing;
}

const RuleBook& RuleBook::asOf(Date day) const
{
    const auto after = past_.upper_bound(day);
    return day.empty() || after == past_.begin() ? *this : *std::prev(after)->second;
}

void RuleBook::remember(Date from, RuleBook then)
{
    past_[from] = std::make_shared<const RuleBook>(std::move(then));
}

std::string RuleBook::version() const
{
    std::string all;
    for (const auto& [id, rule] : rules_) all.append(id).append("=").append(textOf(rule.value)).append("\n");
    return sha256(all).hex().substr(0, 16);
}

Result<RuleBook> loadRuleBook(const std::filesystem::path& folder)
{
    RuleBook book;
    const auto files = jsonFilesIn(folder);
    if (files.empty()) return Error{Fault::kNotFound, "no rules in the rules folder"};
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        if (auto added = book.add(text); !added)
            return malformed(file.filename().string() + ": " + added.error().detail);
    }
    for (const auto id : kAskedFor)
        if (!book.find(id)) return malformed("missing " + std::string(id));
    return book;
}

} // namespace beibao
