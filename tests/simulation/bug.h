#pragma once

#include <array>
#include <string_view>

namespace beibao::simulation {

/// Mistakes that can be planted, one at a time, to see whether the simulator would
/// find them. They exist in the simulator's own shelf and line only; the code that
/// is released has no such switch.
enum class Bug {
    kNone,
    // on the shelf
    kLastWriterWins, ///< of several heads only the newest is kept
    kReplacesUnseen, ///< an ordinary save replaces every open head
    kBasesAtSave, ///< bases are those of the moment of saving, not of opening the form
    kForgetsAwaited, ///< a base that has not arrived is not remembered
    kFieldsOfGroupApart, ///< a group is written with the changed field only
    kDeleteBeatsEdit, ///< the recycle bin asks nobody what they had seen
    kKnowsByRecord, ///< a second change of a record by the same device is taken for a repetition
    kCursorFirst, ///< the cursor is kept although the batches beside it were not
    kHalfAnAnswer, ///< an answer is taken in up to a power cut, and its cursor with it
    kSentIsReceived, ///< what was sent leaves the outbox without a receipt
    kIgnoresEpoch, ///< a new server history clears nothing
    kChoosesTheShown, ///< a choice replaces the shown head only
    kTimeWakesTheDead, ///< a replaced value comes back when its stamp is greater
    kNumberTwice, ///< after a power cut the last case number is given again
    kKeepsTheBody, ///< an order to erase is shown, and the words stay
    // on the line and at the county
    kAnswersBeforeCommit, ///< receipts leave although the county's commit failed
    kServesEverybody, ///< cases are served without asking who may see them
    kLeavesAHole, ///< an entry is stepped over and the cursor goes on
    kKeepsEpoch, ///< a server restored from a backup calls itself the same
    kForksUnmarked, ///< two changes at one place of a chain raise no mark
    kTakesAnyAnswer, ///< an answer to another question is taken for the answer
    kForgetsFormerChain, ///< entries of the asking device's own chain are never served back
    kRevokedStillWrites, ///< what a revoked laptop brings is let in
    kGivesItBack, ///< the county's books keep what was ordered to be erased
    kForgetsTheFormer, ///< an order to erase does not reach who had the case before
    kEnd,
};

constexpr std::array kBugNames{std::string_view("none"), std::string_view("last writer wins"),
    std::string_view("replaces unseen"), std::string_view("bases at save"), std::string_view("forgets awaited"),
    std::string_view("fields of a group apart"), std::string_view("delete beats edit"),
    std::string_view("knows by record"), std::string_view("cursor first"), std::string_view("half an answer"),
    std::string_view("sent is received"), std::string_view("ignores epoch"), std::string_view("chooses the shown"),
    std::string_view("time wakes the dead"), std::string_view("number twice"), std::string_view("keeps the body"),
    std::string_view("answers before commit"), std::string_view("serves everybody"), std::string_view("leaves a hole"),
    std::string_view("keeps epoch"), std::string_view("forks unmarked"), std::string_view("takes any answer"),
    std::string_view("forgets former chain"), std::string_view("revoked still writes"),
    std::string_view("gives it back"), std::string_view("forgets the former")};
static_assert(kBugNames.size() == static_cast<std::size_t>(Bug::kEnd));

constexpr std::string_view nameOf(Bug bug)
{
    return kBugNames[static_cast<std::size_t>(bug)];
}

} // namespace beibao::simulation
