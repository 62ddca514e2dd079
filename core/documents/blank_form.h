#pragma once

#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/documents/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace beibao {

/// What the code on an empty form says: which form it is and which sheet.
struct FormCode {
    std::string document; ///< "agreement", as in papers()
    std::string number; ///< "K7QM-2XWA"

    bool operator==(const FormCode&) const = default;
};

/// A number nobody else has given to a form: 40 bits of chance as eight letters and figures, so that villages
/// need not ask each other.
std::string newFormNumber(Random& random);

/// BEIBAO:F1:AGREEMENT:K7QM2XWA, capitals only so that the code stays small.
std::string formCodeText(const FormCode& code);

/// Nothing when the text is not one of ours or names no paper that is a form.
std::optional<FormCode> parseFormCode(std::string_view text);

/// The paper without anything filled in, for two parties and to be written by hand, with its number, its
/// code and corner marks on each page. `committee` may be empty; `caseId` names the case it is printed for, so that
/// its photograph finds the way back, and may be empty. kNotFound when the paper is no form.
Result<Document> blankForm(
    const FormCode& code, const std::string& committee, std::string_view wording = {}, const Id& caseId = {});

} // namespace beibao
