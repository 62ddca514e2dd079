#pragma once

#include "core/store/records.h"

#include <map>
#include <set>

namespace beibao {

/// What lies in the recycle bin, of the records of one case: those somebody put there and nobody took back, as long as
/// nothing was done to them that whoever did it had not seen (I13). The case's own id is among them when the
/// whole case lies there; then anything new in the case, and any edit of it, brings it back.
std::set<Id> recycledAmong(const std::vector<Record>& ofOneCase);

/// What the order to put a record into the bin says its author had seen: the heads of a draft; of a whole case the
/// heads of its drafts and the ids of its facts.
std::vector<std::string> seenForBin(const Id& record, const std::vector<Record>& ofItsCase);

/// Answers for many records, reading each case at most once.
class Bin {
public:
    explicit Bin(const Records& records);
    /// Whether the record, or the whole case it belongs to, lies in the bin.
    bool holds(const Id& record, const Id& caseId);

private:
    const Records& records_;
    std::set<Id> cases_; ///< those in which anything was ever put into the bin
    std::map<Id, std::set<Id>> gone_;
};

} // namespace beibao
