#pragma once

#include "core/casework/desk.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>

namespace beibao {

/// Makes the one PDF of an agreement that is being sealed. Core has no fonts; app/paper does this.
using PaperMaker = std::function<Result<std::string>(const SealDraft&)>;

/// Plays a sample (resources/samples/README.md) through the same steps a person
/// takes, guards included. References between records and relative dates are resolved as it goes.
class Play {
public:
    /// `chair` takes the steps marked for the chair; null: the mediator takes them too.
    /// `meet` is called whenever the play changes hands, so that both see the same.
    Play(Desk& mediator, Desk* chair, PaperMaker paper, std::function<Status()> meet);

    /// Plays all of it; stops at the first step refused, and says which.
    Result<Id> perform(const nlohmann::json& sample);

private:
    Status step(const nlohmann::json& step);
    Status put(Desk& desk, const nlohmann::json& step);
    Status act(Desk& desk, const nlohmann::json& step);
    Status sign(Desk& desk, const nlohmann::json& words);
    Result<nlohmann::json> resolved(const nlohmann::json& value) const;
    Result<std::string> resolvedText(const std::string& text) const;

    Desk& mediator_;
    Desk* chair_;
    PaperMaker paper_;
    std::function<Status()> meet_;
    Desk* last_;
    Id caseId_;
    std::map<std::string, std::string> names_;
};

/// What goes with an action, by the names it has in JSON (docs: beibaoctl act).
/// kUsage for a member no action takes.
Result<ActionInput> actionInputFrom(const nlohmann::json& object);

} // namespace beibao
