#include "tests/fuzz/help_target.h"

#include "core/help/code_book.h"
#include "core/help/field_help.h"
#include "core/help/news.h"
#include "core/help/trouble_log.h"

#include <cstdlib>

namespace beibao::fuzz {

void helpText(std::string_view bytes)
{
    if (const auto book = CodeBook::parse(bytes))
        for (const auto& page : book->pages())
            if (page.code.empty() || page.what.empty()) std::abort();
    static_cast<void>(FieldHelp::parse(bytes));
    if (const auto news = parseNews(bytes))
        for (const auto& one : *news)
            if (one.things.empty() || one.things.size() > 3) std::abort();
    // Whatever stands in a log, what is read of it is of the program's own making.
    if (const auto line = TroubleLog::parse(std::string(bytes)))
        if (!TroubleLog::parse(TroubleLog::json(*line))) std::abort();
}

std::vector<std::string> helpTextSeeds()
{
    return {R"({"families":[{"begins":"A","safe":"s","ask":"a"}],"codes":[{"code":"A01","what":"w","do":"d"}]})",
        R"({"fields":{"Party.name":"照身份证写"}})",
        R"({"versions":[{"version":"0.1.0","things":[{"says":"按 F1","key":"F1"}]}]})",
        R"({"at":"2026-11-20T09:31","where":"sync","version":"0.1.0","code":"B-N-0010","rule":"revoked"})"};
}

} // namespace beibao::fuzz
