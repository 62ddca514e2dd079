#include "core/signing/signature_proof.h"

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/signing/certificate.h"
#include "core/signing/strokes.h"

#include <nlohmann/json.hpp>

namespace beibao {
namespace {

using nlohmann::json;

Status addStrokes(Signature& signature, const Signing& given)
{
    if (given.evidence.empty()) return Error{Fault::kUsage, "a signature by hand on a tablet needs its strokes"};
    BEIBAO_TAKE(strokes, Strokes::parse(given.evidence));
    const json how{{"device", strokes.device}, {"pointer", strokes.pointer}, {"strokes", strokes.strokes.size()},
        {"points", strokes.points()}, {"ms", strokes.duration()}, {"doubts", strokeDoubts(strokes)}};
    signature.set_provenance(how.dump());
    return {};
}

Error doesNotFit(std::string what)
{
    return {Fault::kRefused, std::move(what), "G19-certificate"};
}

Status addCertificate(Signature& signature, const Signing& given)
{
    if (given.certificate.empty() || given.value.empty())
        return Error{Fault::kUsage, "a signature by certificate needs the certificate and the signature"};
    BEIBAO_TAKE(certificate, readCertificate(given.certificate));
    const Date day = dayOf(signature.at());
    if (day < certificate.from || day > certificate.until)
        return doesNotFit(
            "证书在签署的那一天无效（" + certificate.from.chinese() + "至" + certificate.until.chinese() + "）");
    const auto text = signedDigests(signature.content_sha256(), signature.content_sm3());
    if (!signatureHolds(certificate, text, given.value))
        return doesNotFit("这个数字签名不是用这张证书对封存的协议作的");
    const json how{{"subject", certificate.subject}, {"issuer", certificate.issuer}, {"serial", certificate.serial}};
    signature.set_provenance(how.dump());
    signature.set_certificate(certificate.der);
    signature.set_signature_value(given.value);
    return {};
}

json toldBy(const Signature& signature)
{
    const json told = json::parse(signature.provenance(), nullptr, false);
    return told.is_object() ? told : json::object();
}

std::string wordIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Status addProof(Signature& signature, const Signing& given)
{
    if (given.how == "stroke") return addStrokes(signature, given);
    return given.how == "certificate" ? addCertificate(signature, given) : Status();
}

std::vector<std::string> doubtsOf(const Signature& signature)
{
    std::vector<std::string> out;
    const json told = toldBy(signature);
    const auto doubts = told.find("doubts");
    if (doubts == told.end() || !doubts->is_array()) return out;
    for (const json& one : *doubts)
        if (one.is_string()) out.push_back(one.get<std::string>());
    return out;
}

std::vector<std::string> doubtsOf(const Signature& signature, std::string_view evidence)
{
    std::vector<std::string> out;
    const bool known = !signature.evidence_sha256().empty();
    if (known && !evidence.empty() && sha256(evidence).view() != signature.evidence_sha256())
        out.emplace_back("changed");
    if (signature.how() == "stroke" && !evidence.empty()) {
        const auto strokes = Strokes::parse(evidence);
        if (!strokes) out.emplace_back("changed");
        if (strokes)
            for (auto& doubt : strokeDoubts(*strokes)) out.push_back(std::move(doubt));
    }
    if (signature.how() == "certificate") {
        const auto certificate = readCertificate(signature.certificate());
        const auto text = signedDigests(signature.content_sha256(), signature.content_sm3());
        if (!certificate || !signatureHolds(*certificate, text, signature.signature_value()))
            out.emplace_back("unverified");
    }
    return out;
}

std::string provenanceSentence(const Signature& signature)
{
    const json told = toldBy(signature);
    if (signature.how() == "certificate")
        return "证书：" + wordIn(told, "subject") + "，签发：" + wordIn(told, "issuer") + "，序号 "
            + wordIn(told, "serial");
    if (signature.how() != "stroke") return {};
    const auto ms = told.find("ms");
    const auto length = ms != told.end() && ms->is_number_integer() ? ms->get<std::int64_t>() : 0;
    const std::string pointer = wordIn(told, "pointer");
    const std::string with = pointer == "pen" ? "笔" : pointer == "touch" ? "手指" : "鼠标";
    return "用" + with + "写成，用时 " + std::to_string(length / 1000) + "." + std::to_string(length % 1000 / 100)
        + " 秒" + (wordIn(told, "device").empty() ? "" : "，机器：" + wordIn(told, "device"));
}

} // namespace beibao
