#include "core/casework/verifying.h"

#include "core/base/files.h"
#include "core/schema/agreement.pb.h"
#include "core/signing/certificate.h"
#include "core/signing/signature_proof.h"
#include "core/store/erasures.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::string_view kHowToCheck
    = "怎样不用“背包”核对这份协议\n\n"
      "一、在这个文件夹里打开命令行，执行：\n"
      "    sha256sum -c SHA256SUMS\n"
      "每一行都应当显示“成功”或者 OK。content.json 是签署时封存的文字，agreement.pdf 是当时印出来的那一份。\n\n"
      "二、再用国密算法核对一遍：\n"
      "    openssl dgst -sm3 content.json agreement.pdf\n"
      "显示的结果应当与 SM3SUMS 里的一样。\n\n"
      "三、content.json 的 SHA-256 与协议书页脚的“内容摘要”、右上角二维码里的数字是同一个。\n\n"
      "四、有数字证书签名的（signatureN.cer、signatureN.bin），执行：\n"
      "    openssl x509 -inform DER -in signatureN.cer -noout -pubkey > key.pem\n"
      "    openssl dgst -sha256 -verify key.pem -signature signatureN.bin digests.bin\n"
      "显示 Verified OK 就是对的（国密证书把 -sha256 换成 -sm3，并加 -sigopt distid:1234567812345678）。\n"
      "digests.bin 是 content.json 的 SHA-256 和 SM3 两个摘要接在一起，共 64 个字节。\n"
      "证书是谁发的、发证机构可不可信，要另外向发证机构查。\n";

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
    if (sha256(sealed.content()).view() != sealed.content_sha256()
        || sm3(sealed.content()).view() != sealed.content_sm3())
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

/// The same strokes under two papers: somebody copied a signature.
bool usedElsewhere(const Records& records, const Id& id, const Signature& signature)
{
    if (signature.how() != "stroke" || signature.evidence_sha256().empty()) return false;
    const auto all = records.ofKind(Schema::get().kind("Signature")->number);
    return std::any_of(all.begin(), all.end(), [&](const Record& other) {
        return other.id != id && other.as<Signature>().evidence_sha256() == signature.evidence_sha256();
    });
}

SignatureFound look(const Records& records, const Blobs& blobs, const Record& record, const Signature& signature)
{
    SignatureFound out{record.id, signature.signer(), signature.how(), signature.at(), signature.witness(),
        provenanceSentence(signature), false, {}, {}, signature.certificate(), signature.signature_value()};
    const Id kept = Id::parse(signature.evidence()).value_or(Id());
    if (const auto evidence = blobs.get(kept, signature.evidence_sha256())) out.evidence = *evidence;
    out.doubts = doubtsOf(signature, out.evidence);
    if (usedElsewhere(records, record.id, signature)) out.doubts.emplace_back("twice");
    return out;
}

void countSignatures(Verdict& verdict, const Records& records, const Blobs& blobs, const Sealed& sealed)
{
    for (const auto& record : records.ofCase(verdict.caseId)) {
        if (record.spec() == nullptr || record.spec()->name != "Signature") continue;
        const auto signature = record.as<Signature>();
        if (signature.sealed_id() != verdict.sealedId.text()) continue;
        auto found = look(records, blobs, record, signature);
        found.forTheseWords
            = signature.content_sha256() == sealed.content_sha256() && signature.content_sm3() == sealed.content_sm3();
        if (found.forTheseWords)
            ++verdict.signatures;
        else
            verdict.findings.emplace_back("a signature is for other words");
        for (const char* broken : {"changed", "unverified"})
            if (std::find(found.doubts.begin(), found.doubts.end(), broken) != found.doubts.end())
                verdict.findings.emplace_back("the evidence of a signature does not match it");
        verdict.found.push_back(std::move(found));
    }
}

} // namespace

Result<Verdict> verifyCase(const Store& store, const Blobs& blobs, const Id& caseId)
{
    if (Erasures(store.records().database()).ofCase(caseId))
        return Error{Fault::kRefused, "这件纠纷已经由县里依法删除，封存的协议也不再保留", "erased"};
    const Record* newest = nullptr;
    const auto records = store.records().ofCase(caseId);
    for (const auto& record : records)
        if (record.spec() != nullptr && record.spec()->name == "Sealed") newest = &record;
    if (newest == nullptr) return Error{Fault::kNotFound, "nothing of this case has been sealed"};
    const auto sealed = newest->as<Sealed>();
    Verdict verdict = begin(*newest, sealed);
    if (auto pdf = blobs.get(Id::parse(sealed.pdf()).value_or(Id()), sealed.pdf_sha256()))
        comparePdf(verdict, sealed, *std::move(pdf));
    else if (pdf.error().fault == Fault::kDamaged)
        verdict.findings.emplace_back("the kept PDF is damaged");
    countSignatures(verdict, store.records(), blobs, sealed);
    verdict.good = verdict.findings.empty();
    return verdict;
}

Result<Verdict> verifyPdf(const Store& store, const Blobs& blobs, const std::filesystem::path& file)
{
    BEIBAO_TAKE(pdf, readWhole(file, Blobs::kLargest));
    const std::string digest = sha256(pdf).bytes();
    for (const auto& record : store.records().ofKind(Schema::get().kind("Sealed")->number)) {
        const auto sealed = record.as<Sealed>();
        if (sealed.pdf_sha256() != digest) continue;
        Verdict verdict = begin(record, sealed);
        comparePdf(verdict, sealed, std::move(pdf));
        countSignatures(verdict, store.records(), blobs, sealed);
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
    std::string sha, sm;
    const auto keep = [&](const std::string& name, const std::string& bytes, const std::string& hex) -> Status {
        sha += hex + "  " + name + "\n";
        sm += "SM3(" + name + ")= " + sm3(bytes).hex() + "\n";
        return writeWhole(folder / name, bytes);
    };
    BEIBAO_TRY(keep("content.json", verdict.content, verdict.contentSha256));
    if (verdict.pdfHere) BEIBAO_TRY(keep("agreement.pdf", verdict.pdf, verdict.pdfSha256));
    int number = 0;
    bool told = false;
    for (const auto& found : verdict.found) {
        const std::string name = "signature" + std::to_string(++number);
        const std::string ending = found.how == "stroke" ? ".strokes.json" : ".evidence";
        if (!found.evidence.empty()) BEIBAO_TRY(keep(name + ending, found.evidence, sha256(found.evidence).hex()));
        if (found.how != "certificate") continue;
        BEIBAO_TRY(keep(name + ".cer", found.certificate, sha256(found.certificate).hex()));
        BEIBAO_TRY(keep(name + ".bin", found.value, sha256(found.value).hex()));
        const auto digests = signedDigests(sha256(verdict.content).view(), sm3(verdict.content).view());
        if (!told) BEIBAO_TRY(keep("digests.bin", digests, sha256(digests).hex()));
        told = true;
    }
    BEIBAO_TRY(writeWhole(folder / "README.txt", kHowToCheck));
    BEIBAO_TRY(writeWhole(folder / "SHA256SUMS", sha));
    return writeWhole(folder / "SM3SUMS", sm);
}

} // namespace beibao
