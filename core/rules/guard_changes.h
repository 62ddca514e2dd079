#pragma once

#include "core/rules/guard_questions.h"

namespace beibao {

// Questions about changing what was said: the mediator, the time, the words of an agreement.
// Each answers what to do about it, or nothing.

std::string askedByParty(const GuardView& view);
std::string recusalAsked(const GuardView& view);
std::string recusalAnswered(const GuardView& view);
std::string receivedHere(const GuardView& view);
std::string endsLater(const GuardView& view);
std::string bothAgreeToExtend(const GuardView& view);
std::string codeMatches(const GuardView& view);
std::string correctionWaits(const GuardView& view);
std::string noteWritten(const GuardView& view);
std::string refersToFormer(const GuardView& view);
std::string trackFits(const GuardView& view);
std::string papersForClosing(const GuardView& view);

} // namespace beibao
