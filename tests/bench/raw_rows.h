#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

#include <memory>
#include <string>
#include <vector>

namespace beibao::bench {

/// One record as bytes, ready to be written: what a loop without any thought of merging would store.
struct RawRecord {
    Id id;
    std::uint32_t kind = 0;
    Id caseId;
    std::string header;
    std::string body; ///< packed
    std::string title; ///< for the narrow row of a list; empty when this is not a case
    std::string appliedOn;
};

/// The raw limit: SQLCipher with the same settings and bodies, three rows a
/// record (log, record, narrow view), and no history, heads or signatures.
class RawRows {
public:
    /// `log`: also the row of the log. `automatic`: checkpoints as SQLite makes them by itself.
    RawRows(const std::filesystem::path& file, const StoreKey& key, bool log, bool automatic);

    void begin();
    void commit();
    void insert(const RawRecord& record);
    void update(const RawRecord& record);
    Database& database() { return *database_; }

private:
    std::unique_ptr<Database> database_;
    bool log_;
};

} // namespace beibao::bench
