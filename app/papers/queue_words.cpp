#include "app/papers/queue_words.h"

#include "app/casepage/case_words.h"
#include "app/paper/book.h"
#include "app/workbench/workbench.h"
#include "core/casework/case_loader.h"
#include "core/documents/papers.h"

#include <QCoreApplication>
#include <QStringList>

namespace beibao {
namespace {

struct Queue {
    Q_DECLARE_TR_FUNCTIONS(beibao::PrintQueue)
};

QString handsOf(const QueuedPaper& paper, const CaseFile& file, const Workbench& bench)
{
    const CaseState state = fold(file.facts);
    const auto document
        = documentFor(paper.what, file, {.about = paper.about, .on = bench.today(), .rules = &bench.rules()});
    if (!document) return {};
    QStringList names;
    for (const auto& name : handsWanted(*document, file, state)) names << shown(name);
    const bool sealed = sealedPaper(file, state) != nullptr;
    if (paper.what == "agreement" && !sealed) return Queue::tr("Not sealed yet: it is printed as a draft.");
    if (names.isEmpty()) return sealed && paper.what == "agreement" ? Queue::tr("Signed by all.") : QString();
    return Queue::tr("Still to sign: %1").arg(names.join(QStringLiteral("、")));
}

} // namespace

QString paperTitle(const QueuedPaper& paper)
{
    QString title;
    if (paper.what == kDossier)
        title = Queue::tr("Whole dossier");
    else if (paper.what == kConfirmation)
        title = Queue::tr("For the court");
    else if (const Paper* known = paperOf(paper.what))
        title = shown(known->title);
    if (paper.blank) title = Queue::tr("%1 (empty form)").arg(title);
    if (paper.large) title = Queue::tr("%1 (large letters)").arg(title);
    return title;
}

QString troubleWords(const std::string& trouble)
{
    if (trouble == "not_here") return Queue::tr("The paper, or the case, is not on this computer yet.");
    if (trouble == "not_yet") return Queue::tr("This paper cannot be made yet: something it needs is missing.");
    if (trouble == "no_room") return Queue::tr("Nothing can be written there. Choose another place.");
    return trouble.empty() ? QString() : Queue::tr("It was not printed. Look at the printer and try again.");
}

QueueWords queueWords(const QueuedPaper& paper, const Workbench& bench)
{
    QueueWords words{paperTitle(paper), {}, {}, troubleWords(paper.trouble)};
    if (paper.caseId.empty()) return words;
    const auto file = loadCase(bench.reading(), paper.caseId);
    if (!file) {
        if (words.trouble.isEmpty()) words.trouble = troubleWords("not_here");
        return words;
    }
    words.people = peopleText(*file);
    if (!paper.blank) words.hands = handsOf(paper, *file, bench);
    return words;
}

} // namespace beibao
