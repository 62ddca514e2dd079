#pragma once

#include "core/base/date.h"
#include "core/documents/value.h"
#include "core/rules/case_file.h"

#include <string_view>

namespace beibao {

/// What a paper is about, besides its case.
struct Subject {
    Id about; ///< the agreement or session it is for; empty: the newest one
    Date on; ///< the day it is dated when no record says so; empty: left blank to be written in
};

/// Everything the template of `document` may name, from what the case holds. What is not known is an
/// empty text, so that a form can be printed early and finished by hand.
/// kNotFound when the case has no such agreement or session, or nobody knows the document.
Result<Value> fieldsFor(std::string_view document, const CaseFile& file, const Subject& subject = {});

/// The number the case goes by: the final one, else the provisional mark, else nothing.
std::string caseNumberOf(const CaseFile& file);

} // namespace beibao
