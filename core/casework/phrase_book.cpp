#include "core/casework/phrase_book.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::size_t kMostPhrases = 500, kLongestPhrase = 2000, kLongestBook = 4U << 20U;
constexpr int kDaysInBin = 30;

std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

PhraseBook PhraseBook::parse(std::string_view text)
{
    PhraseBook out;
    const json object = text.size() > kLongestBook ? json() : json::parse(text, nullptr, false);
    const json list = object.is_object() ? object.value("phrases", json()) : json();
    if (!list.is_array()) return out;
    for (const auto& one : list) {
        if (!one.is_object() || out.all_.size() >= kMostPhrases) continue;
        Phrase phrase{textIn(one, "room"), textIn(one, "text"), {}};
        phrase.binnedOn = Date::parse(textIn(one, "binned_on")).value_or(Date());
        if (!phrase.text.empty() && phrase.text.size() <= kLongestPhrase) out.all_.push_back(std::move(phrase));
    }
    return out;
}

PhraseBook PhraseBook::of(const Store& store)
{
    return parse(store.meta(kPhrasesMeta));
}

std::string PhraseBook::asText() const
{
    auto list = json::array();
    for (const auto& [room, text, binned] : all_)
        list.push_back({{"room", room}, {"text", text}, {"binned_on", binned.iso()}});
    const json all{{"beibao_phrases", 1}, {"phrases", std::move(list)}};
    return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

Status PhraseBook::keepIn(Store& store) const
{
    return store.setMeta(kPhrasesMeta, asText());
}

std::vector<std::string> PhraseBook::phrases(std::string_view room, bool binned) const
{
    std::vector<std::string> out;
    for (const auto& one : all_)
        if (one.room == room && one.binnedOn.empty() != binned) out.push_back(one.text);
    std::reverse(out.begin(), out.end());
    return out;
}

Status PhraseBook::put(std::string_view room, std::string_view text)
{
    if (text.empty() || text.size() > kLongestPhrase || !validUtf8(text))
        return Error{Fault::kUsage, "a wording has some words, and no more than a page"};
    if (Phrase* there = find(room, text)) {
        if (there->binnedOn.empty()) return Error{Fault::kUsage, "the wording is there already"};
        there->binnedOn = {};
        return {};
    }
    if (all_.size() >= kMostPhrases) return Error{Fault::kUsage, "there are as many wordings as fit"};
    all_.push_back({std::string(room), std::string(text), {}});
    return {};
}

Status PhraseBook::bin(std::string_view room, std::string_view text, Date today)
{
    Phrase* there = find(room, text);
    if (there == nullptr || !there->binnedOn.empty()) return Error{Fault::kNotFound, "there is no such wording"};
    there->binnedOn = today;
    return {};
}

Status PhraseBook::takeBack(std::string_view room, std::string_view text)
{
    Phrase* there = find(room, text);
    if (there == nullptr || there->binnedOn.empty()) return Error{Fault::kNotFound, "the wording is not in the bin"};
    there->binnedOn = {};
    return {};
}

void PhraseBook::forgetOld(Date today)
{
    std::erase_if(all_,
        [&](const Phrase& one) { return !one.binnedOn.empty() && daysBetween(one.binnedOn, today) > kDaysInBin; });
}

PhraseBook::Phrase* PhraseBook::find(std::string_view room, std::string_view text)
{
    const auto found = std::find_if(
        all_.begin(), all_.end(), [&](const Phrase& one) { return one.room == room && one.text == text; });
    return found == all_.end() ? nullptr : &*found;
}

} // namespace beibao
