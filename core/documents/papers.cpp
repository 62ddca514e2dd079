#include "core/documents/papers.h"

#include "core/documents/fill.h"
#include "core/documents/seal_content.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr Paper kPapers[] = {
    {"application", "人民调解申请书", false},
    {"acceptance_register", "人民调解受理登记表", false},
    {"rights_notice", "人民调解当事人权利义务告知书", false},
    {"mediation_record", "人民调解记录", false},
    {"agreement", "人民调解协议书", true},
    {"oral_agreement_register", "人民调解口头协议登记表", false},
};

Document::Standing standingOf(const Paper& paper, const Print& print)
{
    if (print.sealed) return Document::Standing::kSealed;
    return paper.sealedFirst ? Document::Standing::kDraft : Document::Standing::kPlain;
}

} // namespace

std::span<const Paper> papers()
{
    return kPapers;
}

Result<Document> documentFor(
    std::string_view document, const CaseFile& file, const Subject& subject, const Print& print)
{
    const auto paper = std::ranges::find(kPapers, document, &Paper::id);
    if (paper == std::end(kPapers)) return Error{Fault::kNotFound, "no paper is called " + std::string(document)};
    BEIBAO_TAKE(form, Template::parse(print.wording.empty() ? builtInTemplate(document) : print.wording));
    BEIBAO_TAKE(fields, fieldsFor(document, file, subject));
    BEIBAO_TAKE(made, fill(form, fields));
    made.id = document;
    if (made.title.empty()) made.title = paper->title;
    made.number = caseNumberOf(file);
    made.standing = standingOf(*paper, print);
    made.practice = print.practice;
    if (print.sealed) made.digest = shortDigest(*print.sealed);
    made.qr = qrText(print.sealedId.empty() ? file.id : print.sealedId, print.sealed);
    return made;
}

} // namespace beibao
