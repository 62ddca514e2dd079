#include "tests/simulation/oracle.h"

#include <algorithm>

namespace beibao::simulation {

const std::vector<std::string> kSameWords{"各退一尺 A", "各　退一尺A", "各退一尺　Ａ"};

std::string Oracle::folded(std::string text)
{
    for (const auto& word : kSameWords)
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word))
            text.erase(at, word.size()).insert(at, 1, '=');
    return text;
}

void Oracle::typed(const Id& change, const Place& place, std::string text, std::vector<std::string> onScreen)
{
    for (auto& one : onScreen) one = folded(std::move(one));
    writes_[place].push_back({change, folded(std::move(text)), std::move(onScreen)});
    groups_[place.first].insert(place.second);
    ++count_;
}

void Oracle::binned(const Id& fact, const Id& bin, const Id& record, std::set<Id> seen)
{
    bins_[record].push_back({fact, bin, std::move(seen)});
}

void Oracle::takenBack(const Id& fact, const Id& bin)
{
    takenBack_[bin].push_back(fact);
}

const std::set<std::uint32_t>& Oracle::groupsOf(const Id& record) const
{
    static const std::set<std::uint32_t> kNone;
    const auto found = groups_.find(record);
    return found == groups_.end() ? kNone : found->second;
}

/// Whether nobody else wrote the same, so that one can tell who had it on screen. An emptied
/// field looks like one nobody has filled in yet.
bool Oracle::alone(const std::vector<Write>& writes, const std::string& text)
{
    return !text.empty() && text.find('=') == std::string::npos && std::ranges::count(writes, text, &Write::text) <= 1;
}

bool Oracle::replaced(const std::vector<Write>& writes, const Write& write, const std::set<Id>& held) const
{
    return std::ranges::any_of(writes, [&](const Write& other) {
        return other.change != write.change && other.text != write.text && held.contains(other.change)
            && std::ranges::find(other.onScreen, write.text) != other.onScreen.end();
    });
}

std::string Oracle::judge(const Place& place, const Shown& shown, const std::set<Id>& held) const
{
    const auto found = writes_.find(place);
    if (found == writes_.end()) return {};
    std::set<std::string> visible{folded(shown.text)};
    for (const auto& text : shown.open) visible.insert(folded(text));
    std::set<std::string> alive;
    bool any = false;
    for (const auto& write : found->second) {
        if (!held.contains(write.change)) continue;
        any = true;
        if (!replaced(found->second, write, held)) alive.insert(write.text);
        if (write.text.empty() || visible.contains(write.text) || replaced(found->second, write, held)) continue;
        return "I3: typed and nowhere to be seen: " + write.text;
    }
    if (!any) return {};
    for (const auto& text : visible)
        if (alone(found->second, text) && !alive.contains(text))
            return "I3: shown again after somebody who saw it replaced it: " + text;
    return {};
}

std::string Oracle::judgeBin(const Id& record, bool inBin, const std::set<Id>& held) const
{
    const auto bins = bins_.find(record);
    if (bins == bins_.end()) return inBin ? "I13: in the bin, and nobody put it there" : "";
    for (const auto& bin : bins->second) {
        if (!held.contains(bin.fact)) continue;
        const auto back = takenBack_.find(bin.bin);
        const bool undone = back != takenBack_.end()
            && std::ranges::any_of(back->second, [&](const Id& fact) { return held.contains(fact); });
        if (undone) continue;
        bool surelyUnseen = false;
        bool perhapsUnseen = false;
        for (const auto group : groupsOf(record)) {
            const auto& writes = writes_.at({record, group});
            for (const auto& write : writes) {
                if (!held.contains(write.change) || bin.seen.contains(write.change)) continue;
                const bool gone = replaced(writes, write, held);
                surelyUnseen = surelyUnseen || !gone;
                perhapsUnseen = perhapsUnseen || !gone || !alone(writes, write.text);
            }
        }
        if (!perhapsUnseen && !inBin) return "I13: put into the bin with everything seen, and still there";
        if (!surelyUnseen) return {};
    }
    return inBin ? "I13: an edit the bin had not seen is hidden" : "";
}

} // namespace beibao::simulation
