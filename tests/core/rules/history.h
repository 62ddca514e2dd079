#pragma once

#include "core/base/digest.h"
#include "core/rules/fold.h"

#include <initializer_list>
#include <string>

namespace beibao::history {

/// An id from a short name, the same in every run.
inline Id id(std::string_view name)
{
    return Id::fromBytes(sha256(name).bytes().substr(0, Id::kSize));
}

inline std::vector<Id> ids(std::initializer_list<std::string_view> names)
{
    std::vector<Id> out;
    for (const auto name : names) out.push_back(id(name));
    return out;
}

using Bases = std::initializer_list<std::string_view>;

inline CaseFact event(
    std::string_view name, Bases bases, std::string_view action, std::string_view at = "2026-11-20T09:00")
{
    CaseEvent what;
    what.set_action(std::string(action));
    what.set_at(std::string(at));
    return {id(name), ids(bases), what};
}

inline CaseFact sealed(std::string_view name, Bases bases, std::string_view agreement = "a1",
    std::initializer_list<std::string_view> signers = {"zhang", "li", "seal"}, std::string_view content = "{}")
{
    Sealed what;
    what.set_document("agreement");
    what.set_agreement_id(std::string(agreement));
    what.set_content(std::string(content));
    what.set_content_sha256(sha256(content).bytes());
    what.set_at("2026-11-20T10:00");
    for (const auto signer : signers) what.add_signers_expected(std::string(signer));
    return {id(name), ids(bases), what};
}

inline CaseFact signature(std::string_view name, Bases bases, std::string_view paper, std::string_view signer,
    std::string_view at = "2026-11-20T10:30")
{
    Signature what;
    what.set_sealed_id(id(paper).text());
    what.set_signer(std::string(signer));
    what.set_how(signer == "seal" ? "committee_seal" : "ink");
    what.set_at(std::string(at));
    return {id(name), ids(bases), what};
}

inline CaseFact performance(std::string_view name, Bases bases, std::string_view obligation, std::int64_t fen,
    std::string_view on = "2026-12-01")
{
    Performance what;
    what.set_obligation_id(std::string(obligation));
    what.set_amount_fen(fen);
    what.set_paid_on(std::string(on));
    return {id(name), ids(bases), what};
}

inline CaseFact visit(std::string_view name, Bases bases)
{
    Visit what;
    what.set_visited_at("2026-12-10T09:00");
    what.set_satisfaction("satisfied");
    return {id(name), ids(bases), what};
}

inline CaseFact confirmation(std::string_view name, Bases bases, std::string_view step)
{
    Confirmation what;
    what.set_step(std::string(step));
    what.set_at("2026-12-02");
    return {id(name), ids(bases), what};
}

using History = std::vector<CaseFact>;

inline History operator+(History a, const History& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// register → accept → assign → mediate, named r a s m.
inline History untilMediating()
{
    return {event("r", {}, "register"), event("a", {"r"}, "accept"), event("s", {"a"}, "assign"),
        event("m", {"s"}, "mediate")};
}

/// … → draft_agreement → seal → three signatures, named d p z l c.
inline History untilEffective(std::string_view content = "{}")
{
    return untilMediating()
        + History{event("d", {"m"}, "draft_agreement"), sealed("p", {"d"}, "a1", {"zhang", "li", "seal"}, content),
            signature("z", {"p"}, "p", "zhang"), signature("l", {"z"}, "p", "li"), signature("c", {"l"}, "p", "seal")};
}

} // namespace beibao::history
