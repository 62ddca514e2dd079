#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/view.h"

#include <vector>

namespace beibao {

/// Brings the tables of truth to the newest layout, in one transaction.
/// kFromTheFuture when a newer program has been here; nothing is touched.
Status migrate(Database& database);

/// Names what derived tables look like in this program; a store that carries
/// another name is rebuilt when it is opened.
std::string derivedLayout(const std::vector<View*>& views);

/// Drops and makes again the empty derived tables. Inside a transaction of the caller.
void layOutDerived(Database& database, const std::vector<View*>& views);

} // namespace beibao
