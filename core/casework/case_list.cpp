#include "core/casework/case_list.h"

#include "core/casework/case_loader.h"
#include "core/casework/county_rules.h"
#include "core/rules/deadlines.h"
#include "core/rules/fold.h"
#include "core/rules/settings.h"
#include "core/store/erasures.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kDay = 10; // of a date and time as text
constexpr auto kCreate = R"sql(
CREATE TABLE case_row(
    id BLOB PRIMARY KEY, committee TEXT, number TEXT, provisional INTEGER, title TEXT, people TEXT, type TEXT,
    state TEXT, risk TEXT, applied_on TEXT, next_due TEXT, submitted INTEGER, returned INTEGER, unsettled INTEGER,
    changed INTEGER
) WITHOUT ROWID;
CREATE INDEX case_row_changed ON case_row(changed);
CREATE INDEX case_row_state ON case_row(state, changed);
CREATE INDEX case_row_due ON case_row(next_due) WHERE next_due <> '';
CREATE INDEX case_row_submitted ON case_row(submitted) WHERE submitted;
CREATE INDEX case_row_returned ON case_row(returned) WHERE returned;
CREATE INDEX case_row_red ON case_row(risk) WHERE risk <> '';
)sql";

constexpr std::string_view kColumns = "id, committee, number, provisional, title, people, type, state, risk, "
                                      "applied_on, next_due, submitted, returned, "
                                      "unsettled, changed";

std::string peopleOf(const CaseFile& file)
{
    std::string applicants, others;
    int more = 0;
    for (const auto& [id, party] : file.parties) {
        std::string& side = party.role() == "applicant" ? applicants : others;
        if (side.empty())
            side = party.name();
        else
            ++more;
    }
    std::string out = applicants + (applicants.empty() || others.empty() ? "" : " ↔ ") + others;
    return more > 0 ? out + " 等" + std::to_string(file.parties.size()) + "方" : out;
}

std::string nextDueOf(const CaseFile& file, const CaseState& state, const RuleBook* rules)
{
    std::string due;
    const auto consider = [&due](const std::string& day) {
        if (!day.empty() && (due.empty() || day < due)) due = day;
    };
    // As on a day before anything is due. A way that is open, not a duty, is left out: nobody has to be told.
    if (rules != nullptr)
        for (const auto& clock : deadlinesOf(file, state, *rules, Date::fromDays(0)))
            if (clock.what != "labour_review") consider(clock.due.iso());
    if (!state.inForce() && !state.oral) return due;
    for (const auto& promise : state.openObligations()) consider(promise.due.iso());
    if (state.effectiveSealed.empty())
        for (const auto& [id, promise] : file.obligations)
            if (!state.paid.contains(id.text())) consider(promise.due_on());
    return due;
}

CaseRow rowOf(const CaseFile& file, std::int64_t changed, const RuleBook* rules)
{
    const CaseState state = fold(file.facts);
    CaseRow row;
    row.id = file.id;
    row.committeeId = file.main.committee_id();
    for (const auto& [id, number] : file.numbers) {
        if (!row.number.empty() && !row.provisional && number.provisional()) continue;
        row.number = number.number();
        row.provisional = number.provisional();
    }
    row.title = file.main.title();
    row.people = peopleOf(file);
    row.type = file.main.dispute_type();
    // As on a day before anything can be overdue: what depends on today is the reader's to add.
    row.state = stateId(viewOn(state, file, Date::fromDays(0)).state);
    if (!file.risks.empty()) {
        const RiskGrade& grade = file.risks.back().record;
        row.risk = grade.confirmed().empty() ? grade.proposed() : grade.confirmed();
    }
    row.appliedOn = file.main.applied_on();
    row.nextDue = nextDueOf(file, state, rules);
    // Cleared by telephone waits for the chair's own look too.
    row.submitted = (state.review.submitted && state.state == State::kDrafted)
        || (state.review.awaitsSignature() && state.on.closed.empty());
    row.returned = state.review.returned || state.review.correctionAsked;
    row.unsettled = !state.notApplied.empty() || !state.waiting.empty();
    row.changed = changed;
    return row;
}

/// Of a case erased by order only its number is left, and the order stands where its matter stood.
void tellErased(CaseRow& row, const Erasure& order)
{
    row.title = order.order_no() + "　" + order.at().substr(0, kDay);
    row.state = kErasedState;
    row.nextDue.clear();
    row.submitted = row.returned = row.unsettled = false;
}

void keep(Database& database, const CaseRow& row)
{
    auto insert
        = database.query("INSERT OR REPLACE INTO case_row(id, committee, number, provisional, title, people, type, "
                         "state, risk, applied_on, next_due, submitted, returned, unsettled, changed) "
                         "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.with(row.id, std::string_view(row.committeeId), std::string_view(row.number), std::int64_t(row.provisional),
        std::string_view(row.title), std::string_view(row.people), std::string_view(row.type),
        std::string_view(row.state), std::string_view(row.risk), std::string_view(row.appliedOn),
        std::string_view(row.nextDue));
    insert.with(std::int64_t(row.submitted), std::int64_t(row.returned), std::int64_t(row.unsettled), row.changed)
        .run();
}

CaseRow read(const Statement& row)
{
    const auto text = [&row](int column) { return std::string(row.text(column)); };
    return {.id = row.id(0),
        .committeeId = text(1),
        .number = text(2),
        .provisional = row.number(3) != 0,
        .title = text(4),
        .people = text(5),
        .type = text(6),
        .state = text(7),
        .risk = text(8),
        .appliedOn = text(9),
        .nextDue = text(10),
        .submitted = row.number(11) != 0,
        .returned = row.number(12) != 0,
        .unsettled = row.number(13) != 0,
        .changed = row.number(14)};
}

/// Every condition is a bound value; the text depends only on which are asked.
std::string conditions(const CaseFilter& filter)
{
    std::string where = " WHERE 1";
    if (!filter.states.empty()) {
        where += " AND state IN (";
        for (std::size_t i = 0; i < filter.states.size(); ++i) where += i == 0 ? "?" : ",?";
        where += ")";
    }
    if (!filter.risk.empty()) where += " AND risk = ?";
    if (!filter.committeeId.empty()) where += " AND committee = ?";
    if (!filter.dueBefore.empty()) where += " AND next_due <> '' AND next_due < ?";
    if (filter.onlySubmitted) where += " AND submitted";
    if (filter.onlyReturned) where += " AND returned";
    return where;
}

void bindAll(Statement& statement, const CaseFilter& filter)
{
    for (const auto& state : filter.states) statement.bind(std::string_view(state));
    for (const auto* text : {&filter.risk, &filter.committeeId, &filter.dueBefore})
        if (!text->empty()) statement.bind(std::string_view(*text));
}

/// The list behind a place, in the order of the list.
std::string behind(const CaseFilter& filter)
{
    const bool byDay = !filter.dueBefore.empty();
    const std::string place = byDay ? " AND (next_due, id) > (?, ?)" : " AND changed < ?";
    return (filter.after ? place : "") + (byDay ? " ORDER BY next_due, id" : " ORDER BY changed DESC") + " LIMIT ?";
}

} // namespace

CasePlace placeOf(const CaseRow& row)
{
    return {.due = row.nextDue, .changed = row.changed, .id = row.id};
}

/// Other rules are another list: naming them here makes it anew where they changed.
std::string CaseListView::create() const
{
    return std::string(kCreate) + "-- due by rules " + (rules_ == nullptr ? "unknown" : rules_->version()) + '\n';
}

std::string CaseListView::drop() const
{
    return "DROP TABLE IF EXISTS case_row;";
}

/// Whether the county's settings are others than at the last time. Each clock asks the book for the day it began, so
/// that settings of days to come may stand in it.
bool CaseListView::readCounty(const Records& store)
{
    constexpr Date kLast{9999, 12, 31};
    auto settings = settingsIn(store);
    std::erase_if(settings, [&](const Kept<Setting>& one) { // wordings and mappings change no day
        return rules_->find(one.record.key()) == nullptr && !one.record.key().starts_with("calendar.");
    });
    std::vector<Id> from;
    for (const auto& setting : settings) from.push_back(setting.id);
    if (countyFrom_ == from) return false;
    const bool others = countyFrom_.has_value();
    county_ = rulesOn(*rules_, settings, kLast);
    countyFrom_ = std::move(from);
    return others;
}

void CaseListView::refresh(const Records& store, const std::vector<Id>& cases, const std::vector<Id>&)
{
    std::vector<Id> all;
    if (rules_ != nullptr && readCounty(store))
        for (const auto& record : store.ofKind(Schema::get().kind("Case")->number)) all.push_back(record.id);
    for (const auto& id : all.empty() ? cases : all) {
        const auto file = loadCaseAlone(store, id);
        if (!file) { // facts may come before their case, or it was put into the bin; its row comes with it
            store.database().query("DELETE FROM case_row WHERE id = ?1").bind(id).run();
            continue;
        }
        auto newest = store.database().query("SELECT max(changed) FROM record WHERE case_id = ?1");
        const std::int64_t changed = newest.bind(id).step() ? newest.number(0) : 0;
        CaseRow row = rowOf(*file, changed, rules_ == nullptr ? nullptr : &county_);
        if (const auto order = Erasures(store.database()).ofCase(id)) tellErased(row, *order);
        keep(store.database(), row);
    }
}

std::vector<CaseRow> listCases(Database& database, const CaseFilter& filter)
{
    const std::string sql = "SELECT " + std::string(kColumns) + " FROM case_row" + conditions(filter) + behind(filter);
    auto statement = database.query(database.keep(sql));
    bindAll(statement, filter);
    if (filter.after && filter.dueBefore.empty()) statement.bind(filter.after->changed);
    if (filter.after && !filter.dueBefore.empty())
        statement.with(std::string_view(filter.after->due), filter.after->id);
    statement.bind(std::int64_t(filter.limit));
    std::vector<CaseRow> rows;
    while (statement.step()) rows.push_back(read(statement));
    return rows;
}

std::int64_t countCases(Database& database, const CaseFilter& filter)
{
    auto statement = database.query(database.keep("SELECT count(*) FROM case_row" + conditions(filter)));
    bindAll(statement, filter);
    return statement.step() ? statement.number(0) : 0;
}

const std::vector<std::string>& openStates()
{
    static const std::vector<std::string> kOpen = [] {
        std::vector<std::string> states;
        for (int i = 0; i < kStateCount; ++i)
            if (!kOver.has(State(i))) states.emplace_back(stateId(State(i)));
        return states;
    }();
    return kOpen;
}

std::vector<CommitteeCases> casesByCommittee(Database& database, Date today)
{
    std::string marks;
    for (std::size_t i = 0; i < openStates().size(); ++i) marks += i == 0 ? "?" : ",?";
    auto statement = database.query(
        database.keep("SELECT committee, count(*), sum(risk = 'red'), sum(next_due <> '' AND next_due < ?), "
                      "sum(submitted) FROM case_row WHERE state IN ("
            + marks + ") GROUP BY committee"));
    const std::string day = today.iso();
    statement.bind(std::string_view(day));
    for (const auto& state : openStates()) statement.bind(std::string_view(state));
    std::vector<CommitteeCases> counts;
    while (statement.step())
        counts.push_back({std::string(statement.text(0)), statement.number(1), statement.number(2), statement.number(3),
            statement.number(4)});
    return counts;
}

std::optional<CaseRow> caseRow(Database& database, const Id& caseId)
{
    auto statement = database.query(database.keep("SELECT " + std::string(kColumns) + " FROM case_row WHERE id = ?"));
    return statement.bind(caseId).step() ? std::optional(read(statement)) : std::nullopt;
}

} // namespace beibao
