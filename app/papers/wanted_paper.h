#pragma once

#include "app/paper/book.h"
#include "app/workbench/workbench.h"
#include "core/casework/print_queue.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QObject;

namespace beibao {

class OpenCase;

/// A paper somebody asks for: an id of papers(), or one of the two books, or an empty form.
struct WantedPaper {
    std::string what;
    Id about{}; ///< the session, visit, party … it is for; empty: the newest
    bool large = false; ///< to be read, in 24 points
    bool blank = false; ///< an empty form
    QString title{}; ///< as the menu calls it

    bool isBook() const { return what == kDossier || what == kConfirmation; }
};

/// What can be asked for of a case as it stands, in the order of the dossier; the working papers last.
std::vector<WantedPaper> papersOf(const OpenCase& open);

/// The forms that can be printed empty.
std::vector<WantedPaper> emptyForms();

/// The same as a line of the print queue, in as many copies as are usual.
QueuedPaper queuedOf(const WantedPaper& wanted, const OpenCase& open);

/// Puts it at the end of the queue; `done` runs on this thread, unless `context` is gone by then.
void putInQueue(
    Workbench& bench, const QueuedPaper& paper, QObject* context, std::function<void(const Result<Id>&)> done);

using MadeBook = std::shared_ptr<const Result<Book>>;

/// Fetches the photographs on the writer's thread and lays the pages out beside the window's;
/// `done` runs on this thread, unless `context` is gone by then.
void makeBook(OpenCase& open, const WantedPaper& wanted, QObject* context, std::function<void(MadeBook)> done);

} // namespace beibao
