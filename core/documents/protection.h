#pragma once

#include "core/rules/case_file.h"

namespace beibao {

/// The party as others may read it on paper. Of one who is protected the address and telephone are the
/// committee's, and no employer is named: every paper may end in the other side's hands.
Party partyOnPaper(const CaseFile& file, const Party& party);

} // namespace beibao
