#pragma once

#include "core/store/pinyin.h"
#include "core/store/record.h"

#include <string>
#include <vector>

namespace beibao {

/// What a person typed into the search field, ready to be looked for: words
/// divided by spaces, all of which must be found.
struct SearchTerms {
    std::vector<std::string> words; ///< folded
    std::string question; ///< for the index; empty when nothing is to be found
    bool latin = false; ///< a word may be the spelling of a name

    /// Whether a record kept in these bytes may hold all words: quick, and never wrongly false.
    bool mayStandIn(std::string_view bytes) const;

    /// Longer text than anybody types finds nothing.
    static SearchTerms of(std::string_view typed);
};

/// The text of one record as far as it is searched: the fields marked so, and
/// the pinyin of names.
class SearchText {
public:
    /// With the spellings of names; without them when `pinyin` is null, which is much quicker.
    SearchText(const Record& record, Pinyin* pinyin);

    bool empty() const { return folded_.empty(); }
    /// Folded, a field to the line, pinyin last.
    const std::string& folded() const { return folded_; }
    bool holds(const SearchTerms& terms) const;
    /// Some characters around the first word found. Of a sensitive field only its label and its end are shown.
    std::string snippet(const SearchTerms& terms) const;
    /// What the record goes by: its first field that may be shown.
    std::string title() const;

private:
    struct Piece {
        const FieldSpec* field;
        std::string text;
        std::string folded;
    };
    std::vector<Piece> pieces_;
    std::string folded_;
};

} // namespace beibao
