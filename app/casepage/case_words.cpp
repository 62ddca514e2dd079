#include "app/casepage/case_words.h"

#include "app/faults.h"
#include "core/rules/dispute_types.h"
#include "core/rules/papers.h"
#include "core/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace beibao {
namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::CaseWords)
};

QString sideText(const CaseFile& file, bool applicants)
{
    QString first;
    int more = -1;
    for (const auto& party : file.parties) {
        if ((party.record.role() == "applicant") != applicants || party.record.role() == "third_party") continue;
        if (++more == 0) first = shown(party.record.name()).simplified();
    }
    return more > 0 ? CaseWords::tr("%1 and others, %2 in all").arg(first).arg(more + 1) : first;
}

template <typename List> const typename List::value_type* withId(const List& list, std::string_view id)
{
    const auto found = std::ranges::find_if(list, [&](const auto& kept) { return kept.id.text() == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString dayText(std::string_view when, Date today)
{
    const Date day = dayOf(when);
    if (day.empty()) return {};
    QString text = day.year == today.year ? CaseWords::tr("%1/%2").arg(day.month).arg(day.day) : shown(day.chinese());
    if (const auto time = DateTime::parse(when))
        text += QStringLiteral(" %1:%2").arg(time->hour).arg(time->minute, 2, 10, QLatin1Char('0'));
    return text;
}

QString peopleText(const CaseFile& file)
{
    const QString left = sideText(file, true), right = sideText(file, false);
    if (left.isEmpty() || right.isEmpty()) return left + right;
    return left + QStringLiteral(" ↔ ") + right;
}

QString matterText(const CaseFile& file)
{
    if (!file.main.title().empty()) return shown(file.main.title()).simplified();
    return shown(typeLabel(file));
}

QString nameOf(const CaseFile& file, std::string_view id)
{
    if (id == kSealSigner) return CaseWords::tr("The committee's seal");
    if (const auto* party = withId(file.parties, id)) return shown(party->record.name()).simplified();
    if (const auto* mediator = withId(file.mediators, id)) return shown(mediator->record.name()).simplified();
    if (!id.empty() && file.recorder.id.text() == id) return shown(file.recorder.record.name()).simplified();
    return {};
}

QString roleOf(const CaseFile& file, std::string_view id)
{
    if (id == kSealSigner) return shown(file.committee.record.name());
    if (const auto* party = withId(file.parties, id))
        return shown(Schema::get().of(party->record).labelOf("role", party->record.role()));
    if (withId(file.mediators, id)) return CaseWords::tr("Mediator");
    return CaseWords::tr("Recorder");
}

RiskLook riskLook(std::string_view risk)
{
    if (risk == "red") return {CaseWords::tr("■ urgent"), "chip-danger"};
    if (risk == "yellow") return {CaseWords::tr("▲ watch"), "chip-warning"};
    if (risk == "blue") return {CaseWords::tr("● ordinary"), "chip-accent"};
    return {CaseWords::tr("○ not graded"), "chip"};
}

QString sayWhy(const Error& error)
{
    const FaultWords words = wordsFor(error);
    return words.headline + QStringLiteral("　") + (error.fault == Fault::kRefused ? words.next : words.work);
}

std::vector<std::pair<std::string, QString>> choicesFor(const char* kind, const char* field)
{
    std::vector<std::pair<std::string, QString>> out;
    for (const auto& word : Schema::get().kind(kind)->field(field)->words) out.emplace_back(word.id, shown(word.label));
    return out;
}

std::vector<ChoiceRow::Option> optionsOf(const char* kind, const char* field)
{
    std::vector<ChoiceRow::Option> out;
    for (const auto& [word, label] : choicesFor(kind, field)) out.push_back({word, label});
    return out;
}

} // namespace beibao
