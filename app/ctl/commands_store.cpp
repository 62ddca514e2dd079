#include "app/ctl/commands.h"

#include "core/casework/export_place.h"
#include "core/casework/exporting.h"
#include "core/casework/founding.h"
#include "core/casework/generator.h"
#include "core/casework/whole_export.h"
#include "core/identity/doctor.h"
#include "core/schema/json.h"

#include <algorithm>
#include <iterator>

namespace beibao::ctl {

namespace {

using nlohmann::json;

constexpr std::size_t kSavedAtOnce = 5000;

struct Words {
    bool practice = false;
    std::string area, committee, mediator, out, folder, zip, copy;
    TableWanted table{};
    int cases = 120;
    std::uint64_t seed = 1;
};

template <typename Message> Result<Message> messageIn(const std::string& text)
{
    if (text.empty()) return Message();
    BEIBAO_TAKE(object, parseJson(text));
    return messageFrom<Message>(object);
}

Status init(const Options& options, const Words& words)
{
    BEIBAO_TAKE(committee, messageIn<Committee>(words.committee));
    BEIBAO_TAKE(mediator, messageIn<Mediator>(words.mediator));
    if (!words.area.empty()) committee.set_area(words.area);
    BEIBAO_TAKE(store, create(options, words.practice ? wire::PRACTICE : wire::REAL));
    BEIBAO_TAKE(founded, found(store->store(), std::move(committee), std::move(mediator)));
    answer({{"device", store->store().author().device.text()}, {"committee", founded.committee.text()},
        {"mediator", founded.mediator.text()}, {"realm", words.practice ? "practice" : "real"}});
    return {};
}

Status exportAll(const Options& options, const std::string& out)
{
    BEIBAO_TAKE(store, open(options));
    return exportRecords(
        store->store(), out == "-" ? std::filesystem::path() : std::filesystem::path(out), store->desk->now());
}

/// Every record and every file; into a folder or an archive.
Status exportWithFiles(const Options& options, const Words& words)
{
    if (words.folder.empty() == words.zip.empty())
        return Error{Fault::kUsage, "name either --with-files DIR or --zip FILE"};
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(place, words.zip.empty() ? exportIntoFolder(words.folder) : exportIntoZip(words.zip));
    BEIBAO_TAKE(done, exportWhole(store->store(), store->folder->blobs(), *place, store->desk->now()));
    answer({{"records", done.records}, {"files", done.files}, {"bytes", done.bytes}, {"absent", done.absent},
        {"encrypted", false}});
    return {};
}

/// Needs no store.
Status checkCopy(const std::string& which)
{
    BEIBAO_TAKE(copy, openExport(which));
    BEIBAO_TAKE(report, checkExport(*copy));
    answer({{"records", report.records}, {"files", report.files}, {"bytes", report.bytes}, {"absent", report.absent},
        {"wrong", report.wrong}, {"good", report.wrong.empty()}});
    if (report.wrong.empty()) return {};
    return Error{Fault::kDamaged, std::to_string(report.wrong.size()) + " files are missing, changed or too much"};
}

Status rebuild(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TRY(store->store().rebuild());
    answer({{"records", store->records().all().size()}});
    return {};
}

Status doctor(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(report, examine(store->store(), store->folder->blobs(), store->folder->deviceKey().publicKey()));
    answer({{"changes", report.changes}, {"batches", report.batches}, {"blobs", report.blobs},
        {"signatures_checked", report.signaturesChecked}, {"erased", report.erased},
        {"without_order", report.withoutOrder}, {"defects", report.defects}, {"gaps", report.gaps}});
    if (!report.defects.empty()) return Error{Fault::kDamaged, report.defects.front()};
    return {};
}

Status takeBack(const Options& options, const std::string& file)
{
    BEIBAO_TAKE(text, readInput(file));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(count, takeBackRecords(store->store(), text));
    answer({{"records", count}});
    return {};
}

Status generate(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    if (store->store().author().realm != wire::PRACTICE)
        return Error{Fault::kRefused, "invented data goes into a practice store only", "practice"};
    const Author& author = store->store().author();
    const Generator generator({.seed = words.seed,
        .today = store->desk->today(),
        .committeeId = author.unit.text(),
        .mediatorIds = {author.person.text()},
        .area = store->store().meta("area")});
    std::vector<Entry> entries;
    std::size_t records = 0;
    for (int n = 0; n < words.cases; ++n) {
        auto made = generator.make(static_cast<std::uint64_t>(n));
        std::ranges::move(made.entries, std::back_inserter(entries));
        if (entries.size() < kSavedAtOnce && n + 1 < words.cases) continue;
        BEIBAO_TRY(store->store().save(entries));
        records += entries.size();
        entries.clear();
    }
    answer({{"cases", words.cases}, {"records", records}});
    return {};
}

} // namespace

void addStoreCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* making = app.add_subcommand("init", "A new store with a new device key");
    making->add_flag("--practice", words->practice, "A trial store that no county accepts");
    making->add_option("--area", words->area, "Area code of the committee");
    making->add_option("--committee", words->committee, "Committee as JSON");
    making->add_option("--mediator", words->mediator, "Mediator as JSON");
    making->callback([=, &options, &run] { run = [=, &options] { return init(options, *words); }; });

    auto* exporting = app.add_subcommand("export", "Every record as JSON lines, or a table by a mapping; in the clear");
    exporting->add_option("--out", words->out, "File, or - for standard output");
    exporting->add_option("--with-files", words->folder, "Records and files into this new or empty folder");
    exporting->add_option("--zip", words->zip, "Records and files into this archive; not encrypted");
    exporting->add_option("--check", words->copy, "Compare such a folder or archive with its manifest; needs no store");
    exporting->add_option("--map", words->table.map, "As a table of this mapping instead; --out ends in .csv or .xlsx");
    exporting->add_option("--from", words->table.from, "Cases applied for on this day or later");
    exporting->add_option("--to", words->table.to, "Cases applied for on this day or earlier");
    exporting->callback([=, &options, &run] {
        words->table.out = words->out;
        run = [=, &options]() -> Status {
            if (!words->copy.empty()) return checkCopy(words->copy);
            if (!words->folder.empty() || !words->zip.empty()) return exportWithFiles(options, *words);
            if (words->out.empty()) return Error{Fault::kUsage, "name --out, --with-files, --zip or --check"};
            return words->table.map.empty() ? exportAll(options, words->out) : exportTable(options, words->table);
        };
    });

    auto* taking = app.add_subcommand("refill", "Put an export back as it was; into an empty practice store only");
    taking->add_option("file", words->out, "What export wrote, or - for standard input")->required();
    taking->callback([=, &options, &run] { run = [=, &options] { return takeBack(options, words->out); }; });

    auto* rebuilding = app.add_subcommand("rebuild", "Make again everything that is computed from the log");
    rebuilding->callback([=, &options, &run] { run = [=, &options] { return rebuild(options); }; });

    auto* examining = app.add_subcommand("doctor", "Check every digest, chain and signature");
    examining->callback([=, &options, &run] { run = [=, &options] { return doctor(options); }; });

    auto* generating = app.add_subcommand("generate", "Believable invented cases, in a practice store only");
    generating->add_option("--cases", words->cases)->check(CLI::Range(1, 1'000'000));
    generating->add_option("--seed", words->seed);
    generating->callback([=, &options, &run] { run = [=, &options] { return generate(options, *words); }; });
}

} // namespace beibao::ctl
