#pragma once

#include "app/paper/layout.h"
#include "core/rules/case_file.h"
#include "core/store/blobs.h"

namespace beibao {

/// Fetches the pictures of a case from where they are kept. `blobs` must live as long as what is returned.
PictureFiles picturesOf(const CaseFile& file, const Blobs& blobs);

} // namespace beibao
