#include "core/casework/open_dossiers.h"

#include "core/casework/case_loader.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr std::string_view kEver = "9999-12-31";

/// Before an agreement or an end everything is still to come; after the archive nothing is.
std::vector<std::string> unfinishedStates()
{
    std::vector<std::string> states;
    for (const State state :
        {State::kOralAgreed, State::kEffective, State::kPerforming, State::kOverdue, State::kPerformed,
            State::kFollowed, State::kFailed, State::kEnded, State::kWithdrawn, State::kRefused, State::kClosed})
        states.emplace_back(stateId(state));
    return states;
}

/// By the day the first clock runs out; those without a clock after them.
std::vector<CaseRow> rowsToLookAt(Database& database, int atMost)
{
    CaseFilter filter{.states = unfinishedStates(), .dueBefore = std::string(kEver), .limit = atMost};
    std::vector<CaseRow> rows = listCases(database, filter);
    filter.dueBefore.clear();
    for (auto& row : listCases(database, filter))
        if (row.nextDue.empty() && int(rows.size()) < atMost) rows.push_back(std::move(row));
    return rows;
}

} // namespace

OpenDossiers openDossiers(const Records& records, int atMost)
{
    OpenDossiers out;
    const auto rows = rowsToLookAt(records.database(), atMost);
    for (const auto& row : rows) {
        const auto file = loadCase(records, row.id);
        if (!file) continue;
        const CaseState state = fold(file->facts);
        OpenDossier one{row, missingPapers(*file, state)};
        for (auto& paper : dossierOf(*file, state))
            if (paper.bare()) one.missing.push_back(std::move(paper));
        if (!one.missing.empty()) out.list.push_back(std::move(one));
    }
    const auto all = countCases(records.database(), {.states = unfinishedStates()});
    out.more = all > std::int64_t(rows.size());
    return out;
}

} // namespace beibao
