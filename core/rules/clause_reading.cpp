#include "core/rules/clause_reading.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kEnds[] = {"，", "。", "；", "！", "？", "：", ",", ";", "!", "?", "\n"};

std::size_t clauseStart(std::string_view text, std::size_t at)
{
    std::size_t start = 0;
    for (const auto end : kEnds) {
        const auto found = at == 0 ? std::string_view::npos : text.rfind(end, at - 1);
        if (found != std::string_view::npos && found + end.size() <= at) start = std::max(start, found + end.size());
    }
    return start;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return !end.empty() && text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// What follows the last word that turns the sentence.
std::string_view afterTurn(std::string_view clause, const RuleBook& rules)
{
    std::size_t from = 0;
    for (const std::string& turn : rules.list("words.turn")) {
        const auto found = clause.rfind(turn);
        if (found != std::string_view::npos) from = std::max(from, found + turn.size());
    }
    return clause.substr(from);
}

/// The longest of `words` that stands at the start of `text`; empty when none does.
std::string_view wordAt(std::string_view text, const std::vector<std::string>& words)
{
    std::string_view longest;
    for (const std::string& word : words)
        if (word.size() > longest.size() && text.substr(0, word.size()) == word) longest = word;
    return longest;
}

struct Forbidding {
    int words = 0; ///< that forbid
    int undone = 0; ///< that turn such a one round
};

Forbidding forbiddingIn(std::string_view text, const RuleBook& rules)
{
    Forbidding out;
    for (std::size_t at = 0; at < text.size();) {
        const auto forbid = wordAt(text.substr(at), rules.list("words.forbid"));
        const auto undo = forbid.empty() ? wordAt(text.substr(at), rules.list("words.undo")) : std::string_view();
        out.words += forbid.empty() ? 0 : 1;
        out.undone += undo.empty() ? 0 : 1;
        at += std::max<std::size_t>(1, forbid.size() + undo.size());
    }
    return out;
}

/// Cuts the small words off the end, as many as there are.
std::string_view withoutBetween(std::string_view text, const RuleBook& rules)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string& word : rules.list("words.between")) {
            if (!endsWith(text, word)) continue;
            text.remove_suffix(word.size());
            again = true;
        }
    }
    return text;
}

bool endsInDenial(std::string_view text, const RuleBook& rules)
{
    const auto& words = rules.list("words.deny");
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return endsWith(text, word); });
}

} // namespace

bool deniedAt(std::string_view text, std::size_t at, const RuleBook& rules)
{
    const auto start = clauseStart(text, at);
    const std::string_view before = afterTurn(text.substr(start, at - start), rules);
    const Forbidding forbidding = forbiddingIn(before, rules);
    if (forbidding.words > 0) return (forbidding.words + forbidding.undone) % 2 == 1;
    return endsInDenial(withoutBetween(before, rules), rules);
}

bool harmlessAt(std::string_view text, std::size_t at, std::size_t length, const RuleBook& rules)
{
    for (const std::string& longer : rules.list("words.harmless")) {
        const std::size_t from = at > longer.size() ? at - longer.size() : 0;
        for (auto found = text.find(longer, from); found < at + length; found = text.find(longer, found + 1)) {
            const bool covers = found + longer.size() > at && (found < at || found + longer.size() > at + length);
            if (covers) return true;
        }
    }
    return false;
}

} // namespace beibao
