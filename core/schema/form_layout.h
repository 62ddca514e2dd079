#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

#include <filesystem>

namespace beibao {

/// How one field is asked for.
struct FormRow {
    const FieldSpec* field = nullptr;
    std::string label; ///< what it is called on the form; the schema's unless the form says otherwise
    std::string heading; ///< stands above it; mostly empty
    int lines = 1; ///< of a text; more than one: it wraps
    std::string choose; ///< of a field that names a record: "parties", "mediators" or "attachments"
    std::string suggest; ///< names offered beside free text: "people" or "committees"
    /// What a new record begins with: a text, or @today @now @committee @place @people @mediator @mediators @next
    std::vector<std::string> offers; ///< texts offered beside free text
    std::string start;
    std::string hint; ///< stands in the empty field
    std::string help; ///< what to write there, behind the "?"; empty: what the program says (core/help/field_help.h)
    bool hidden = false; ///< only begun with, never asked
    bool drawn = false; ///< the text is a drawing of the site (core/documents/site_sketch.h), drawn and not typed
    std::vector<std::string> needed; ///< the papers that cannot be printed without it
};

/// How a record is written down on the screen: which fields in which order, and on which papers it is printed.
/// Layouts lie in resources/forms; what a field is called and how it is checked stands in the schema.
struct FormLayout {
    const RecordSpec* spec = nullptr;
    std::string name; ///< of its file, and of the entry of a pack that takes its place: form.NAME
    std::vector<std::string> says; ///< the fields that tell one record of the kind from another
    std::vector<std::string> papers; ///< ids of papers(), the first the usual one
    std::vector<FormRow> rows;
};

/// Labels of the fields that are asked for before `paper` is printed and that `record` leaves empty.
std::vector<std::string> missingFor(
    const FormLayout& layout, const google::protobuf::Message& record, std::string_view paper);

/// kUsage for text that is no layout, or that names a kind or a field the schema does not have, or a field twice: says
/// in Chinese what is wrong, and in which row.
Result<FormLayout> parseFormLayout(std::string_view json);

/// What stands in the way of `theirs` taking the place of `ours`, in Chinese; empty: nothing does. A field that must be
/// filled, or that ours asks for before it prints a paper, may not be left out; papers stay those of ours.
std::string whyNotInstead(const FormLayout& theirs, const FormLayout& ours);

/// The fields as a form asks for them: 开始时间*、结束时间、地点*; * is asked for before printing.
std::string formInWords(const FormLayout& layout);

/// Every layout of a folder, in the order of the kinds' numbers. kUsage with the file's name.
Result<std::vector<FormLayout>> loadFormLayouts(const std::filesystem::path& folder);

} // namespace beibao
