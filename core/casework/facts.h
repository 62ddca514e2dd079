#pragma once

#include "core/base/id.h"
#include "core/rules/guards.h"
#include "core/schema/mediation.pb.h"

#include <string>

namespace beibao {

// What a person said when acting, written down as the fact that records it.

CaseEvent eventOf(
    Action action, const Id& caseId, const ActionInput& input, const std::string& enteredAt, const Id& by);
Performance performanceOf(const Id& caseId, const ActionInput& input, const std::string& enteredAt);
Visit visitOf(const Id& caseId, const ActionInput& input, const std::string& enteredAt, const Id& by);
Confirmation confirmationOf(const Id& caseId, const ActionInput& input, const std::string& enteredAt);

} // namespace beibao
