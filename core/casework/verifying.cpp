#include "core/casework/verifying.h"

#include "core/base/files.h"
#include "core/schema/agreement.pb.h"

namespace beibao {

namespace {

Verdict begin(const Record& record, const Sealed& sealed)
{
    Verdict verdict;
    verdict.sealedId = record.id;
    verdict.caseId = record.caseId;
    verdict.content = sealed.content();
    verdict.contentSha256 = toHex(sealed.content_sha256());
    verdict.contentSm3 = toHex(sealed.content_sm3());
    verdict.pdfSha256 = toHex(sealed.pdf_sha256());
    verdict.pdfSm3 = toHex(sealed.pdf_sm3());
    if (sha256(sealed.content()).view() != sealed.content_sha256() || sm3(sealed.content()).view() != sealed.content_sm3())
        verdict.findings.emplace_back("the sealed words do not match their digests");
    return verdict;
}

void comparePdf(Verdict& verdict, const Sealed& sealed, std::string pdf)
{
    verdict.pdfHere = true;
    verdict.pdf = std::move(pdf);
    if (sha256(verdict.pdf).view() != sealed.pdf_sha256() || sm3(verdict.pdf).view() != sealed.pdf_sm3())
        verdict.findings.emplace_back("the PDF does not match its digests");
}

void countSignatures(Verdict& verdict, const Records& records, const Sealed& sealed)
{
    for (const auto& record : records.ofCase(verdict.caseId)) {
        if (record.spec() == nullptr || record.spec()->name != "Signature") continue;
        const auto signature = record.as<Signature>();
        if (signature.sealed_id() != verdict.sealedId.text()) continue;
        if (signature.content_sha256() == sealed.content_sha256() && signature.content_sm3() == sealed.content_sm3())
            ++verdict.signatures;
        else verdict.findings.emplace_back("a signature is for other words");
    }
}

} // namespace

Result<Verdict> verifyCase(const Store& store, const Blobs& blobs, const Id& caseId)
{
    const Record* newest = nullptr;
    const auto records = store.records().ofCase(caseId);
    for (const auto& record : records)
        if (record.spec() != nullptr && record.spec()->name == "Sealed") newest = &record;
    if (newest == nullptr) return Error {Fault::kNotFound, "nothing of this case has been sealed"};
    const auto sealed = newest->as<Sealed>();
    Verdict verdict = begin(*newest, sealed);
    if (auto pdf = blobs.get(Id::parse(sealed.pdf()).value_or(Id()), sealed.pdf_sha256())) comparePdf(verdict, sealed, *std::move(pdf));
    else if (pdf.error().fault == Fault::kDamaged) verdict.findings.emplace_back("the kept PDF is damaged");
    countSignatures(verdict, store.records(), sealed);
    verdict.good = verdict.findings.empty();
    return verdict;
}

Result<Verdict> verifyPdf(const Store& store, const std::filesystem::path& file)
{
    BEIBAO_TAKE(pdf, readWhole(file, Blobs::kLargest));
    const std::string digest = sha256(pdf).bytes();
    for (const auto& record : store.records().ofKind(Schema::get().kind("Sealed")->number)) {
        const auto sealed = record.as<Sealed>();
        if (sealed.pdf_sha256() != digest) continue;
        Verdict verdict = begin(record, sealed);
        comparePdf(verdict, sealed, std::move(pdf));
        countSignatures(verdict, store.records(), sealed);
        verdict.good = verdict.findings.empty();
        return verdict;
    }
    Verdict stranger;
    stranger.findings.emplace_back("no agreement in this store was sealed with this file");
    return stranger;
}

Status writeProof(const Verdict& verdict, const std::filesystem::path& folder)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    std::string sha = verdict.contentSha256 + "  content.json\n";
    std::string sm = "SM3(content.json)= " + verdict.contentSm3 + "\n";
    BEIBAO_TRY(writeWhole(folder / "content.json", verdict.content));
    if (verdict.pdfHere) {
        BEIBAO_TRY(writeWhole(folder / "agreement.pdf", verdict.pdf));
        sha += verdict.pdfSha256 + "  agreement.pdf\n";
        sm += "SM3(agreement.pdf)= " + verdict.pdfSm3 + "\n";
    }
    BEIBAO_TRY(writeWhole(folder / "SHA256SUMS", sha));
    return writeWhole(folder / "SM3SUMS", sm);
}

} // namespace beibao
