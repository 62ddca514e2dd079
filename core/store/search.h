#pragma once

#include "core/store/pinyin.h"
#include "core/store/records.h"
#include "core/store/search_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// One record in which the words were found.
struct Hit {
    Id id;
    std::uint32_t kind = 0;
    Id caseId;
    std::string title; ///< of the case, or the names of its parties
    std::string snippet; ///< what stands around the words; plain text
};

/// Finds records by any part of their text: two characters of a name, the end
/// of a telephone number, the pinyin of a party.
///
/// The index is written after the commit it follows, in transactions of its own
/// (indexWaiting); what it does not hold yet is looked through, so what was
/// just saved is found at once. Works over any connection; a read-only one finds only.
class Search {
public:
    explicit Search(Database& database);

    /// The newest `limit` records whose text holds every word of `typed` and that do not lie in the
    /// recycle bin, and no other: equal to reading every record, as long as complete() or no more than
    /// `kLookedThrough` records wait. Stops after a second with what it has.
    std::vector<Hit> find(std::string_view typed, int limit);

    /// Writes up to `maxRecords` waiting records into the index; a failure loses nothing but time.
    Status indexWaiting(int maxRecords);
    /// Writes these records into the index again, where it has passed their newest change already. Inside the
    /// transaction of the caller.
    void indexAgain(const std::vector<Id>& records);
    /// Whether the index holds every record.
    bool complete() const;

    static constexpr int kLookedThrough = 1000;

private:
    std::int64_t reached() const;
    void indexOne(const Record& record);
    void collect(Statement rows, const SearchTerms& terms, int limit, class Bin& bin, std::vector<Hit>& hits);
    std::string titleOf(const Id& caseId) const;

    Database& database_;
    Records records_;
    Pinyin pinyin_;
};

} // namespace beibao
