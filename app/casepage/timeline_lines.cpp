#include "app/casepage/timeline_lines.h"

#include "app/casepage/case_words.h"
#include "core/base/money.h"
#include "core/casework/clause_marks.h"
#include "core/rules/notices.h"
#include "core/rules/papers.h"
#include "core/schema/schema.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace beibao {
namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::TimelineWords)
};

QString labelOf(const google::protobuf::Message& record, const char* field, const std::string& word)
{
    return word.empty() ? QString() : shown(Schema::get().of(record).labelOf(field, word));
}

/// How many marks the chair wrote beside clauses; what they say stands beside the clauses.
QString marksOf(const CaseEvent& event)
{
    const int count = int(parseMarks(event.terms()).size());
    return count == 0 ? QString() : TimelineWords::tr("%n marks", nullptr, count);
}

QString joined(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

/// Says one fact in words; one overload per kind that moves a case.
class Teller {
public:
    explicit Teller(const CaseFile& file)
        : file_(file)
    {
    }

    TimelineLine operator()(const CaseEvent& event) const
    {
        TimelineLine line;
        line.at = event.at();
        const auto action = parseAction(event.action());
        line.text = action ? shown(actionLabel(*action)) : shown(event.action());
        QStringList who;
        for (const auto& id : event.mediator_ids()) who << nameOf(file_, id);
        QStringList about;
        for (const auto& id : event.about_ids())
            if (id != event.party_id()) about << nameOf(file_, id);
        about.removeAll(QString());
        const auto carried = parseState(event.state());
        if (carried) line.text += QStringLiteral(" · ") + shown(stateLabel(*carried));
        const QString by = nameOf(file_, event.by());
        const QString until = event.until().empty()
            ? QString()
            : TimelineWords::tr("until %1").arg(shown(dayOf(event.until()).chinese()));
        line.detail = joined({labelOf(event, "refusal", event.refusal()), who.join(QStringLiteral("、")),
            nameOf(file_, event.party_id()),
            about.isEmpty() ? QString() : TimelineWords::tr("about %1").arg(about.join(QStringLiteral("、"))),
            shown(event.note()), until, shown(event.reason()), marksOf(event),
            event.telephone().empty() ? QString() : TimelineWords::tr("by telephone: %1").arg(shown(event.telephone())),
            who.contains(by) ? QString() : by});
        return line;
    }
    TimelineLine operator()(const Sealed& sealed) const
    {
        TimelineLine line;
        line.at = sealed.at();
        line.text = TimelineWords::tr("Agreement sealed");
        line.detail = TimelineWords::tr("%n signatures expected", nullptr, sealed.signers_expected_size());
        line.leads = TimelineLine::Leads::kSealed;
        return line;
    }
    TimelineLine operator()(const Signature& signature) const
    {
        TimelineLine line;
        line.at = signature.at();
        const QString way = labelOf(signature, "how", signature.how());
        line.text = signature.signer() == kSealSigner ? way : joined({nameOf(file_, signature.signer()), way});
        if (!signature.witness().empty())
            line.detail = TimelineWords::tr("witness: %1").arg(shown(signature.witness()));
        line.leads = TimelineLine::Leads::kSealed;
        return line;
    }
    TimelineLine operator()(const Performance& performance) const
    {
        TimelineLine line;
        line.at = performance.paid_on();
        line.text = TimelineWords::tr("Performance");
        if (performance.amount_fen() > 0)
            line.text += QStringLiteral(" · ")
                + TimelineWords::tr("%1 yuan").arg(shown(moneyInFigures(performance.amount_fen())));
        line.detail = shown(performance.evidence());
        return line;
    }
    TimelineLine operator()(const Visit& visit) const
    {
        TimelineLine line;
        line.at = visit.visited_at();
        line.text = joined({TimelineWords::tr("Visit"), labelOf(visit, "mode", visit.mode()),
            labelOf(visit, "performance", visit.performance()), labelOf(visit, "satisfaction", visit.satisfaction())});
        line.detail = shown(visit.note());
        return line;
    }
    TimelineLine operator()(const Confirmation& step) const
    {
        TimelineLine line;
        line.at = step.at();
        line.text = joined(
            {step.track().empty() ? TimelineWords::tr("Judicial confirmation") : labelOf(step, "track", step.track()),
                labelOf(step, "step", step.step())});
        line.detail = joined({shown(step.court()), shown(step.ruling_no()), shown(step.result())});
        return line;
    }

private:
    const CaseFile& file_;
};

/// The step "mediate" and the record of the same day are one thing to a reader.
bool toldByRecord(const CaseFile& file, const CaseFact& fact)
{
    const auto* event = std::get_if<CaseEvent>(&fact.what);
    if (event == nullptr || event->action() != "mediate") return false;
    return std::ranges::any_of(
        file.sessions, [&](const auto& session) { return dayOf(session.record.started_at()) == dayOf(event->at()); });
}

QString whyNotApplied(const CaseState& state, const Id& id)
{
    const auto refused = std::ranges::find(state.notApplied, id, &NotApplied::id);
    if (refused != state.notApplied.end()) return shown(refused->reason);
    if (std::ranges::find(state.waiting, id) != state.waiting.end())
        return TimelineWords::tr("waits for something that has not arrived here yet");
    return {};
}

void tellSessions(const CaseFile& file, std::vector<TimelineLine>& lines)
{
    int nth = 0;
    for (const auto& [id, session] : file.sessions) {
        TimelineLine line;
        line.id = id;
        line.at = session.started_at();
        line.text = joined({TimelineWords::tr("Session %1").arg(++nth), labelOf(session, "mode", session.mode()),
            labelOf(session, "result", session.result())});
        line.detail = shown(session.place());
        line.leads = TimelineLine::Leads::kSession;
        lines.push_back(std::move(line));
    }
}

void tellNotices(const CaseFile& file, std::vector<TimelineLine>& lines)
{
    for (const auto& [id, notice] : file.notices) {
        TimelineLine line;
        line.id = id;
        line.at = notice.given_at();
        const QString who = nameOf(file, notice.party_id());
        line.text = tellsRights(notice) ? TimelineWords::tr("%1 was told of rights and duties").arg(who)
                                        : TimelineWords::tr("%1 was read to %2").arg(shown(notice.what()), who);
        line.detail = joined({labelOf(notice, "how", notice.how()), nameOf(file, notice.by())});
        lines.push_back(std::move(line));
    }
}

} // namespace

std::vector<TimelineLine> timelineOf(const CaseFile& file, const CaseState& state)
{
    std::vector<TimelineLine> lines;
    for (const auto& fact : file.facts) {
        const QString why = whyNotApplied(state, fact.id);
        if (why.isEmpty() && toldByRecord(file, fact)) continue;
        lines.push_back(std::visit(Teller(file), fact.what));
        lines.back().id = fact.id;
        lines.back().notApplied = why;
    }
    tellSessions(file, lines);
    tellNotices(file, lines);
    // Facts of one minute stay in the order the fold gave them.
    const auto place = [&state](const Id& id) { return std::ranges::find(state.applied, id) - state.applied.begin(); };
    std::ranges::stable_sort(lines, [&](const TimelineLine& a, const TimelineLine& b) {
        if (a.at != b.at) return a.at > b.at;
        return place(a.id) > place(b.id);
    });
    return lines;
}

} // namespace beibao
