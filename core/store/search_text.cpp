#include "core/store/search_text.h"

#include "core/store/bigram.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kLongestQuery = 1024; // bytes
constexpr std::size_t kBefore = 12; // characters shown before what was found
constexpr std::size_t kAfter = 28;
constexpr std::size_t kEndOfSensitive = 4;

bool namesSomebody(const RecordSpec& spec, const FieldSpec& field)
{
    return field.name == "name" && (spec.name == "Party" || spec.name == "Mediator");
}

bool isLatin(const std::string& word)
{
    return std::ranges::none_of(word, [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; });
}

bool begins(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

/// Some characters of a text, from the `first`-th on; the folds hold as many as the original.
std::string part(std::string_view text, std::size_t first, std::size_t count)
{
    std::string out;
    std::size_t n = 0;
    for (const char byte : text) {
        if (begins(byte)) ++n;
        if (n > first && n <= first + count) out += byte == '\n' ? ' ' : byte;
    }
    return out;
}

} // namespace

SearchTerms SearchTerms::of(std::string_view typed)
{
    SearchTerms terms;
    if (typed.size() > kLongestQuery) return terms;
    std::string word;
    for (const char byte : foldedForSearch(typed) + ' ') {
        if (static_cast<unsigned char>(byte) > ' ') {
            word += byte;
        } else if (!word.empty()) {
            terms.words.push_back(std::exchange(word, {}));
        }
    }
    terms.question = bigramQuestion(terms.words);
    terms.latin = std::ranges::any_of(terms.words, isLatin);
    return terms;
}

bool SearchTerms::mayStandIn(std::string_view bytes) const
{
    return std::ranges::all_of(
        words, [&](const auto& word) { return !typedOneWay(word) || bytes.find(word) != bytes.npos; });
}

SearchText::SearchText(const Record& record, Pinyin* pinyin)
{
    const RecordSpec* spec = record.spec();
    if (spec == nullptr || std::ranges::none_of(spec->fields, &FieldSpec::searched)) return;
    const auto message = spec->make();
    if (!message->ParseFromString(record.fields.encode())) return;
    std::string spelt;
    for (const auto& field : spec->fields) {
        if (!field.searched) continue;
        std::string text = message->GetReflection()->GetString(*message, field.descriptor);
        if (text.empty()) continue;
        std::string folded = foldedForSearch(text);
        folded_ += folded + '\n';
        if (pinyin != nullptr && namesSomebody(*spec, field))
            for (const auto& spelling : pinyin->spellings(folded)) spelt += spelling + '\n';
        pieces_.push_back({&field, std::move(text), std::move(folded)});
    }
    folded_ += spelt;
}

bool SearchText::holds(const SearchTerms& terms) const
{
    return !terms.words.empty()
        && std::ranges::all_of(terms.words, [&](const auto& word) { return folded_.find(word) != std::string::npos; });
}

std::string SearchText::snippet(const SearchTerms& terms) const
{
    for (const auto& piece : pieces_) {
        for (const auto& word : terms.words) {
            const auto at = piece.folded.find(word);
            if (at == std::string::npos) continue;
            const std::size_t length = charactersIn(piece.text);
            if (piece.field->sensitive)
                return piece.field->label + " …"
                    + part(piece.text, length - std::min(length, kEndOfSensitive), kEndOfSensitive);
            const std::size_t place = charactersIn(std::string_view(piece.folded).substr(0, at));
            const std::size_t first = place - std::min(place, kBefore);
            return (first > 0 ? "…" : "") + part(piece.text, first, kBefore + kAfter)
                + (first + kBefore + kAfter < length ? "…" : "");
        }
    }
    return title();
}

std::string SearchText::title() const
{
    const auto open = std::ranges::find_if(pieces_, [](const Piece& piece) { return !piece.field->sensitive; });
    return open == pieces_.end() ? std::string() : part(open->text, 0, kBefore + kAfter);
}

} // namespace beibao
