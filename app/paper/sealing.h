#pragma once

#include "app/paper/pdf.h"
#include "core/casework/desk.h"

namespace beibao {

/// The one PDF of an agreement about to be frozen: with its digest and code on
/// every page, made before the fact is written and never made again.
Result<Pdf> renderSealed(const SealDraft& draft, bool practice);

} // namespace beibao
