#include "core/documents/device_sheets.h"

#include "core/documents/fill.h"
#include "core/documents/papers.h"

namespace beibao {
namespace {

/// Half of the code a line: read and typed without losing the place.
Value::List linesOf(const std::string& code)
{
    const auto middle = code.find('-', code.size() / 2 - 1);
    if (middle == std::string::npos) return {Value::Object{{"letters", code}}};
    return {Value::Object{{"letters", code.substr(0, middle)}}, Value::Object{{"letters", code.substr(middle + 1)}}};
}

} // namespace

Result<Document> recoverySheet(const RecoverySheet& sheet)
{
    constexpr int kPoints = 18;
    BEIBAO_TAKE(form, Template::parse(builtInTemplate("recovery_sheet")));
    BEIBAO_TAKE(made,
        fill(form,
            Value::Object{{"committee", sheet.committee}, {"name", sheet.name}, {"day", sheet.printedOn.chinese()},
                {"groups", linesOf(sheet.code)}}));
    made.id = "recovery_sheet";
    made.points = kPoints;
    made.numbered = false;
    return made;
}

Result<Document> testPage(const std::string& committee, Date printedOn)
{
    BEIBAO_TAKE(form, Template::parse(builtInTemplate("test_page")));
    BEIBAO_TAKE(made, fill(form, Value::Object{{"committee", committee}, {"day", printedOn.chinese()}}));
    made.id = "test_page";
    made.numbered = false;
    return made;
}

} // namespace beibao
