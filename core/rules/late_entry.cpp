#include "core/rules/late_entry.h"

namespace beibao {

namespace {

struct Days {
    std::string happened, entered;
};

Days daysOf(const CaseEvent& event)
{
    return {event.at(), event.entered_at()};
}
Days daysOf(const Sealed& sealed)
{
    return {sealed.at(), sealed.at()};
}
Days daysOf(const Signature& signature)
{
    return {signature.at(), signature.entered_at()};
}
Days daysOf(const Performance& performance)
{
    return {performance.paid_on(), performance.entered_at()};
}
Days daysOf(const Visit& visit)
{
    return {visit.visited_at(), visit.entered_at()};
}
Days daysOf(const Confirmation& step)
{
    return {step.at(), step.entered_at()};
}

} // namespace

std::optional<LateEntry> lateEntryOf(const CaseFact& fact)
{
    const Days days = std::visit([](const auto& what) { return daysOf(what); }, fact.what);
    const LateEntry late{dayOf(days.happened), dayOf(days.entered)};
    if (late.happened.empty() || late.entered <= late.happened) return std::nullopt;
    return late;
}

std::string LateEntry::sentence() const
{
    return "补录：" + happened.chinese() + "办的，" + entered.chinese() + "记下";
}

} // namespace beibao
