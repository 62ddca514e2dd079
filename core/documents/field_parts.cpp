#include "core/documents/field_parts.h"

#include "core/base/money.h"
#include "core/documents/words.h"

namespace beibao {

const Kept<Party>* partyOf(const CaseFile& file, std::string_view id)
{
    const auto found = std::ranges::find_if(file.parties, [&](const auto& one) { return one.id.text() == id; });
    return id.empty() || found == file.parties.end() ? nullptr : &*found;
}

std::string nameOfParty(const CaseFile& file, std::string_view id)
{
    const auto* found = partyOf(file, id);
    return found ? found->record.name() : std::string();
}

std::string nameOfMediator(const CaseFile& file, std::string_view id)
{
    if (id.empty()) return {};
    for (const auto& mediator : file.mediators)
        if (mediator.id.text() == id) return mediator.record.name();
    return file.recorder.id.text() == id ? file.recorder.record.name() : std::string();
}

std::string concernedIn(const CaseFile& file, const CaseEvent* event)
{
    std::string names;
    if (event == nullptr) return names;
    for (const auto& id : event->about_ids()) {
        const auto* party = partyOf(file, id);
        const std::string name = party != nullptr ? party->record.name() : nameOfMediator(file, id);
        if (!name.empty()) names += (names.empty() ? "" : "、") + name;
    }
    return names;
}

const CaseEvent* eventOf(const CaseFile& file, std::string_view action)
{
    const CaseEvent* newest = nullptr;
    for (const auto& fact : file.facts) {
        const auto* event = std::get_if<CaseEvent>(&fact.what);
        if (event && event->action() == action && (!newest || newest->at() < event->at())) newest = event;
    }
    return newest;
}

std::vector<Kept<CaseEvent>> eventsOf(const CaseFile& file, std::string_view action)
{
    auto all = factsOf<CaseEvent>(file, [](const CaseEvent& event) { return event.at(); });
    std::erase_if(all, [&](const Kept<CaseEvent>& one) { return one.record.action() != action; });
    return all;
}

std::vector<Kept<Performance>> performancesOf(const CaseFile& file)
{
    return factsOf<Performance>(file, [](const Performance& paid) { return paid.paid_on(); });
}

std::vector<Kept<Visit>> visitsOf(const CaseFile& file)
{
    return factsOf<Visit>(file, [](const Visit& visit) { return visit.visited_at(); });
}

std::string ticked(const google::protobuf::Message& record, std::string_view field)
{
    const std::string chosen = wordOf(record, field);
    std::string line;
    for (const auto& [value, word] : choicesOf(record, field))
        line += (line.empty() ? "" : "　") + std::string(word == chosen ? "■" : "□") + word;
    return line;
}

std::string yesOrNo(bool is)
{
    return is ? "■是　□否" : "□是　□否";
}

std::string dateOrRoom(Date date)
{
    return date.empty() ? "　　　　年　　月　　日" : date.chinese();
}

std::string timeOrRoom(std::string_view text)
{
    if (const auto time = DateTime::parse(text)) return time->chinese();
    const Date day = dayOf(text);
    return day.empty() ? "　　　　年　　月　　日　　时　　分" : day.chinese();
}

std::string spanOf(std::string_view startedAt, std::string_view endedAt)
{
    const auto from = DateTime::parse(startedAt);
    const auto to = DateTime::parse(endedAt);
    if (!from) return {};
    if (!to) return from->chinese();
    if (from->date != to->date) return from->chinese() + "至" + to->chinese();
    return from->chinese() + "至" + to->chinese().substr(to->date.chinese().size());
}

std::string figuresOf(std::int64_t fen)
{
    return fen > 0 ? moneyInFigures(fen) : std::string();
}

std::string capitalsOf(std::int64_t fen)
{
    return fen > 0 ? moneyInCapitals(fen) : std::string();
}

} // namespace beibao
