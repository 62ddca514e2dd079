#pragma once

#include "core/store/shelf.h"
#include "sync/sync.pb.h"

#include <vector>

namespace beibao {

/// A question of a device as it stands now, with nothing pushed and nothing wanted yet.
Result<wire::ExchangeRequest> questionOf(Shelf& shelf);

/// Two questions with one name are the same question, and its answer is good for both.
void nameByContent(wire::ExchangeRequest& request);

/// The batches an answer brings, in the order of the log. kDamaged when they are none.
Result<std::vector<Arrival::Served>> servedIn(const wire::ExchangeReply& reply);

} // namespace beibao
