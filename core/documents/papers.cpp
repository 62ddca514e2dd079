#include "core/documents/papers.h"

#include "core/documents/fill.h"
#include "core/documents/page_code.h"
#include "core/documents/seal_content.h"
#include "core/documents/wordings.h"

#include <algorithm>

namespace beibao {
namespace {

constexpr Paper kPapers[] = {
    {.id = "cover", .title = "人民调解卷宗", .numbered = false},
    {.id = "contents", .title = "卷内目录", .numbered = false},
    {.id = "application", .title = "人民调解申请书"},
    {.id = "acceptance_register", .title = "人民调解受理登记表"},
    {.id = "rights_notice", .title = "人民调解当事人权利义务告知书"},
    {.id = "identity", .title = "当事人身份证明"},
    {.id = "authorisation", .title = "授权委托书"},
    {.id = "investigation_record", .title = "人民调解调查记录"},
    {.id = "evidence", .title = "人民调解证据材料"},
    {.id = "mediation_record", .title = "人民调解记录"},
    {.id = "agreement", .title = "人民调解协议书", .sealedFirst = true},
    {.id = "oral_agreement_register", .title = "人民调解口头协议登记表"},
    {.id = "performance_proof", .title = "履行凭证"},
    {.id = "follow_up", .title = "人民调解回访记录"},
    {.id = "confirmation_application", .title = "司法确认申请书"},
    {.id = "dossier_note", .title = "卷宗情况说明"},
    {.id = "back_cover", .title = "封底", .numbered = false},
    {.id = "refusal_notice", .title = "不予受理告知书"},
    {.id = "summons", .title = "调解通知书"},
    {.id = "termination_notice", .title = "终止调解告知书"},
    {.id = "correction_note", .title = "补正说明", .form = false},
    {.id = "closing_report", .title = "人民调解结案报告表"},
    {.id = "referral_letter", .title = "移送调解函"},
    {.id = "referral_receipt", .title = "接收回执"},
    {.id = "referral_feedback", .title = "调解结果反馈函"},
    {.id = "subsidy_claim", .title = "案件补贴申报评定表"},
    {.id = "take_home", .title = "带回家的一页", .form = false},
    {.id = "scans", .title = "附件", .form = false},
};

Document::Standing standingOf(const Paper& paper, const Print& print)
{
    if (print.sealed) return Document::Standing::kSealed;
    return paper.sealedFirst ? Document::Standing::kDraft : Document::Standing::kPlain;
}

Result<Document> filledWith(std::string_view wording, const Value& fields)
{
    BEIBAO_TAKE(form, Template::parse(wording));
    return fill(form, fields);
}

/// A county's wording that is broken must not keep a paper from people: ours is printed then.
Result<Document> filled(
    std::string_view document, const CaseFile& file, const Subject& subject, const Print& print, const Value& fields)
{
    if (!print.wording.empty()) return filledWith(print.wording, fields);
    const auto theirs = countyWording(file.wordings, document, dayOfPaper(document, file, subject));
    if (!theirs.empty())
        if (auto made = filledWith(theirs, fields)) return made;
    return filledWith(builtInTemplate(document), fields);
}

} // namespace

std::span<const Paper> papers()
{
    return kPapers;
}

const Paper* paperOf(std::string_view id)
{
    const auto paper = std::ranges::find(kPapers, id, &Paper::id);
    return paper == std::end(kPapers) ? nullptr : &*paper;
}

Result<Document> documentFor(
    std::string_view document, const CaseFile& file, const Subject& subject, const Print& print)
{
    const Paper* paper = paperOf(document);
    if (!paper) return Error{Fault::kNotFound, "no paper is called " + std::string(document)};
    BEIBAO_TAKE(fields, fieldsFor(document, file, subject));
    BEIBAO_TAKE(made, filled(document, file, subject, print, fields));
    made.id = document;
    if (made.title.empty()) made.title = paper->title;
    made.number = caseNumberOf(file);
    made.numbered = paper->numbered;
    made.standing = standingOf(*paper, print);
    made.practice = print.practice;
    if (print.sealed) made.digest = shortDigest(*print.sealed);
    made.qr = print.sealedId.empty()
        ? pageCodeText({.id = file.id, .content = print.sealed, .paper = std::string(document), .about = subject.about})
        : qrText(print.sealedId, print.sealed);
    return made;
}

} // namespace beibao
