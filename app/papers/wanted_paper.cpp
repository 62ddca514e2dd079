#include "app/papers/wanted_paper.h"

#include "app/casepage/case_words.h"
#include "app/casepage/open_case.h"
#include "core/documents/blank_form.h"
#include "core/documents/wordings.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <map>

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

bool showsPictures(const WantedPaper& wanted)
{
    return wanted.isBook() || wanted.what == "identity" || wanted.what == "evidence"
        || wanted.what == "performance_proof";
}

using Photographs = std::map<std::string, QByteArray>;

Result<Photographs> fetch(const CaseFile& file, const Blobs& blobs)
{
    Photographs found;
    for (const auto& one : file.attachments) {
        if (!one.record.media_type().starts_with("image/")) continue;
        const auto bytes = blobs.get(Id::parse(one.record.blob()).value_or(Id()), one.record.sha256());
        if (bytes) found[one.id.text()] = QByteArray::fromStdString(*bytes);
    }
    return found;
}

/// Everything a thread needs to lay out pages without looking at the window.
struct Order {
    WantedPaper wanted;
    CaseFile file;
    RuleBook rules;
    Date today;
    bool practice = false;
    std::string formNumber;
    std::string wording; ///< of an empty form, if the county has its own
    Photographs photographs;
};

Result<Book> lay(const Order& order)
{
    if (order.wanted.blank) {
        BEIBAO_TAKE(form,
            blankForm({order.wanted.what, order.formNumber}, order.file.committee.record.name(), order.wording,
                order.file.id));
        form.practice = order.practice;
        return bookOf(form);
    }
    Subject subject;
    subject.about = order.wanted.about;
    subject.on = order.today;
    subject.rules = &order.rules;
    Print print;
    print.practice = order.practice;
    const PictureFiles pictures = [&](const std::string& attachment) {
        const auto found = order.photographs.find(attachment);
        return found == order.photographs.end() ? QByteArray() : found->second;
    };
    return bookFor(order.wanted.what, order.wanted.large, order.file, subject, print, pictures);
}

void layBeside(std::shared_ptr<const Order> order, QPointer<QObject> context, std::function<void(MadeBook)> done)
{
    QThreadPool::globalInstance()->start([order, context, done = std::move(done)] {
        auto made = std::make_shared<const Result<Book>>(lay(*order));
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

void makeBook(OpenCase& open, const WantedPaper& wanted, QObject* context, std::function<void(MadeBook)> done)
{
    Workbench& bench = open.workbench();
    SystemRandom random;
    auto order = std::make_shared<Order>(Order{wanted, open.file(), bench.rules(), bench.today(), bench.practice(),
        newFormNumber(random), std::string(countyWording(open.file().wordings, wanted.what, bench.today())), {}});
    if (!showsPictures(wanted)) return layBeside(order, context, std::move(done));
    bench.perform<Photographs>(
        context, [order](Workbench::Writing& writing) { return fetch(order->file, writing.blobs); },
        [order, waiting = QPointer<QObject>(context), done = std::move(done)](Result<Photographs> found) {
            order->photographs = found ? std::move(*found) : Photographs();
            layBeside(order, waiting, done);
        });
}

} // namespace beibao
