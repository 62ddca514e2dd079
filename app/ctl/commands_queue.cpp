#include "app/ctl/commands.h"
#include "app/ctl/fonts.h"
#include "app/paper/paper_order.h"
#include "core/base/files.h"
#include "core/casework/case_loader.h"
#include "core/casework/exporting.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::string which, what, about, id, folder;
    bool large = false, blank = false;
    int copies = 0;
};

json lineOf(const QueuedPaper& paper)
{
    json out{{"id", paper.id.text()}, {"document", paper.what}, {"copies", paper.copies}};
    if (!paper.caseId.empty()) out["case_id"] = paper.caseId.text();
    if (!paper.about.empty()) out["about"] = paper.about.text();
    if (paper.large) out["large"] = true;
    if (paper.blank) out["blank"] = true;
    if (!paper.trouble.empty()) out["trouble"] = paper.trouble;
    return out;
}

/// Whose hand is still wanted on it; nobody's where it cannot be made now.
json handsOf(Open& store, const QueuedPaper& paper)
{
    const auto file = paper.blank || paper.caseId.empty() ? Result<CaseFile>(Error{Fault::kNotFound, "none"})
                                                          : loadCase(store.records(), paper.caseId);
    if (!file) return json::array();
    const auto document
        = documentFor(paper.what, *file, {.about = paper.about, .on = store.desk->today(), .rules = nullptr});
    return document ? json(handsWanted(*document, *file, fold(file->facts))) : json::array();
}

Status list(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    json out = json::array();
    for (const auto& paper : queuedPapers(Scratch(store->store().database(), store->clock))) {
        out.push_back(lineOf(paper));
        out.back()["to_be_signed_by"] = handsOf(*store, paper);
    }
    answer(out);
    return {};
}

Status add(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    QueuedPaper paper{.what = words.what, .large = words.large, .blank = words.blank};
    if (!words.about.empty()) {
        BEIBAO_TAKE(about, parseId(words.about));
        paper.about = about;
    }
    CaseFile file;
    if (!words.which.empty()) {
        BEIBAO_TAKE(id, findCase(*store, words.which));
        BEIBAO_TAKE(loaded, loadCase(store->records(), id));
        file = std::move(loaded);
        paper.caseId = id;
    }
    const int usual = paper.blank ? 1 : copiesOf(words.what, file, store->desk->rules());
    paper.copies = words.copies > 0 ? words.copies : usual;
    Scratch scratch(store->store().database(), store->clock);
    BEIBAO_TAKE(id, PrintQueue(scratch, store->random).put(paper));
    answer({{"id", id.text()}, {"copies", paper.copies}});
    return {};
}

Status remove(const Options& options, const Words& words)
{
    BEIBAO_TAKE(id, parseId(words.id));
    BEIBAO_TAKE(store, open(options));
    Scratch scratch(store->store().database(), store->clock);
    BEIBAO_TRY(PrintQueue(scratch, store->random).drop(id));
    answer({{"id", id.text()}, {"result", "removed"}});
    return {};
}

/// One paper into the folder; it leaves the queue only once the file is there.
Result<std::string> put(Open& store, const QueuedPaper& paper, int place, const std::string& folder)
{
    BEIBAO_TAKE(order, orderFor(paper, *store.desk, store.folder->blobs(), store.random));
    BEIBAO_TAKE(ready, readyPaper(order));
    BEIBAO_TAKE(pdf, pdfOf(ready));
    const std::string name = (fileNameOf(ready, place, paper.copies) + QStringLiteral(".pdf")).toStdString();
    BEIBAO_TRY(writeWhole(std::filesystem::path(folder) / name, {pdf.constData(), std::size_t(pdf.size())}));
    if (!paper.caseId.empty()) BEIBAO_TRY(audit(store.store(), "print", paper.caseId, store.desk->now(), paper.what));
    return name;
}

Status out(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    if (!std::filesystem::is_directory(words.folder)) return Error{Fault::kUsage, "there is no such folder"};
    const Fonts fonts;
    Scratch scratch(store->store().database(), store->clock);
    PrintQueue queue(scratch, store->random);
    json files = json::array(), left = json::array();
    int place = 0;
    std::optional<Error> first;
    for (const auto& paper : queuedPapers(scratch)) {
        if (!words.id.empty() && paper.id.text() != words.id) continue;
        const auto name = put(*store, paper, ++place, words.folder);
        if (name) {
            files.push_back({{"id", paper.id.text()}, {"file", *name}, {"copies", paper.copies}});
            BEIBAO_TRY(queue.drop(paper.id));
            continue;
        }
        left.push_back({{"id", paper.id.text()}, {"document", paper.what}, {"why", name.error().detail}});
        BEIBAO_TRY(queue.note(paper.id, printTroubleOf(name.error().fault)));
        if (!first) first = name.error();
    }
    if (place == 0 && !words.id.empty()) return Error{Fault::kNotFound, "this paper does not wait to be printed"};
    answer({{"files", std::move(files)}, {"left", std::move(left)}});
    return first ? Status(*first) : Status();
}

} // namespace

void addQueueCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* queue = app.add_subcommand("print-queue", "Papers that wait to be printed; they stay on this machine");
    queue->require_subcommand(1);
    queue->add_subcommand("list", "What waits, in its order, in how many copies, and who has to sign")
        ->callback([=, &options, &run] { run = [=, &options] { return list(options); }; });
    auto* adding = queue->add_subcommand("add", "Puts a paper at the end");
    adding->add_option("document", words->what, "A paper by its id, or dossier, or confirmation")->required();
    adding->add_option("case", words->which, "Id or number; an empty form needs none");
    adding->add_option("--copies", words->copies, "Else as many as are usual")
        ->check(CLI::Range(1, QueuedPaper::kMostCopies));
    adding->add_option("--about", words->about, "The session, visit, party … it is for; else the newest");
    adding->add_flag("--large", words->large, "To be read, in large letters");
    adding->add_flag("--blank", words->blank, "An empty form, to be written by hand");
    adding->callback([=, &options, &run] { run = [=, &options] { return add(options, *words); }; });
    auto* removing = queue->add_subcommand("remove", "Takes a paper out, unprinted");
    removing->add_option("id", words->id)->required();
    removing->callback([=, &options, &run] { run = [=, &options] { return remove(options, *words); }; });
    auto* printing = queue->add_subcommand("out", "Makes the papers now, each a PDF in a folder; those made leave");
    printing->add_option("folder", words->folder)->required();
    printing->add_option("--id", words->id, "Only this one");
    printing->callback([=, &options, &run] { run = [=, &options] { return out(options, *words); }; });
}

} // namespace beibao::ctl
