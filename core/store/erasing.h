#pragma once

#include "core/store/absorb.h"

#include <set>
#include <string>
#include <vector>

namespace beibao {

/// Carries out the county's orders to erase, inside the transaction that takes changes in.
///
/// An order names changes by their full hashes. Their bodies go from the log, and with them what was made of them:
/// fields, search, files and the pieces of those on their way, open forms. Headers, names, chains and signatures
/// stay and still verify. What the disk keeps of all that until it is written over is Sweeping's to clean.
class Erasing {
public:
    /// Both outlive this.
    Erasing(Database& database, Absorb& absorb)
        : database_(database)
        , absorb_(absorb)
    {
    }

    /// `order` is an Erasure in the log at `seq`; that the county signed it is the caller's to know. Twice is the same
    /// as once.
    void obey(const Change& order, std::int64_t seq);

private:
    struct Found {
        std::int64_t seq;
        Id change;
        RecordKey record;
    };
    bool note(const Erasure& said, const Change& order, std::int64_t seq);
    std::vector<Found> findNamed(const Id& caseId) const;
    void strip(const Found& found);
    void dropFiles(const Id& change);
    void dropForms(const std::set<Id>& about);
    void dropKept(std::string_view sha256);

    Database& database_;
    Absorb& absorb_;
    std::set<std::string> named_; ///< full hashes
};

} // namespace beibao
