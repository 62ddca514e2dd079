#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace beibao {

/// The state of forms that are open and not saved yet: what a person has typed,
/// and the bases captured when the form was opened. Stays on this machine;
/// survives a lock, a crash and a power cut. Save makes one change of it.
class Scratch {
public:
    struct Form {
        std::string name; ///< "case/<id>", "new-case", "session/<id>" …
        Id about; ///< the case or record; empty for something new
        std::string state; ///< the form's own text, e.g. JSON
        std::int64_t savedAt = 0; ///< ms
    };

    Scratch(Database& database, Clock& clock)
        : database_(database)
        , clock_(clock)
    {
    }

    /// Durable when it returns. Replaces what the form had before. Where the county ordered to erase, nothing is kept.
    Status keep(const std::string& form, const Id& about, std::string_view state);
    std::optional<Form> find(const std::string& form) const;
    /// The newest first.
    std::vector<Form> all() const;
    Status drop(const std::string& form);

private:
    bool erased(const std::string& form, const Id& about) const;

    Database& database_;
    Clock& clock_;
};

} // namespace beibao
