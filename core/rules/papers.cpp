#include "core/rules/papers.h"

#include <algorithm>

namespace beibao {

namespace {

Id paperOf(const Signature& signature)
{
    return Id::parse(signature.sealed_id()).value_or(Id{});
}

bool differs(const std::string& a, const std::string& b)
{
    return !a.empty() && a != b;
}

} // namespace

bool isAgreement(const Sealed& sealed)
{
    return sealed.document().empty() || sealed.document() == "agreement";
}

Papers::Papers(const FactOrder& order)
    : order_(order)
{
    for (const CaseFact* fact : order.placed()) {
        const auto* event = std::get_if<CaseEvent>(&fact->what);
        if (event && event->action() == "reopen") reopenings_.push_back(fact->id);
        const auto* sealed = std::get_if<Sealed>(&fact->what);
        if (sealed && isAgreement(*sealed))
            sealed_.emplace(fact->id, sealed);
        else if (sealed)
            others_.insert(fact->id);
    }
    for (const CaseFact* fact : order.placed()) {
        const auto* signature = std::get_if<Signature>(&fact->what);
        if (signature && whyNot(*signature).empty()) signed_[paperOf(*signature)].insert(signature->signer());
    }
    for (const auto& [id, sealed] : sealed_)
        if (complete(id, *sealed)) binding_.push_back(id);
}

std::string Papers::whyNot(const Signature& signature) const
{
    const auto found = sealed_.find(paperOf(signature));
    if (found == sealed_.end()) return others_.count(paperOf(signature)) != 0 ? "" : "没有找到所签的那份文书";
    const Sealed& sealed = *found->second;
    if (differs(signature.content_sha256(), sealed.content_sha256())
        || differs(signature.content_sm3(), sealed.content_sm3()))
        return "签的内容和封存的内容不一样";
    const bool stamped = signature.how() == "committee_seal" || signature.how() == "certificate";
    return signature.signer() == kSealSigner && !stamped ? "调委会印章这一栏只能登记盖章" : "";
}

bool Papers::complete(const Id& id, const Sealed& sealed) const
{
    const auto found = signed_.find(id);
    if (found == signed_.end() || found->second.count(std::string(kSealSigner)) == 0) return false;
    const auto& expected = sealed.signers_expected();
    return std::all_of(
        expected.begin(), expected.end(), [&](const std::string& signer) { return found->second.count(signer) != 0; });
}

bool Papers::reopenedBetween(const Id& paper, const Id& fact) const
{
    return std::any_of(reopenings_.begin(), reopenings_.end(),
        [&](const Id& reopening) { return order_.buildsOn(fact, reopening) && order_.buildsOn(reopening, paper); });
}

bool Papers::rivals(const Id& fact) const
{
    return std::any_of(binding_.begin(), binding_.end(),
        [&](const Id& paper) { return !order_.buildsOn(paper, fact) && !reopenedBetween(paper, fact); });
}

} // namespace beibao
