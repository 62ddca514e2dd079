#pragma once

#include "app/paper/book.h"
#include "core/casework/desk.h"
#include "core/casework/print_queue.h"

#include <QByteArray>

#include <map>

namespace beibao {

/// Everything a thread needs to make a paper without looking at a store or a window.
struct PaperOrder {
    QueuedPaper paper;
    CaseFile file;
    RuleBook rules;
    Date today;
    bool practice = false;
    std::string formNumber; ///< of an empty form
    std::string wording; ///< of an empty form, if the county has its own
    std::map<std::string, QByteArray> photographs{}; ///< by the id of their Attachment
    QByteArray sealed{}; ///< the stored PDF, where that is the paper
};

/// A paper that can go to the printer now: the sealed PDF as it is kept, or pages made this moment.
struct ReadyPaper {
    std::string title;
    QByteArray sealed;
    Book book; ///< empty where `sealed` is the paper
};

/// Whether the paper shows photographs, which have to be fetched.
bool showsPictures(const QueuedPaper& paper);

/// The photographs of a case that are on this machine.
std::map<std::string, QByteArray> photographsOf(const CaseFile& file, const Blobs& blobs);

/// What a paper in the queue needs, as the store knows it now; on the store's own thread.
/// kNotFound when the case, or the stored PDF of a sealed agreement, is not here; kRefused of an erased case.
Result<PaperOrder> orderFor(const QueuedPaper& paper, Desk& desk, const Blobs& blobs, Random& random);

/// Lays the pages out; on any thread. Faults as bookFor() and blankForm().
Result<Book> layOut(const PaperOrder& order);
Result<ReadyPaper> readyPaper(const PaperOrder& order);

/// The paper as a PDF file.
Result<QByteArray> pdfOf(const ReadyPaper& ready);

/// What its file is called, without an ending: its place in the pile, what it is and how many of it. Names nobody.
QString fileNameOf(const ReadyPaper& ready, int place, int copies);

} // namespace beibao
