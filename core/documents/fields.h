#pragma once

#include "core/base/date.h"
#include "core/documents/value.h"
#include "core/rules/case_file.h"
#include "core/rules/rule_book.h"

#include <string_view>
#include <vector>

namespace beibao {

/// One line of the table of contents.
struct ContentsRow {
    std::string title;
    int from = 0;
    int to = 0;
};

/// What a paper is about, besides its case.
struct Subject {
    /// The agreement, session, interview, visit, payment or party it is for; empty: the newest one.
    Id about{};
    Date on{}; ///< the day it is dated when no record says so; empty: left blank to be written in
    const RuleBook* rules = nullptr; ///< the county's own lists; null: what they say is left blank
    std::vector<ContentsRow> contents{}; ///< what only the binder knows
    int pages = 0; ///< of the bound dossier; 0: not bound yet
    std::string role{}; ///< of the attachments a sheet of scans shows
};

/// Everything the template of `document` may name, from what the case holds. What is not known is an
/// empty text, so that a form can be printed early and finished by hand.
/// kNotFound when the case has no such agreement, session or other record, or nobody knows the document.
Result<Value> fieldsFor(std::string_view document, const CaseFile& file, const Subject& subject = {});

/// The number the case goes by: the final one, else the provisional mark, else nothing.
std::string caseNumberOf(const CaseFile& file);

} // namespace beibao
