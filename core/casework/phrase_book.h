#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// The wordings one person has put by on this computer. They stay in its encrypted store and go nowhere; what is thrown
/// away can be had back for thirty days.
///
/// {"beibao_phrases":1,"phrases":[{"room":"facts","text":"双方共用的水沟","binned_on":""}]}
class PhraseBook {
public:
    struct Phrase {
        std::string room; ///< where it is offered: "facts", "breach"
        std::string text;
        Date binnedOn; ///< empty: in use
    };

    /// A text that is none is an empty book: nobody loses more than wordings.
    static PhraseBook parse(std::string_view text);
    static PhraseBook of(const Store& store);
    std::string asText() const;
    Status keepIn(Store& store) const;

    /// Those in use, or those in the bin, newest first.
    std::vector<std::string> phrases(std::string_view room, bool binned = false) const;
    /// kUsage for an empty or endless text, one that is there already, or when the book is full.
    Status put(std::string_view room, std::string_view text);
    /// kNotFound when it is not in use there.
    Status bin(std::string_view room, std::string_view text, Date today);
    /// kNotFound when it is not in the bin.
    Status takeBack(std::string_view room, std::string_view text);
    /// Forgets what has been in the bin for thirty days.
    void forgetOld(Date today);

private:
    Phrase* find(std::string_view room, std::string_view text);

    std::vector<Phrase> all_;
};

inline constexpr std::string_view kPhrasesMeta = "own_phrases";

} // namespace beibao
