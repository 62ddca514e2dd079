#pragma once

#include "core/base/id.h"
#include "core/rules/lifecycle.h"

#include <optional>
#include <string>

namespace beibao {

/// What a form of the case page is called in Scratch while it is open and not saved.
struct FormName {
    enum class Kind { kSession, kAgreement, kParty, kStep, kRecord, kCalculation };
    Kind kind = Kind::kSession;
    Id record{}; ///< the session or party it edits; empty: a new one
    Action action = Action::kMediate; ///< of a step
    std::string what{}; ///< of a record written as a form: its kind, such as "Evidence"

    /// The name in Scratch; a form for something new is told apart by its case.
    std::string text(const Id& caseId) const;
    /// Nothing for the name of another kind of form.
    static std::optional<FormName> parse(const std::string& text);
};

} // namespace beibao
