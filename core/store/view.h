#pragma once

#include "core/store/records.h"

#include <string>
#include <vector>

namespace beibao {

/// Something computed from the records and kept for speed: a list, a figure.
/// Made inside the transaction that changed the records, and thrown away and
/// made again by rebuild. The store knows views only by this.
class View {
public:
    virtual ~View() = default;
    /// SQL that makes its tables, and that drops them if they are there.
    virtual std::string create() const = 0;
    virtual std::string drop() const = 0;
    /// Brings the rows of these cases up to date; `records` are the ones that changed.
    virtual void refresh(const Records& store, const std::vector<Id>& cases, const std::vector<Id>& records) = 0;
};

} // namespace beibao
