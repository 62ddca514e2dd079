#include "tests/fuzz/desk_targets.h"

#include "core/casework/clause_marks.h"
#include "core/casework/print_queue.h"

#include <cstdlib>

namespace beibao::fuzz {

namespace {

void must(bool promise)
{
    if (!promise) std::abort();
}

} // namespace

/// What was read can be written again, and reads as itself.
void clauseMarks(std::string_view bytes)
{
    const ClauseMarks marks = parseMarks(bytes);
    const auto text = marksText(marks);
    must(text && parseMarks(*text) == marks);
}

std::vector<std::string> clauseMarksSeeds()
{
    const auto text = marksText({{std::string(26, 'a'), "Obligation", "第1条", "没有写付款日期", true},
        {"", "Agreement.facts", "主要事实", "写清楚在哪里"}});
    return {*text, "", "{}", "{\"marks\":[]}", "[{\"debtor\":\"张三\",\"amount_fen\":\"350000\"}]"};
}

void queuedPaper(std::string_view bytes)
{
    const Id id = Id::fromBytes(std::string(16, 'q'));
    const auto paper = parseQueuedPaper({"print/" + id.text(), {}, std::string(bytes)});
    must(!paper || (paper->id == id && paper->copies >= 1 && paper->copies <= QueuedPaper::kMostCopies));
}

std::vector<std::string> queuedPaperSeeds()
{
    return {R"({"what":"rights_notice","about":"","large":false,"blank":false,"copies":3,"trouble":"","place":1})",
        R"({"what":"dossier","copies":1,"trouble":"printer","place":7})",
        R"({"what":"summons","blank":true,"copies":20})", ""};
}

} // namespace beibao::fuzz
