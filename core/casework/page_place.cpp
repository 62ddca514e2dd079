#include "core/casework/page_place.h"

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/documents/seal_content.h"
#include "core/schema/agreement.pb.h"

#include <algorithm>

namespace beibao {
namespace {

struct DoubtWord {
    PageDoubt doubt;
    std::string_view id;
};
constexpr DoubtWord kDoubts[] = {
    {PageDoubt::kNone, ""},
    {PageDoubt::kNoCode, "no_code"},
    {PageDoubt::kSeveral, "several_papers"},
    {PageDoubt::kUnknownHere, "unknown_here"},
    {PageDoubt::kOtherWords, "other_words"},
    {PageDoubt::kNoCase, "no_case"},
    {PageDoubt::kNoPaper, "no_paper"},
};

bool isKind(const Record& record, std::string_view name)
{
    return record.spec() != nullptr && record.spec()->name == name;
}

bool isCase(const Records& records, const Id& id)
{
    const auto record = records.get(id);
    return record && isKind(*record, "Case");
}

/// The case to which another page of this form was filed; empty when none was.
Id caseOfForm(const Records& records, const std::string& number)
{
    for (const auto& record : records.ofKind(Schema::get().kind("Attachment")->number))
        if (record.as<Attachment>().name().find(number) != std::string::npos) return record.caseId;
    return {};
}

PagePlace placeOfForm(const Records& records, const PageCode& code)
{
    PagePlace place{PageDoubt::kNone, code.id, {}, code.paper, code.form, code.page};
    if (place.caseId.empty()) place.caseId = caseOfForm(records, code.form);
    if (place.caseId.empty()) {
        place.doubt = PageDoubt::kNoCase;
    } else if (!isCase(records, place.caseId)) {
        place.doubt = PageDoubt::kUnknownHere;
        place.caseId = {};
    }
    return place;
}

PagePlace placeOfSealed(const Record& record, const PageCode& code)
{
    const auto sealed = record.as<Sealed>();
    const std::string paper = sealed.document().empty() ? "agreement" : sealed.document();
    PagePlace place{PageDoubt::kNone, record.caseId, record.id, paper, {}, code.page};
    if (code.content && code.content->view() != sealed.content_sha256()) place.doubt = PageDoubt::kOtherWords;
    return place;
}

PagePlace placeInCase(const Records& records, const PageCode& code)
{
    PagePlace place{PageDoubt::kNone, code.id, {}, code.paper, {}, code.page};
    if (code.paper.empty()) place.doubt = PageDoubt::kNoPaper;
    const auto about = code.about.empty() ? std::nullopt : records.get(code.about);
    if (about && about->caseId == code.id) place.about = code.about;
    return place;
}

/// Four letters and figures, thrice.
bool looksLikeDigest(std::string_view text)
{
    if (text.size() != 14 || text[4] != '-' || text[9] != '-') return false;
    return std::ranges::all_of(
        text, [](char c) { return c == '-' || (c >= 'A' && c <= 'Z') || (c >= '2' && c <= '7'); });
}

std::optional<NamedRecord> sealedWith(const Records& records, std::string_view digest)
{
    for (const auto& record : records.ofKind(Schema::get().kind("Sealed")->number)) {
        Digest content;
        const std::string bytes = record.as<Sealed>().content_sha256();
        if (bytes.size() != content.value.size()) continue;
        std::ranges::transform(bytes, content.value.begin(), [](char c) { return std::uint8_t(c); });
        if (shortDigest(content) == digest) return NamedRecord{record.id, record.caseId};
    }
    return std::nullopt;
}

} // namespace

std::string_view doubtId(PageDoubt doubt)
{
    return std::ranges::find(kDoubts, doubt, &DoubtWord::doubt)->id;
}

PageDoubt parseDoubt(std::string_view id)
{
    const auto found = std::ranges::find(kDoubts, id, &DoubtWord::id);
    return found == std::end(kDoubts) ? PageDoubt::kNoCode : found->doubt;
}

PagePlace placeOf(const Records& records, const std::optional<PageCode>& code)
{
    if (!code) return {};
    if (!code->form.empty()) return placeOfForm(records, *code);
    const auto record = records.get(code->id);
    if (record && isKind(*record, "Sealed")) return placeOfSealed(*record, *code);
    if (record && isKind(*record, "Case")) return placeInCase(records, *code);
    return {PageDoubt::kUnknownHere, {}, {}, code->paper, {}, code->page};
}

std::optional<NamedRecord> namedOnPaper(const Records& records, std::string_view text)
{
    if (const auto code = parsePageCode(text)) {
        const PagePlace place = placeOf(records, code);
        if (place.caseId.empty()) return std::nullopt;
        return NamedRecord{place.about.empty() ? place.caseId : place.about, place.caseId};
    }
    const std::string typed = inCapitals(foldWidth(text));
    return looksLikeDigest(typed) ? sealedWith(records, typed) : std::nullopt;
}

} // namespace beibao
