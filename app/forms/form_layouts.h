#pragma once

#include "core/rules/case_file.h"
#include "core/schema/form_layout.h"

#include <QString>

namespace beibao {

/// The forms that came with the program, in the order of their kinds. Read once.
const std::vector<FormLayout>& formLayouts();
/// Null for a kind that has no form of this sort.
const FormLayout* layoutOf(std::string_view kind);

/// 2026年11月25日9时30分 · 村委会: what tells one record of a kind from another.
QString sayingOf(const FormLayout& layout, const google::protobuf::Message& record, const CaseFile& file);

} // namespace beibao
