#pragma once

#include "core/casework/desk.h"

#include <map>
#include <vector>

namespace beibao {

/// Several records saved at once, steps of cases among them: all or none.
///
/// A step's guards look at the case as it will be with the entries before it. What is not a step passes as it is.
/// Two batches that both `accept` would name one number twice, so one takes at most one step that gives a number.
class Batch {
public:
    Batch(Desk& desk, Random& random)
        : desk_(desk)
        , random_(random)
    {
    }

    /// Adds one entry; a CaseEvent is taken as a step, with its guards. Faults as Desk::act; the batch is then to be
    /// thrown away.
    Status add(Entry entry);

    /// Saves everything added. Answers the id of each entry, in their order.
    Result<std::vector<Id>> save();

private:
    Status takeStep(const Entry& entry, const CaseEvent& event);
    Result<Id> caseOfEntry(const Entry& entry) const;
    std::vector<Record>& recordsOf(const Id& caseId);
    void lay(const Entry& entry, const Id& caseId);

    Desk& desk_;
    Random& random_;
    std::vector<Entry> entries_;
    std::vector<Id> ids_; ///< of what was added, without what steps brought along
    std::map<Id, std::vector<Record>> cases_; ///< as they will be
    bool numbered_ = false;
};

/// What a CaseEvent of JSON says, as a person would when acting.
ActionInput inputOf(const CaseEvent& event);

} // namespace beibao
