#include "core/documents/blank_form.h"

#include "core/base/letters.h"
#include "core/documents/page_code.h"
#include "core/documents/papers.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr std::string_view kPrefix = "BEIBAO:F1:";
constexpr std::size_t kLetters = 8;

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7');
}

Kept<Party> somebody(const char* role)
{
    Kept<Party> party;
    party.record.set_role(role);
    return party;
}

/// A case of which nothing is known but that two people disagree, with room for three promises.
CaseFile emptyCase(const std::string& committee)
{
    CaseFile file;
    file.committee.record.set_name(committee);
    file.parties = {somebody("applicant"), somebody("respondent")};
    file.agreements.emplace_back();
    file.obligations.resize(3);
    file.sessions.emplace_back();
    return file;
}

/// With the county's wording, unless that is broken.
Result<Document> emptyPaper(std::string_view document, const CaseFile& file, std::string_view wording)
{
    Print print;
    print.wording = wording;
    if (!wording.empty())
        if (auto made = documentFor(document, file, {}, print)) return made;
    return documentFor(document, file);
}

} // namespace

std::string newFormNumber(Random& random)
{
    const std::string letters = inCapitals(Id::make(random).text().substr(0, kLetters));
    return letters.substr(0, 4) + '-' + letters.substr(4);
}

std::string formCodeText(const FormCode& code)
{
    std::string number = code.number;
    std::erase(number, '-');
    return std::string(kPrefix) + inCapitals(code.document) + ':' + number;
}

std::optional<FormCode> parseFormCode(std::string_view text)
{
    if (!text.starts_with(kPrefix)) return std::nullopt;
    text.remove_prefix(kPrefix.size());
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string document = inSmall(text.substr(0, colon));
    const std::string_view number = text.substr(colon + 1);
    const Paper* paper = paperOf(document);
    if (!paper || !paper->form || number.size() != kLetters || !std::ranges::all_of(number, isLetter))
        return std::nullopt;
    return FormCode{document, std::string(number.substr(0, 4)) + '-' + std::string(number.substr(4))};
}

Result<Document> blankForm(
    const FormCode& code, const std::string& committee, std::string_view wording, const Id& caseId)
{
    const Paper* paper = paperOf(code.document);
    if (!paper || !paper->form) return Error{Fault::kNotFound, "there is no form called " + code.document};
    BEIBAO_TAKE(form, emptyPaper(code.document, emptyCase(committee), wording));
    form.number = "空白表 " + code.number;
    form.qr = pageCodeText({.id = caseId, .paper = code.document, .form = code.number});
    form.standing = Document::Standing::kPlain;
    form.corners = true;
    return form;
}

} // namespace beibao
