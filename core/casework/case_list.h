#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/rules/rule_book.h"
#include "core/store/view.h"

#include <optional>
#include <string>
#include <vector>

namespace beibao {

/// Stands in the place of a state when the whole case was erased by order.
inline constexpr std::string_view kErasedState = "erased";

/// One case as a list shows it. Nothing in it depends on the day it is read.
struct CaseRow {
    Id id;
    std::string committeeId;
    std::string number; ///< the final one, else the provisional mark
    bool provisional = true;
    std::string title;
    std::string people; ///< 张三 ↔ 李四
    std::string type; ///< dispute type id
    std::string state; ///< state id, from the facts alone
    std::string risk; ///< blue, yellow, red; empty: not graded
    std::string appliedOn;
    std::string nextDue; ///< when the first of its clocks and open promises runs out; empty: none
    bool submitted = false; ///< waits for the chair
    bool returned = false; ///< the chair's last word was "not yet"
    bool unsettled = false; ///< a fact was not applied, or one is awaited
    std::int64_t changed = 0; ///< local log number, newest greatest
};

/// Where a page of the list ended, to go on behind it: what changed meanwhile is neither left out nor told twice.
struct CasePlace {
    std::string due;
    std::int64_t changed = 0;
    Id id{};
};
CasePlace placeOf(const CaseRow& row);

/// What a list asks for. Empty members ask for nothing.
struct CaseFilter {
    std::vector<std::string> states{};
    std::string risk{};
    std::string committeeId{};
    std::string dueBefore{}; ///< ISO date: something of the case falls due before it
    bool onlySubmitted = false;
    bool onlyReturned = false;
    std::optional<CasePlace> after{}; ///< what comes behind it; counting takes no notice
    int limit = 200; ///< negative: all
};

/// Keeps one narrow row per case, and answers lists from them.
/// With the rules of the work it knows every day something falls due; without, those of promises only.
class CaseListView final : public View {
public:
    /// `rules` are ours, outlive the view and are loaded before the store is opened; what the county has set instead
    /// the view reads from the store.
    explicit CaseListView(const RuleBook* rules = nullptr)
        : rules_(rules)
    {
    }
    std::string create() const override;
    std::string drop() const override;
    void refresh(const Records& store, const std::vector<Id>& cases, const std::vector<Id>& records) override;

private:
    bool readCounty(const Records& store);

    const RuleBook* rules_;
    RuleBook county_; ///< ours with what the county has set, over all days
    std::optional<std::vector<Id>> countyFrom_; ///< the settings it was made of
};

/// Newest first; by due date when dueBefore is asked.
std::vector<CaseRow> listCases(Database& database, const CaseFilter& filter);
std::int64_t countCases(Database& database, const CaseFilter& filter);

/// Ids of the states in which a case is not over.
const std::vector<std::string>& openStates();

/// The open cases of one committee.
struct CommitteeCases {
    std::string committeeId;
    std::int64_t open = 0;
    std::int64_t red = 0; ///< of them
    std::int64_t overdue = 0; ///< of them: something fell due before the day asked for
    std::int64_t submitted = 0; ///< of them: waits for the chair
};
/// By committee, those without an open case left out.
std::vector<CommitteeCases> casesByCommittee(Database& database, Date today);
std::optional<CaseRow> caseRow(Database& database, const Id& caseId);

} // namespace beibao
