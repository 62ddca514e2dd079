#include "core/casework/print_queue.h"

#include "core/documents/papers.h"
#include "core/rules/case_reading.h"
#include "core/rules/papers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::string_view kPrefix = "print/", kCopiesRule = "print.copies", kPartiesAndOne = "parties+1";
constexpr std::size_t kLongestTrouble = 64;
constexpr int kLastPlace = 1'000'000'000;

std::string rowOf(const Id& id)
{
    return std::string(kPrefix) + id.text();
}

std::string textIn(const json& state, const char* name)
{
    const auto found = state.find(name);
    return found != state.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int numberIn(const json& state, const char* name)
{
    const auto found = state.find(name);
    return found != state.end() && found->is_number_integer() ? found->get<int>() : 0;
}

bool isPaper(std::string_view what, bool blank)
{
    if (!blank && (what == "dossier" || what == "confirmation")) return true;
    const Paper* paper = paperOf(what);
    return paper != nullptr && (!blank || paper->form);
}

bool rightCopies(int copies)
{
    return copies >= 1 && copies <= QueuedPaper::kMostCopies;
}

bool samePaper(const QueuedPaper& a, const QueuedPaper& b)
{
    return a.caseId == b.caseId && a.what == b.what && a.about == b.about && a.large == b.large && a.blank == b.blank;
}

void addOnce(std::vector<std::string>& list, std::string name)
{
    if (!name.empty() && std::ranges::find(list, name) == list.end()) list.push_back(std::move(name));
}

using Placed = std::vector<std::pair<int, QueuedPaper>>;

Placed placed(const Scratch& scratch)
{
    Placed out;
    for (const auto& form : scratch.all()) {
        int place = 0;
        if (auto paper = parseQueuedPaper(form, &place)) out.emplace_back(place, *std::move(paper));
    }
    std::ranges::sort(out, {}, [](const auto& one) { return std::pair(one.first, one.second.id); });
    return out;
}

std::string nameOfSigner(const CaseFile& file, const std::string& signer)
{
    if (signer == kSealSigner) return "印章";
    for (const auto& party : file.parties)
        if (party.id.text() == signer) return party.record.name();
    for (const auto& mediator : file.mediators)
        if (mediator.id.text() == signer) return mediator.record.name();
    return file.recorder.id.text() == signer ? file.recorder.record.name() : std::string();
}

} // namespace

std::optional<QueuedPaper> parseQueuedPaper(const Scratch::Form& form, int* place)
{
    if (!form.name.starts_with(kPrefix)) return std::nullopt;
    const auto id = Id::parse(std::string_view(form.name).substr(kPrefix.size()));
    const json state = json::parse(form.state, nullptr, false);
    if (!id || !state.is_object()) return std::nullopt;
    QueuedPaper paper{.id = *id, .caseId = form.about, .what = textIn(state, "what")};
    paper.about = Id::parse(textIn(state, "about")).value_or(Id());
    paper.large = state.value("large", json()) == true;
    paper.blank = state.value("blank", json()) == true;
    paper.copies = numberIn(state, "copies");
    paper.trouble = textIn(state, "trouble");
    if (!isPaper(paper.what, paper.blank) || !rightCopies(paper.copies) || paper.trouble.size() > kLongestTrouble)
        return std::nullopt;
    if (place != nullptr) *place = std::clamp(numberIn(state, "place"), 0, kLastPlace);
    return paper;
}

std::vector<QueuedPaper> queuedPapers(const Scratch& scratch)
{
    std::vector<QueuedPaper> out;
    for (auto& [place, paper] : placed(scratch)) out.push_back(std::move(paper));
    return out;
}

Status PrintQueue::keep(const QueuedPaper& paper, int place)
{
    const json state{{"what", paper.what}, {"about", paper.about.text()}, {"large", paper.large},
        {"blank", paper.blank}, {"copies", paper.copies}, {"trouble", paper.trouble}, {"place", place}};
    return scratch_.keep(rowOf(paper.id), paper.caseId, state.dump(-1, ' ', false, json::error_handler_t::replace));
}

Status PrintQueue::change(const Id& id, const std::function<void(QueuedPaper&)>& how)
{
    for (auto& [place, paper] : placed(scratch_)) {
        if (paper.id != id) continue;
        how(paper);
        return keep(paper, place);
    }
    return Error{Fault::kNotFound, "this paper does not wait to be printed"};
}

Result<Id> PrintQueue::put(QueuedPaper paper)
{
    if (!isPaper(paper.what, paper.blank) || (paper.caseId.empty() && !paper.blank))
        return Error{Fault::kUsage, "no such paper can be printed: " + paper.what};
    if (!rightCopies(paper.copies)) return Error{Fault::kUsage, "copies: from 1 to 200"};
    int last = 0;
    for (const auto& [place, waiting] : placed(scratch_)) {
        last = place;
        if (!samePaper(waiting, paper)) continue;
        BEIBAO_TRY(setCopies(waiting.id, std::max(waiting.copies, paper.copies)));
        return waiting.id;
    }
    paper.id = Id::make(random_);
    paper.trouble.clear();
    BEIBAO_TRY(keep(paper, last + 1));
    return paper.id;
}

Status PrintQueue::setCopies(const Id& id, int copies)
{
    if (!rightCopies(copies)) return Error{Fault::kUsage, "copies: from 1 to 200"};
    return change(id, [copies](QueuedPaper& paper) { paper.copies = copies; });
}

Status PrintQueue::moveUp(const Id& id)
{
    const auto all = placed(scratch_);
    const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.second.id == id; });
    if (found == all.end()) return Error{Fault::kNotFound, "this paper does not wait to be printed"};
    if (found == all.begin()) return {};
    const auto before = std::prev(found);
    BEIBAO_TRY(keep(found->second, before->first));
    return keep(before->second, found->first);
}

Status PrintQueue::note(const Id& id, const std::string& trouble)
{
    return change(id, [&trouble](QueuedPaper& paper) { paper.trouble = trouble.substr(0, kLongestTrouble); });
}

Status PrintQueue::drop(const Id& id)
{
    if (!scratch_.find(rowOf(id))) return Error{Fault::kNotFound, "this paper does not wait to be printed"};
    return scratch_.drop(rowOf(id));
}

std::string printTroubleOf(Fault fault)
{
    switch (fault) {
    case Fault::kNotFound: return "not_here";
    case Fault::kRefused:
    case Fault::kUsage: return "not_yet";
    case Fault::kDiskFull:
    case Fault::kStorage: return "no_room";
    default: return "printer";
    }
}

int copiesOf(std::string_view what, const CaseFile& file, const RuleBook& rules)
{
    if (what == "agreement")
        if (const auto* agreement = agreementIn(file); agreement != nullptr && agreement->record.copies() > 0)
            return int(std::min<std::int64_t>(agreement->record.copies(), QueuedPaper::kMostCopies));
    const std::string words = rules.entry(kCopiesRule, what);
    if (words == kPartiesAndOne)
        return int(std::min<std::size_t>(file.parties.size() + 1, std::size_t(QueuedPaper::kMostCopies)));
    int copies = 0;
    std::from_chars(words.data(), words.data() + words.size(), copies);
    return rightCopies(copies) ? copies : 1;
}

std::vector<std::string> handsWanted(const Document& document, const CaseFile& file, const CaseState& state)
{
    std::vector<std::string> out;
    if (document.id == "agreement" && sealedPaper(file, state) != nullptr) {
        for (const auto& seal : state.seals)
            if (!seal.replaced) {
                out.clear();
                for (const auto& signer : seal.missing()) addOnce(out, nameOfSigner(file, signer));
            }
        return out;
    }
    for (const Block& block : document.blocks) {
        const auto* area = std::get_if<SignatureArea>(&block);
        if (area == nullptr) continue;
        for (const auto& signer : area->signers)
            for (const auto& box : signer.boxes) {
                if (box.signature || box.fingerprint) addOnce(out, box.name.empty() ? box.label : box.name);
                if (box.seal) addOnce(out, "印章");
            }
    }
    return out;
}

const Sealed* sealedPaper(const CaseFile& file, const CaseState& state)
{
    const SealState* last = nullptr;
    for (const auto& seal : state.seals)
        if (!seal.replaced) last = &seal;
    if (last == nullptr) return nullptr;
    const auto* newest = agreementIn(file);
    if (newest != nullptr && !last->agreementId.empty() && newest->record.replaces_id() == last->agreementId)
        return nullptr;
    for (const auto& fact : file.facts)
        if (fact.id == last->id) return std::get_if<Sealed>(&fact.what);
    return nullptr;
}

} // namespace beibao
