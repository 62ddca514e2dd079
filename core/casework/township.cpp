#include "core/casework/township.h"

#include "core/casework/case_list.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/rounds.pb.h"

#include <algorithm>
#include <map>

namespace beibao {
namespace {

constexpr int kLookedBack = 28; ///< days
/// A township of twenty committees that all report daily sends fewer in four weeks.
constexpr int kReportsRead = 2000;

using Reports = std::map<std::string, std::vector<Screening>>;

Reports reportsByUnit(const Records& records)
{
    Reports reports;
    for (const auto& record : records.ofKind(Schema::get().kind("Screening")->number, kReportsRead)) {
        auto report = record.as<Screening>();
        const std::string unit = report.unit();
        reports[unit].push_back(std::move(report));
    }
    return reports;
}

void addCases(CommitteeStanding& standing, const std::vector<CommitteeCases>& counts)
{
    const std::string id = standing.committee.text();
    const auto found = std::ranges::find(counts, id, &CommitteeCases::committeeId);
    if (found == counts.end()) return;
    standing.open = found->open;
    standing.red = found->red;
    standing.overdue = found->overdue;
    standing.submitted = found->submitted;
}

void addRounds(
    CommitteeStanding& standing, const std::string& kind, const Reports& reports, const RuleBook& rules, Date today)
{
    static const std::vector<Screening> kNone;
    const auto own = reports.find(standing.committee.text());
    const auto& list = own == reports.end() ? kNone : own->second;
    standing.round = roundOn(kind, today, rules);
    standing.reported = isReported(standing.round, list);
    for (const Screening& report : list)
        if (covers(report, standing.round)) standing.found += report.found();
    standing.missing = missingRounds(kind, today.plusDays(-kLookedBack), today, list, rules);
}

} // namespace

std::vector<CommitteeStanding> committeesOn(
    const Records& records, Database& database, const RuleBook& rules, Date today)
{
    const auto counts = casesByCommittee(database, today);
    const Reports reports = reportsByUnit(records);
    std::vector<CommitteeStanding> all;
    for (const auto& record : records.ofKind(Schema::get().kind("Committee")->number)) {
        const auto committee = record.as<Committee>();
        CommitteeStanding standing;
        standing.committee = record.id;
        standing.name = committee.name();
        standing.area = committee.area();
        addCases(standing, counts);
        addRounds(standing, committee.kind().empty() ? "village" : committee.kind(), reports, rules, today);
        all.push_back(std::move(standing));
    }
    std::ranges::sort(all, {}, [](const CommitteeStanding& one) { return std::pair(one.area, one.name); });
    return all;
}

} // namespace beibao
