#pragma once

#include "core/rules/case_file.h"
#include "core/schema/form_layout.h"

#include <QString>

#include <memory>

namespace beibao {

class Workbench;

/// A form as it was laid out when somebody asked; a pack that comes meanwhile does not change a form on the screen.
using LaidOut = std::shared_ptr<const FormLayout>;

/// The forms as the county has them today (core/casework/county_forms.h), in the order of their kinds.
std::vector<LaidOut> formLayouts(const Workbench& bench);
/// Null for a kind that has no form of this sort.
LaidOut layoutOf(const Workbench& bench, std::string_view kind);

/// 2026年11月25日9时30分 · 村委会: what tells one record of a kind from another.
QString sayingOf(const FormLayout& layout, const google::protobuf::Message& record, const CaseFile& file);

} // namespace beibao
