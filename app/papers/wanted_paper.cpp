#include "app/papers/wanted_paper.h"

#include "app/casepage/case_words.h"
#include "app/casepage/open_case.h"
#include "app/paper/paper_order.h"
#include "core/documents/blank_form.h"
#include "core/documents/wordings.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace beibao {
namespace {

QString titleOf(const Paper& paper)
{
    return QString::fromUtf8(paper.title.data(), qsizetype(paper.title.size()));
}

/// Bound by the dossier itself, or a sheet for scans: nobody asks for them alone.
bool standsAlone(std::string_view paper)
{
    return paper != "contents" && paper != "back_cover" && paper != "scans" && paper != "take_home";
}

template <typename Record>
void addEach(std::vector<WantedPaper>& list, const char* what, const std::vector<Kept<Record>>& records)
{
    const QString title = titleOf(*paperOf(what));
    for (std::size_t i = 0; i < records.size(); ++i) {
        const QString counted = records.size() > 1 ? QStringLiteral("%1 %2").arg(title).arg(i + 1) : title;
        list.push_back({.what = what, .about = records[i].id, .title = counted});
    }
}

/// What was put right beside the signed words, each on a sheet of its own.
std::vector<Kept<CaseEvent>> correctionsOf(const CaseFile& file)
{
    std::vector<Kept<CaseEvent>> list;
    for (const auto& fact : file.facts)
        if (const auto* event = std::get_if<CaseEvent>(&fact.what); event != nullptr && event->action() == "annotate")
            list.push_back({fact.id, *event});
    return list;
}

void layBeside(std::shared_ptr<const PaperOrder> order, QPointer<QObject> context, std::function<void(MadeBook)> done)
{
    QThreadPool::globalInstance()->start([order, context, done = std::move(done)] {
        auto made = std::make_shared<const Result<Book>>(layOut(*order));
        // The application outlives the pool's threads; whether somebody still waits is asked on the window's own.
        QMetaObject::invokeMethod(
            qApp,
            [made, context, done] {
                if (context) done(made);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

std::vector<WantedPaper> papersOf(const OpenCase& open)
{
    const CaseFile& file = open.file();
    std::vector<WantedPaper> list;
    for (const Paper& paper : papers()) {
        if (!standsAlone(paper.id)) continue;
        if (paper.id == "mediation_record")
            addEach(list, "mediation_record", file.sessions);
        else if (paper.id == "investigation_record")
            addEach(list, "investigation_record", file.investigations);
        else if (paper.id == "summons" && file.summonses.size() > 1)
            addEach(list, "summons", file.summonses);
        else if (paper.id == "correction_note")
            addEach(list, "correction_note", correctionsOf(file));
        else if (documentFor(paper.id, file))
            list.push_back({.what = std::string(paper.id), .title = titleOf(paper)});
    }
    if (!file.agreements.empty())
        for (const auto& party : file.parties)
            list.push_back({.what = "take_home",
                .about = party.id,
                .title = titleOf(*paperOf("take_home")) + QStringLiteral(" · ") + shown(party.record.name())});
    return list;
}

std::vector<WantedPaper> emptyForms()
{
    std::vector<WantedPaper> list;
    for (const Paper& paper : papers())
        if (paper.form && standsAlone(paper.id) && paper.id != "cover")
            list.push_back({.what = std::string(paper.id), .blank = true, .title = titleOf(paper)});
    return list;
}

QueuedPaper queuedOf(const WantedPaper& wanted, const OpenCase& open)
{
    return {.caseId = open.id(),
        .what = wanted.what,
        .about = wanted.about,
        .large = wanted.large,
        .blank = wanted.blank,
        .copies = wanted.blank ? 1 : copiesOf(wanted.what, open.file(), open.workbench().rules())};
}

void putInQueue(
    Workbench& bench, const QueuedPaper& paper, QObject* context, std::function<void(const Result<Id>&)> done)
{
    bench.perform<Id>(
        context,
        [paper](Workbench::Writing& writing) {
            SystemRandom random;
            return PrintQueue(writing.scratch, random).put(paper);
        },
        [&bench, done = std::move(done)](const Result<Id>& put) {
            emit bench.draftsChanged();
            done(put);
        });
}

void makeBook(OpenCase& open, const WantedPaper& wanted, QObject* context, std::function<void(MadeBook)> done)
{
    Workbench& bench = open.workbench();
    SystemRandom random;
    auto order = std::make_shared<PaperOrder>(
        PaperOrder{queuedOf(wanted, open), open.file(), bench.rules(), bench.today(), bench.practice(),
            newFormNumber(random), std::string(countyWording(open.file().wordings, wanted.what, bench.today()))});
    if (!showsPictures(order->paper)) return layBeside(order, context, std::move(done));
    using Photographs = std::map<std::string, QByteArray>;
    bench.perform<Photographs>(
        context,
        [order](
            Workbench::Writing& writing) -> Result<Photographs> { return photographsOf(order->file, writing.blobs); },
        [order, waiting = QPointer<QObject>(context), done = std::move(done)](Result<Photographs> found) {
            order->photographs = found ? std::move(*found) : Photographs();
            layBeside(order, waiting, done);
        });
}

} // namespace beibao
