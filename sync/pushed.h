#pragma once

#include "core/store/shelf.h"
#include "sync/packs.h"
#include "sync/sync.pb.h"

#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A batch that came up a line: the bytes that are kept, and what they say.
struct Brought {
    wire::Batch carried; ///< as it would travel alone
    Result<SignedBatch> batch; ///< kDamaged when it is none
};

/// The batches of one question, in one pack. One that goes on where the batch before it
/// ended leaves out what the receiver can compute: with one signature a save, a day of
/// small edits would be two parts hashes.
std::string packPushed(const std::vector<Outgoing>& batches, Press press);

/// The batches of a pack, each whole again. kDamaged when it is no pack or says it is larger than `limit`.
Result<std::vector<Brought>> unpackPushed(std::string_view pack, std::size_t limit);

} // namespace beibao
