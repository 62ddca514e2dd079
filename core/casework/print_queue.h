#pragma once

#include "core/base/random.h"
#include "core/documents/document.h"
#include "core/rules/case_file.h"
#include "core/rules/fold.h"
#include "core/rules/rule_book.h"
#include "core/store/scratch.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A paper that waits to be printed. What it says is not kept: it is made when it is printed, so it is never stale.
struct QueuedPaper {
    Id id{};
    Id caseId{}; ///< empty: an empty form that is for no case
    std::string what{}; ///< as in papers(), or "dossier", "confirmation"
    Id about{}; ///< the session, party … it is for; empty: the newest
    bool large = false; ///< to be read, in large letters
    bool blank = false; ///< an empty form
    int copies = 1;
    std::string trouble{}; ///< why it did not print last time: a word for the window; empty: not tried, or no trouble

    static constexpr int kMostCopies = 200;
};

/// The papers that wait on this machine, each a row of the scratch: nothing of it travels, and a restart loses nothing.
/// They stand in the order in which they were put in, unless moved.
class PrintQueue {
public:
    PrintQueue(Scratch& scratch, Random& random)
        : scratch_(scratch)
        , random_(random)
    {
    }

    /// Puts it at the end. A paper that waits already is not there twice: it then waits in the greater number of
    /// copies. Answers the id of its line. kUsage for a number of copies that is none, or a paper that is none.
    Result<Id> put(QueuedPaper paper);
    /// kNotFound for all of these when it does not wait (any more).
    Status setCopies(const Id& id, int copies);
    Status moveUp(const Id& id);
    /// It did not come out: it stays, and says why.
    Status note(const Id& id, const std::string& trouble);
    Status drop(const Id& id);

private:
    Status keep(const QueuedPaper& paper, int place);
    Status change(const Id& id, const std::function<void(QueuedPaper&)>& how);

    Scratch& scratch_;
    Random& random_;
};

/// What waits, in the order of printing; for whoever may only read.
std::vector<QueuedPaper> queuedPapers(const Scratch& scratch);

/// The word QueuedPaper.trouble keeps for a fault: "not_here", "not_yet", "no_room", "printer".
std::string printTroubleOf(Fault fault);

/// One line of the scratch; nothing when it is none of the queue, or cannot be read.
std::optional<QueuedPaper> parseQueuedPaper(const Scratch::Form& form, int* place = nullptr);

/// How many are wanted of a paper: the rules say (print.copies), an agreement says it itself.
int copiesOf(std::string_view what, const CaseFile& file, const RuleBook& rules);

/// Whose hand, finger or seal still belongs on the paper, each once: the name, or what the box is called where nobody
/// is named; "印章" for a seal. Of a sealed agreement only those who have not signed.
std::vector<std::string> handsWanted(const Document& document, const CaseFile& file, const CaseState& state);

/// The sealing whose stored PDF is the paper, when the agreement of the case is sealed and no other is being written.
const Sealed* sealedPaper(const CaseFile& file, const CaseState& state);

} // namespace beibao
