#pragma once

#include "core/documents/value.h"
#include "core/rules/case_file.h"

#include <string_view>

namespace beibao {

/// How an agreement that another takes the place of is named on paper: {"id","made_on","number","code"}, as it was
/// sealed or agreed by word of mouth. An empty object when `id` names none that ever bound.
Value::Object formerAgreement(const CaseFile& file, std::string_view id);

} // namespace beibao
