#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace beibao {

/// What went between this store and its county, as far as this store can prove it.
/// Sent means that the county's receipt is stored. Works over any connection.
class Correspondence {
public:
    struct Count {
        std::int64_t waiting = 0; ///< batches without a receipt
        std::int64_t refused = 0; ///< batches the county put aside
        std::int64_t files = 0; ///< own files the county has not said to have whole
        std::int64_t fileBytes = 0;
    };
    struct Letter {
        std::int64_t batch = 0;
        std::uint32_t kind = 0; ///< of its first record; 0 when it is not known here
        Id record;
        Id caseId;
        std::string refused; ///< why; empty: it waits
    };
    struct Meeting {
        std::int64_t at = 0; ///< ms
        std::int64_t sent = 0;
        std::int64_t received = 0;
        std::int64_t refused = 0;
    };

    explicit Correspondence(Database& database)
        : database_(database)
    {
    }

    Count count() const;
    /// The newest first.
    std::vector<Letter> waiting(int limit) const { return letters(false, limit); }
    std::vector<Letter> refused(int limit) const { return letters(true, limit); }
    std::vector<Meeting> meetings(int limit) const;
    /// When the newest receipt came, in ms; 0: never.
    std::int64_t newestReceiptAt() const;
    /// Needs a writable connection; durable when it returns.
    Status keep(const Meeting& meeting);

private:
    std::vector<Letter> letters(bool refused, int limit) const;

    Database& database_;
};

} // namespace beibao
