#include "app/today/agenda.h"

#include "app/casepage/form_name.h"
#include "app/cases/case_draft.h"
#include "app/review/clauses.h"
#include "app/shell/theme.h"
#include "app/words/type_words.h"
#include "core/casework/assigning.h"
#include "core/casework/case_loader.h"
#include "core/casework/clause_marks.h"
#include "core/rules/next_step.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace beibao {

namespace {

constexpr int kNewLookedAt = 40; ///< what was given to somebody was touched lately

struct Agenda {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

QString aboutOf(const CaseRow& row, const Workbench& bench)
{
    return shown(row.people) + QStringLiteral("  ") + matterWord(row, bench.rules());
}

/// What a form that was left unsaved is called, and what about it is not done.
QString unsavedOf(const FormName& form)
{
    switch (form.kind) {
    case FormName::Kind::kSession: return Agenda::tr("a record of a session, not saved yet");
    case FormName::Kind::kAgreement: return Agenda::tr("an agreement, not saved yet");
    case FormName::Kind::kParty: return Agenda::tr("a party's particulars, not saved yet");
    case FormName::Kind::kStep: return Agenda::tr("%1: begun, not saved yet").arg(shown(actionLabel(form.action)));
    case FormName::Kind::kCalculation: return Agenda::tr("a sum that is being worked out");
    case FormName::Kind::kRecord:
        return Agenda::tr("%1: begun, not saved yet").arg(shown(Schema::get().kind(form.what)->label));
    }
    return {};
}

class Collector {
public:
    Collector(const Workbench& bench, int atMost)
        : bench_(bench)
        , atMost_(atMost)
    {
    }

    AgendaOfDay collect()
    {
        returned();
        assigned();
        steps();
        drafts();
        waitingForTheChair();
        std::ranges::stable_sort(items_, {}, [](const AgendaItem& item) { return int(item.kind); });
        return {std::move(items_), more_};
    }

private:
    void returned()
    {
        for (const auto& row : listCases(bench_.database(), {.onlyReturned = true, .limit = atMost_}))
            add({AgendaItem::Kind::kReturned, aboutOf(row, bench_), whyReturned(row.id), Agenda::tr("Correct"), row.id,
                {}});
    }

    /// What the chair wrote beside the clauses, the first of it; else the reason.
    QString whyReturned(const Id& id) const
    {
        const auto file = loadCase(bench_.reading(), id);
        if (!file) return {};
        const CaseState state = fold(file->facts);
        ClauseMarks marks = marksNow(*file, state);
        std::erase_if(marks, [](const ClauseMark& mark) { return mark.mended; });
        const QString why = marks.empty() ? shown(state.review.reason) : wordsOf(marks.front());
        if (why.isEmpty()) return Agenda::tr("the chair asks for a correction");
        return marks.size() < 2 ? why : Agenda::tr("%1 and %n more", nullptr, int(marks.size()) - 1).arg(why);
    }

    /// What somebody else put on this person's desk, until something is done in it.
    void assigned()
    {
        const Id& self = bench_.author().person;
        if (self.empty()) return;
        const CaseFilter given{.states = {"assigned", "investigating", "mediating"}, .limit = kNewLookedAt};
        for (const auto& row : listCases(bench_.database(), given)) {
            const bool late = !row.nextDue.empty() && row.nextDue < bench_.today().iso(); // that is said first
            if (late || listed_.contains(row.id)) continue;
            const auto file = loadCaseAlone(bench_.reading(), row.id);
            if (!file) continue;
            if (isNewFor(*file, fold(file->facts), self))
                add({AgendaItem::Kind::kNew, aboutOf(row, bench_), Agenda::tr("given to you"),
                    Agenda::tr("Have a look"), row.id, {}});
        }
    }

    /// What the rules recommend, where its day has come or is near.
    void steps()
    {
        const int soon = int(bench_.rules().number("deadline.soon_days"));
        const CaseFilter due{.dueBefore = bench_.today().plusDays(soon + 1).iso(), .limit = atMost_};
        const auto rows = listCases(bench_.database(), due);
        for (const auto& row : rows) step(row);
        if (int(rows.size()) == atMost_) more_ = int(countCases(bench_.database(), due)) - atMost_;
    }

    void step(const CaseRow& row)
    {
        if (listed_.contains(row.id)) return;
        const auto file = loadCase(bench_.reading(), row.id);
        if (!file) return;
        const auto next = nextStep(*file, fold(file->facts), bench_.rules(), bench_.today());
        if (!next || next->urgency == Urgency::kOk) return;
        const bool late = next->urgency == Urgency::kOverdue;
        QString expected = shown(next->reason);
        if (expected.isEmpty()) expected = Agenda::tr("due %1").arg(dayWord(next->due, bench_.today()));
        add({late ? AgendaItem::Kind::kOverdue : AgendaItem::Kind::kDue, aboutOf(row, bench_), expected,
            shown(next->label), row.id, {}});
    }

    void drafts()
    {
        for (const auto& form : bench_.drafts().all()) {
            if (CaseDraft::isFormName(form.name))
                newCase(form);
            else if (const auto name = FormName::parse(form.name))
                openForm(form, *name);
        }
    }

    void newCase(const Scratch::Form& form)
    {
        const CaseDraft draft = CaseDraft::parse(form.state);
        const auto missing = draft.missing().size();
        items_.push_back({AgendaItem::Kind::kDraft, draft.about(),
            missing == 0 ? Agenda::tr("ready to be registered") : Agenda::tr("%n still missing", nullptr, int(missing)),
            Agenda::tr("Continue"), {}, form.name});
    }

    void openForm(const Scratch::Form& form, const FormName& name)
    {
        const auto row = caseRow(bench_.database(), form.about);
        if (row)
            items_.push_back({AgendaItem::Kind::kDraft, aboutOf(*row, bench_), unsavedOf(name), Agenda::tr("Continue"),
                row->id, form.name});
    }

    void waitingForTheChair()
    {
        const auto role = parseRole(bench_.role());
        if (role && !allowed(*role, Capability::kAgreementDraft, Act::kApprove)) return;
        for (const auto& row : listCases(bench_.database(), {.onlySubmitted = true, .limit = atMost_}))
            add({AgendaItem::Kind::kReview, aboutOf(row, bench_), Agenda::tr("agreement waits for the chair"),
                Agenda::tr("Review"), row.id, {}});
    }

    void add(AgendaItem item)
    {
        if (listed_.insert(item.caseId).second) items_.push_back(std::move(item));
    }

    const Workbench& bench_;
    int atMost_;
    std::vector<AgendaItem> items_;
    int more_ = 0;
    std::set<Id> listed_; ///< a case is named once, by its most pressing matter
};

} // namespace

Sign signOf(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::kReturned: return Sign::kBack;
    case AgendaItem::Kind::kOverdue: return Sign::kTriangle;
    case AgendaItem::Kind::kNew: return Sign::kRing;
    case AgendaItem::Kind::kDue: return Sign::kCircle;
    case AgendaItem::Kind::kDraft: return Sign::kPencil;
    case AgendaItem::Kind::kReview: return Sign::kEye;
    }
    return Sign::kCircle;
}

Ink colourOf(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::kReturned:
    case AgendaItem::Kind::kOverdue: return colours::kDanger;
    case AgendaItem::Kind::kNew: return colours::kAccent;
    case AgendaItem::Kind::kDue: return colours::kWarning;
    case AgendaItem::Kind::kDraft: return colours::kMuted;
    case AgendaItem::Kind::kReview: return colours::kAccent;
    }
    return colours::kInk;
}

QString wordOf(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::kReturned: return Agenda::tr("Returned");
    case AgendaItem::Kind::kOverdue: return Agenda::tr("Overdue");
    case AgendaItem::Kind::kNew: return Agenda::tr("New");
    case AgendaItem::Kind::kDue: return Agenda::tr("Due");
    case AgendaItem::Kind::kDraft: return Agenda::tr("Draft");
    case AgendaItem::Kind::kReview: return Agenda::tr("To review");
    }
    return {};
}

AgendaOfDay agendaOf(const Workbench& bench, int atMost)
{
    return Collector(bench, atMost).collect();
}

} // namespace beibao
