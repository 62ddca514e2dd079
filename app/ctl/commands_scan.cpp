#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/scan/page_scan.h"
#include "app/scan/photograph.h"
#include "app/scan/straight.h"
#include "core/casework/photo_tray.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::vector<std::string> paths;
    std::string id, which, paper;
    int page = 0;
    bool dryRun = false, find = false;
};

/// A photograph looked at, before anything is done with it.
struct Looked {
    std::string path;
    std::string trouble; ///< why it cannot be read; empty: it can
    PhotoPage page;
    PageScan::Shape shape = PageScan::Shape::kAsTaken;
};

QStringList named(const std::vector<std::string>& paths)
{
    QStringList out;
    for (const auto& path : paths) out << QString::fromStdString(path);
    return picturesIn(out);
}

Looked lookAt(const Records& records, const QString& path)
{
    Looked looked;
    looked.path = path.toStdString();
    const auto photo = readPhotograph(path);
    if (!photo) {
        looked.trouble = photo.error().detail;
        return looked;
    }
    const PageScan scan = scanPage(photo->picture);
    looked.shape = scan.shape;
    looked.page = {photo->name, jpegOf(scan.page).toStdString(), photo->madeAt, placeOf(records, scan.code)};
    if (scan.several) looked.page.place.doubt = PageDoubt::kSeveral;
    return looked;
}

std::string numberOf(Open& store, const Id& caseId)
{
    const auto row = caseRow(store.store().database(), caseId);
    return row ? row->number : std::string();
}

json told(Open& store, const PagePlace& place)
{
    json out{{"case_id", place.caseId.text()}, {"number", numberOf(store, place.caseId)}, {"paper", place.paper},
        {"form", place.form}, {"page", place.page}, {"about", place.about.text()}};
    if (!place.known()) out["why"] = doubtId(place.doubt);
    return out;
}

const char* wordOf(PageScan::Shape shape)
{
    switch (shape) {
    case PageScan::Shape::kByMarks: return "by_marks";
    case PageScan::Shape::kByEdges: return "by_edges";
    case PageScan::Shape::kAsTaken: return "as_taken";
    }
    return "";
}

/// Files what is known and puts the rest into the tray; says which.
Result<json> settle(Open& store, PhotoTray& tray, const Looked& looked)
{
    json out = told(store, looked.page.place);
    out["straightened"] = wordOf(looked.shape);
    BEIBAO_TAKE(settled, tray.settle(store.store(), looked.page));
    out["result"] = !settled.waiting.empty() ? "waiting" : settled.before ? "already" : "filed";
    if (settled.waiting.empty())
        out["attachment_id"] = settled.attachment.text();
    else
        out["tray_id"] = settled.waiting.text();
    return out;
}

Result<json> outcomeOf(Open& store, PhotoTray& tray, const Looked& looked, bool dryRun)
{
    json out;
    if (!looked.trouble.empty()) {
        out = {{"result", "unreadable"}, {"why", looked.trouble}};
    } else if (dryRun) {
        out = told(store, looked.page.place);
        out["straightened"] = wordOf(looked.shape);
        out["result"] = looked.page.place.known() ? "known" : "unknown";
    } else {
        BEIBAO_TAKE(settled, settle(store, tray, looked));
        out = std::move(settled);
    }
    out["file"] = looked.path;
    return out;
}

Status scan(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const Fonts fonts;
    Scratch scratch(store->store().database(), store->clock);
    PhotoTray tray(scratch, store->folder->blobs(), store->random);
    json photos = json::array();
    std::map<std::string, int> counts;
    const QStringList paths = named(words.paths);
    for (const QString& path : paths) {
        BEIBAO_TAKE(one, outcomeOf(*store, tray, lookAt(store->records(), path), words.dryRun));
        ++counts[one["result"]];
        photos.push_back(std::move(one));
    }
    if (photos.empty()) return Error{Fault::kUsage, "there is no picture to look at"};
    answer({{"photos", photos}, {"counts", counts}, {"dry_run", words.dryRun}});
    return counts["unreadable"] == int(photos.size())
        ? Error{Fault::kUsage, "none of these is a JPEG or PNG picture that can be read"}
        : Status();
}

/// Which record a photographed page belongs to. Nothing is kept.
Status find(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const Fonts fonts;
    BEIBAO_TAKE(photo, readPhotograph(QString::fromStdString(words.paths.front())));
    const PageScan scan = scanPage(photo.picture);
    const PagePlace place = placeOf(store->records(), scan.code);
    if (place.caseId.empty()) return Error{Fault::kNotFound, "no case here is named by a code on this picture"};
    json out = told(*store, place);
    out["id"] = (place.about.empty() ? place.caseId : place.about).text();
    answer(out);
    return {};
}

Status listTray(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    json out = json::array();
    for (const auto& photo : trayPhotos(Scratch(store->store().database(), store->clock))) {
        json one = told(*store, photo.place);
        one["id"] = photo.id.text();
        one["name"] = photo.name;
        one["made_at"] = photo.madeAt;
        out.push_back(std::move(one));
    }
    answer(out);
    return {};
}

Status fileFromTray(const Options& options, const Words& words)
{
    BEIBAO_TAKE(photo, parseId(words.id));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(caseId, findCase(*store, words.which));
    BEIBAO_TAKE(place, placeByHand(store->records(), caseId, words.paper, words.page));
    Scratch scratch(store->store().database(), store->clock);
    PhotoTray tray(scratch, store->folder->blobs(), store->random);
    BEIBAO_TAKE(filed, tray.file(store->store(), photo, place));
    answer({{"attachment_id", filed.attachment.text()}, {"result", filed.before ? "already" : "filed"}});
    return {};
}

Status dropFromTray(const Options& options, const Words& words)
{
    BEIBAO_TAKE(photo, parseId(words.id));
    BEIBAO_TAKE(store, open(options));
    Scratch scratch(store->store().database(), store->clock);
    BEIBAO_TRY(PhotoTray(scratch, store->folder->blobs(), store->random).drop(photo));
    answer({{"id", photo.text()}, {"result", "dropped"}});
    return {};
}

} // namespace

void addScanCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* scanning = app.add_subcommand(
        "scan", "Photographs of papers go to their cases; what is not recognised waits in the tray");
    scanning->add_option("paths", words->paths, "JPEG or PNG files, or folders of them")->required();
    scanning->add_flag("--dry-run", words->dryRun, "Only say what is recognised");
    scanning->add_flag("--find", words->find, "Only say which record the page on one photograph belongs to");
    scanning->callback([=, &options, &run] {
        run = [=, &options] { return words->find ? find(options, *words) : scan(options, *words); };
    });

    auto* tray = app.add_subcommand("tray", "Photographs that wait to be filed");
    tray->callback([=, &options, &run] {
        if (tray->get_subcommands().empty()) run = [=, &options] { return listTray(options); };
    });
    auto* filing = tray->add_subcommand("file", "Files one to a case");
    filing->add_option("id", words->id)->required();
    filing->add_option("case", words->which, "Id or number")->required();
    filing->add_option("paper", words->paper, "A paper by its id")->required();
    filing->add_option("--page", words->page)->check(CLI::Range(1, 999));
    filing->callback([=, &options, &run] { run = [=, &options] { return fileFromTray(options, *words); }; });
    auto* dropping = tray->add_subcommand("drop", "Throws one away");
    dropping->add_option("id", words->id)->required();
    dropping->callback([=, &options, &run] { run = [=, &options] { return dropFromTray(options, *words); }; });
}

} // namespace beibao::ctl
