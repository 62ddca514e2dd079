#include "core/casework/clause_marks.h"

#include "core/casework/case_loader.h"
#include "core/documents/canonical.h"
#include "core/store/erasures.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr std::size_t kMostMarks = 100, kLongestWords = 2000, kLongestClause = 600;

bool carriesMarks(Action action)
{
    return action == Action::kReturn || action == Action::kAskCorrection || action == Action::kSubmit;
}

std::string textIn(const Value& object, std::string_view name)
{
    const Value* found = object.find(name);
    return found != nullptr && found->text() != nullptr ? *found->text() : std::string();
}

bool good(const ClauseMark& mark)
{
    return !mark.words.empty() && mark.words.size() <= kLongestWords && mark.clause.size() <= kLongestClause;
}

ClauseMark markOf(const Value& object)
{
    const Value* mended = object.find("mended");
    return {textIn(object, "where"), textIn(object, "field"), textIn(object, "clause"), textIn(object, "words"),
        mended != nullptr && mended->number() != nullptr && *mended->number() == 1};
}

/// The facts in place, in their order.
std::vector<const CaseEvent*> eventsOf(const CaseFile& file, const CaseState& state)
{
    std::vector<const CaseEvent*> out;
    for (const Id& id : state.applied)
        for (const auto& fact : file.facts)
            if (const auto* event = std::get_if<CaseEvent>(&fact.what); event != nullptr && fact.id == id)
                out.push_back(event);
    return out;
}

} // namespace

Result<std::string> marksText(const ClauseMarks& marks)
{
    if (marks.empty()) return std::string();
    if (marks.size() > kMostMarks || !std::ranges::all_of(marks, good))
        return Error{Fault::kUsage, "a mark has some words and no more than a page; a return has at most a hundred"};
    Value::List list;
    for (const auto& mark : marks)
        list.push_back(Value::Object{{"clause", mark.clause}, {"field", mark.field},
            {"mended", std::int64_t{mark.mended ? 1 : 0}}, {"where", mark.where}, {"words", mark.words}});
    return canonicalJson(Value::Object{{"marks", std::move(list)}});
}

ClauseMarks parseMarks(std::string_view text)
{
    const auto whole = text.empty() ? Result<Value>(Value()) : readValue(text);
    const Value* list = whole ? whole->find("marks") : nullptr;
    ClauseMarks out;
    if (list == nullptr || list->list() == nullptr) return out;
    for (const Value& one : *list->list()) {
        ClauseMark mark = markOf(one);
        if (good(mark) && out.size() < kMostMarks) out.push_back(std::move(mark));
    }
    return out;
}

ClauseMarks marksNow(const CaseFile& file, const CaseState& state)
{
    ClauseMarks now;
    for (const CaseEvent* event : eventsOf(file, state)) {
        const auto action = parseAction(event->action());
        if (!action) continue;
        if (*action == Action::kReturn || *action == Action::kAskCorrection) now = parseMarks(event->terms());
        if (*action == Action::kSubmit && !event->terms().empty()) now = parseMarks(event->terms());
        if (*action == Action::kClear || *action == Action::kChecked) now.clear();
    }
    return now;
}

Result<Acted> actWithMarks(
    Desk& desk, const Id& caseId, Action action, const ActionInput& input, const ClauseMarks& marks)
{
    // Of an erased case it says so itself.
    if (marks.empty() || Erasures(desk.store().database()).ofCase(caseId)) return desk.act(caseId, action, input);
    if (!carriesMarks(action)) return Error{Fault::kUsage, "marks go with return, ask_correction and submit"};
    BEIBAO_TAKE(text, marksText(marks));
    BEIBAO_TAKE(file, loadCase(desk.store().records(), caseId));
    BEIBAO_TAKE(step, desk.step(file, action, input));
    CaseEvent event;
    event.ParseFromString(step.entries.front().values.encode());
    event.set_terms(text);
    step.entries.front() = Entry::fact(event, step.entries.front().bases);
    BEIBAO_TAKE(saved, desk.store().save(step.entries));
    BEIBAO_TAKE(after, loadCase(desk.store().records(), caseId));
    return Acted{viewOn(fold(after.facts), after, desk.today()).state, saved.ids.front(), {}, std::move(saved.changed)};
}

} // namespace beibao
