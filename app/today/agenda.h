#pragma once

#include "app/shell/signs.h"
#include "app/workbench/workbench.h"

#include <vector>

namespace beibao {

/// One thing to be done, as Today shows it: a sign, a word, what it is about,
/// what is expected, and the one button.
struct AgendaItem {
    enum class Kind { kReturned, kOverdue, kNew, kDue, kDraft, kReview };
    Kind kind = Kind::kDue;
    QString about;
    QString expected;
    QString step;
    Id caseId; ///< empty for a draft of a new case
    std::string form; ///< of a draft: its name in Scratch
};

/// What is to be done, and how much more falls due than is named.
struct AgendaOfDay {
    std::vector<AgendaItem> items;
    int more = 0;
};

/// The sign, colour and word of a kind.
Sign signOf(AgendaItem::Kind kind);
Ink colourOf(AgendaItem::Kind kind);
QString wordOf(AgendaItem::Kind kind);

/// What is to be done today, the most pressing first: everything that falls due, from the list's
/// own index. Beyond `atMost` cases it counts instead of naming; the cases page lists them.
AgendaOfDay agendaOf(const Workbench& bench, int atMost = 100);

} // namespace beibao
