#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace beibao::simulation {

/// What one device shows of one group of one record.
struct Shown {
    std::string text;
    std::vector<std::string> open; ///< every value of an open choice; empty when there is none
};

/// Remembers what people typed and what they had on screen, and says what each
/// device must show in the end.
///
/// It shares no code with the merge and knows nothing of heads, bases or stamps:
/// a value is either visible, or somebody who had it in front of them wrote another.
class Oracle {
public:
    using Place = std::pair<Id, std::uint32_t>; // record, group

    /// `text` was saved as part of `change`, by someone who had `onScreen` in front of them.
    void typed(const Id& change, const Place& place, std::string text, std::vector<std::string> onScreen);
    /// The record was put into the bin by someone who had these changes in front of them.
    void binned(const Id& fact, const Id& bin, const Id& record, std::set<Id> seen);
    void takenBack(const Id& fact, const Id& bin);

    /// What is wrong with what a device shows; empty when nothing is. `held` are the changes it has.
    std::string judge(const Place& place, const Shown& shown, const std::set<Id>& held) const;
    /// The same for whether it lies in the bin.
    std::string judgeBin(const Id& record, bool inBin, const std::set<Id>& held) const;
    const std::set<std::uint32_t>& groupsOf(const Id& record) const;
    std::size_t size() const { return count_; }

    /// Folds the spellings in kSameWords, which a reader takes for one.
    static std::string folded(std::string text);

private:
    struct Write {
        Id change;
        std::string text;
        std::vector<std::string> onScreen;
    };
    struct Bin {
        Id fact;
        Id bin;
        std::set<Id> seen;
    };
    static bool alone(const std::vector<Write>& writes, const std::string& text);
    bool replaced(const std::vector<Write>& writes, const Write& write, const std::set<Id>& held) const;

    std::map<Place, std::vector<Write>> writes_;
    std::map<Id, std::set<std::uint32_t>> groups_;
    std::map<Id, std::vector<Bin>> bins_;
    std::map<Id, std::vector<Id>> takenBack_; // by bin, the facts that did it
    std::size_t count_ = 0;
};

/// One text in three spellings.
extern const std::vector<std::string> kSameWords;

} // namespace beibao::simulation
