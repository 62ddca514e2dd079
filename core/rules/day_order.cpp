#include "core/rules/day_order.h"

#include <algorithm>

namespace beibao {

namespace {

struct Step {
    std::string label;
    Date day;
    Id where;
    std::string_view field;
};

/// Everything that has a day, in the order it should have happened. Those without a day are left out.
std::vector<Step> stepsOf(const CaseFile& file, const CaseState& state)
{
    std::vector<Step> out;
    const auto add = [&](std::string label, Date day, const Id& where, std::string_view field) {
        if (!day.empty()) out.push_back({std::move(label), day, where, field});
    };
    const Milestones& on = state.on;
    add("发生", dayOf(file.main.occurred_on()), file.id, "Case.occurred_on");
    add("申请", dayOf(file.main.applied_on()), file.id, "Case.applied_on");
    add("受理", on.accepted, file.id, "CaseEvent.at");
    // A case taken up again has sessions before and after its first agreement.
    const bool again = !on.reopened.empty();
    for (const auto& session : file.sessions)
        if (!again) add("调解", dayOf(session.record.started_at()), session.id, "Session.started_at");
    if (!file.agreements.empty() && !again)
        add("签订协议", dayOf(file.agreements.back().record.made_on()), file.agreements.back().id, "Agreement.made_on");
    add("协议生效", on.effective, file.id, "Signature.at");
    add("履行", on.performed, file.id, "Performance.paid_on");
    add("回访", on.visited, file.id, "Visit.visited_at");
    add("结案", on.closed, file.id, "CaseEvent.at");
    add("归档", on.archived, file.id, "CaseEvent.at");
    return out;
}

struct Span {
    DateTime from, to;
    Id where;
};

std::vector<Span> spansOf(const CaseFile& file)
{
    std::vector<Span> out;
    for (const auto& session : file.sessions) {
        const auto from = DateTime::parse(session.record.started_at()), to = DateTime::parse(session.record.ended_at());
        if (from && to) out.push_back({*from, *to, session.id});
    }
    return out;
}

} // namespace

std::vector<CheckFinding> checkDayOrder(const CaseFile& file, const CaseState& state, Date today)
{
    std::vector<CheckFinding> out;
    const auto add = [&](std::string_view id, Level level, const Id& where, std::string_view field, std::string words) {
        out.push_back({std::string(id), level, where.text(), std::move(words), std::string(field)});
    };
    const auto steps = stepsOf(file, state);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const Step &before = steps[i - 1], &now = steps[i];
        const bool sessions = before.label == now.label; // several sessions stand in the order they were held
        if (now.day < before.day && !sessions)
            add("V05", Level::kWarning, now.where, now.field,
                now.label + "（" + now.day.chinese() + "）早于" + before.label + "（" + before.day.chinese() + "）");
    }
    for (const auto& session : file.sessions)
        if (dayOf(session.record.started_at()) > today)
            add("V05", Level::kError, session.id, "Session.started_at", "调解时间还没有到");
    const auto spans = spansOf(file);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].to < spans[i].from)
            add("V05", Level::kError, spans[i].where, "Session.ended_at", "调解结束早于开始");
        for (std::size_t j = 0; j < i; ++j)
            if (spans[i].from < spans[j].to && spans[j].from < spans[i].to)
                add("V10", Level::kWarning, spans[i].where, "Session.started_at", "两次调解的时间重叠");
    }
    return out;
}

} // namespace beibao
