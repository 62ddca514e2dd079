#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

class RuleBook;

/// What one small code means, in plain Chinese.
struct CodePage {
    std::string code; ///< "B-S-0005", "A03", "G08-consent", "revoked"
    std::string what; ///< what happened
    std::string safe; ///< what became of what was typed
    std::string todo; ///< what to do; empty: the rules say it (adviceFor)
    std::string ask; ///< whom to ask
};

/// A page for every code a person may meet: the faults of the program, the guards of a step, the checks of an
/// agreement and of what was entered, and the words by which the county says no.
class CodeBook {
public:
    /// kUsage with what is wrong, for a text that is no such book.
    static Result<CodeBook> parse(std::string_view json);
    /// The one that came with the program, read once; empty when it cannot be read.
    static const CodeBook& get();

    /// Also finds it in what stands in the window, "B-R-0009 G08-consent", and in small letters. Null: no such code.
    const CodePage* find(std::string_view code) const;
    const std::vector<CodePage>& pages() const { return pages_; }

private:
    std::vector<CodePage> pages_;
};

/// What to do about a code: the page's own words, or the remedy the rules have for it, which a county may replace.
std::string adviceFor(const CodePage& page, const RuleBook& rules);

/// The code of a fault; never reused.
std::string_view codeOf(Fault fault);

} // namespace beibao
