#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/rules/case_file.h"

#include <optional>
#include <string_view>

namespace beibao {

/// The case with its agreement, parties and promises as `content` froze them (sealedContent() of the result gives
/// `content` back), so that a telephone number changed later does not change the paper that was signed.
/// kDamaged when the content is not one of ours.
Result<CaseFile> caseAsSealed(CaseFile file, std::string_view content);

/// An agreement that binds, as it was signed.
struct SealedAgreement {
    Id sealedId;
    Digest content;
    CaseFile file;
};

/// The agreement in force; nothing while none is. kDamaged as caseAsSealed().
Result<std::optional<SealedAgreement>> agreementInForce(const CaseFile& file);

} // namespace beibao
