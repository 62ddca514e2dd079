#include "core/casework/paper_facts.h"

#include "core/casework/case_list.h"

#include <algorithm>
#include <set>

namespace beibao {

namespace {

/// Ids of other cases in which somebody has this very number.
void collectCases(const Records& records, const CaseFile& file, std::string_view number, std::set<Id>& into)
{
    const RecordSpec* kind = Schema::get().kind("Party");
    for (const auto& record : records.where(*kind, *kind->field("id_number"), number))
        if (record.caseId != file.id) into.insert(record.caseId);
}

bool open(const CaseRow& row)
{
    const auto state = parseState(row.state);
    return state && !kOver.has(*state);
}

std::vector<std::string> otherOpenCases(const Records& records, const CaseFile& file)
{
    std::set<Id> cases;
    for (const auto& party : file.parties)
        if (!party.record.id_number().empty()) collectCases(records, file, party.record.id_number(), cases);
    std::vector<std::string> out;
    for (const auto& id : cases) {
        const auto row = caseRow(records.database(), id);
        if (row && open(*row)) out.push_back(row->number.empty() ? row->title : row->number);
    }
    return out;
}

/// Pages of the signed agreement of which there are pictures; two of one page are one.
int pagesPictured(const CaseFile& file)
{
    std::set<std::int64_t> numbered;
    int others = 0;
    for (const auto& one : file.attachments) {
        if (one.record.role() != "agreement") continue;
        if (one.record.page() > 0)
            numbered.insert(one.record.page());
        else
            ++others;
    }
    return static_cast<int>(numbered.size()) + others;
}

const Sealed* frozenIn(const CaseFile& file)
{
    const Sealed* newest = nullptr;
    for (const auto& fact : file.facts) {
        const auto* sealed = std::get_if<Sealed>(&fact.what);
        if (sealed != nullptr && (newest == nullptr || sealed->at() > newest->at())) newest = sealed;
    }
    return newest;
}

} // namespace

int pagesOf(std::string_view pdf)
{
    constexpr std::string_view kPage = "/Type /Page";
    int pages = 0;
    for (auto at = pdf.find(kPage); at != std::string_view::npos; at = pdf.find(kPage, at + 1)) {
        const auto after = at + kPage.size();
        const bool longer = after < pdf.size() && pdf[after] >= 'a' && pdf[after] <= 'z'; // /Pages
        pages += longer ? 0 : 1;
    }
    return pages;
}

PaperFacts paperFactsOf(const Records& records, const Blobs& blobs, const CaseFile& file)
{
    PaperFacts out;
    out.otherOpenCases = otherOpenCases(records, file);
    const int pictures = pagesPictured(file);
    const Sealed* frozen = pictures > 0 ? frozenIn(file) : nullptr;
    const auto pdf = frozen == nullptr ? Result<std::string>(std::string())
                                       : blobs.get(Id::parse(frozen->pdf()).value_or(Id()), frozen->pdf_sha256());
    const int pages = pdf ? pagesOf(*pdf) : 0;
    if (pages == 0) return out;
    out.pagesPresent = pictures;
    out.pagesExpected = pages;
    return out;
}

} // namespace beibao
