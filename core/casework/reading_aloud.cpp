#include "core/casework/reading_aloud.h"

#include "core/casework/case_loader.h"
#include "core/documents/papers.h"
#include "core/rules/case_reading.h"

namespace beibao {

Result<Saved> noteReading(
    Desk& desk, const Id& caseId, const std::string& paper, const std::vector<Id>& parties, const Id& by)
{
    const Paper* known = paperOf(paper);
    if (known == nullptr) return Error{Fault::kUsage, "no paper is called so"};
    if (parties.empty()) return Error{Fault::kUsage, "somebody must have listened"};
    BEIBAO_TAKE(file, loadCase(desk.store().records(), caseId));
    std::vector<Entry> entries;
    for (const Id& party : parties) {
        if (partyIn(file, party.text()) == nullptr) return Error{Fault::kNotFound, "the case has no such party"};
        Notice notice;
        notice.set_case_id(caseId.text());
        notice.set_party_id(party.text());
        notice.set_what(std::string(known->title));
        notice.set_given_at(desk.now());
        notice.set_how("read");
        notice.set_paper(paper);
        notice.set_by((by.empty() ? desk.store().author().person : by).text());
        entries.push_back(Entry::fact(notice));
    }
    return desk.store().save(entries);
}

} // namespace beibao
