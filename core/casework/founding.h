#pragma once

#include "core/schema/organisation.pb.h"
#include "core/store/store.h"

namespace beibao {

struct Founded {
    Id committee;
    Id mediator;
};

/// What a new store needs before work begins: the committee and the mediator it
/// belongs to, and who writes in it from now on. Empty fields are kept empty.
/// kUsage when the store has been founded before.
Result<Founded> found(Store& store, Committee committee, Mediator mediator);

} // namespace beibao
