#pragma once

#include "app/shell/signs.h"
#include "app/workbench/workbench.h"

#include <vector>

namespace beibao {

/// One thing to be done, as Today shows it: a sign, a word, what it is about,
/// what is expected, and the one button.
struct AgendaItem {
    enum class Kind { kReturned, kOverdue, kDue, kDraft, kReview };
    Kind kind = Kind::kDue;
    QString about;
    QString expected;
    QString step;
    Id caseId; ///< empty for a draft
    std::string form; ///< of a draft: its name in Scratch
};

/// The sign, colour and word of a kind.
Sign signOf(AgendaItem::Kind kind);
QColor colourOf(AgendaItem::Kind kind);
QString wordOf(AgendaItem::Kind kind);

/// What is to be done today, the most pressing first. Looks at no more than
/// `atMost` cases of each kind: a list longer than that belongs on the cases page.
std::vector<AgendaItem> agendaOf(const Workbench& bench, int atMost = 40);

} // namespace beibao
