#pragma once

#include "core/rules/fact_order.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// How the committee's seal is named among the signers of a paper.
inline constexpr std::string_view kSealSigner = "seal";

/// Only the sealing of an agreement moves a case; other documents may be frozen too.
bool isAgreement(const Sealed& sealed);

/// The sealed agreements that bind, found before the states are walked: signed
/// paper counts wherever its facts land.
class Papers {
public:
    explicit Papers(const FactOrder& order);

    /// Why this signature is not one; empty when it is.
    std::string whyNot(const Signature& signature) const;

    /// Whether `fact` (a withdrawal, an ending …) was made beside a paper that binds: neither
    /// before its text was frozen, nor after the case was reopened.
    bool rivals(const Id& fact) const;

private:
    bool complete(const Id& id, const Sealed& sealed) const;
    bool reopenedBetween(const Id& paper, const Id& fact) const;

    const FactOrder& order_;
    std::map<Id, const Sealed*> sealed_; ///< agreements
    std::set<Id> others_; ///< other frozen documents
    std::map<Id, std::set<std::string>> signed_;
    std::vector<Id> reopenings_;
    std::vector<Id> binding_;
};

} // namespace beibao
