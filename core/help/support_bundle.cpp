#include "core/help/support_bundle.h"

#include "core/base/date.h"
#include "core/base/files.h"
#include "core/casework/export_place.h"
#include "core/help/code_book.h"
#include "core/help/trouble_log.h"
#include "core/schema/organisation.pb.h"
#include "core/schema/schema.h"
#include "core/store/correspondence.h"
#include "core/store/store.h"

#include <nlohmann/json.hpp>
#include <sys/utsname.h>
#include <thread>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace beibao {

namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr int kMeetings = 50, kRefused = 1000;
constexpr std::string_view kKeysOfSettings[]
    = {"acceptance", "calendar", "consent", "deadline", "feedback", "figure", "form", "mapping", "numbering", "phrases",
        "refusal", "remedy", "review", "risk", "screening", "signature", "sketch", "template", "types", "written"};
constexpr std::string_view kAbout = "背包求助包。里面没有姓名、证件号、电话、住址、案情、文件名，也没有案件的编号。\n"
                                    "program.json   程序的版本和窗口的大小\n"
                                    "system.json    电脑的系统、内存、硬盘\n"
                                    "store.json     有多少条记录、多大、等着发的有几条\n"
                                    "meetings.json  最近几次和县里同步，收发各几条\n"
                                    "troubles.json  出过的毛病：时间、在哪一处、哪个代码\n";

SupportFile fileOf(const char* name, const json& value)
{
    return {name, value.dump(1) + "\n"};
}

json programOf(const SupportProgram& program)
{
    json out{{"program", program.name}, {"version", program.version}};
    for (const auto& [name, value] : program.measures) out[name] = value;
    return out;
}

/// ID and VERSION_ID, where the system says what it is.
json systemName()
{
    json out;
    const auto text = readWhole("/etc/os-release", 1U << 16U);
    std::istringstream lines(text ? *text : std::string());
    for (std::string line; std::getline(lines, line);)
        for (const char* key : {"ID", "VERSION_ID"})
            if (line.starts_with(std::string(key) + "=")) {
                std::string value = line.substr(line.find('=') + 1, 40);
                std::erase(value, '"');
                out[key] = value;
            }
    return out;
}

json systemOf(const fs::path& folder)
{
    json out{{"system", systemName()}};
    utsname kernel{};
    if (uname(&kernel) == 0) { // what the machine is called stays here
        out["kernel"] = std::string(kernel.sysname) + " " + kernel.release;
        out["machine"] = kernel.machine;
    }
    out["processors"] = std::thread::hardware_concurrency();
    out["memory_mb"] = static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES)) * (sysconf(_SC_PAGESIZE) >> 10) / 1024;
    std::error_code trouble;
    const auto room = fs::space(folder, trouble);
    if (!trouble) out["disk_mb"] = {{"whole", room.capacity >> 20U}, {"free", room.available >> 20U}};
    return out;
}

json countsOfKinds(Database& database)
{
    json out = json::object();
    auto rows = database.query("SELECT kind, count(*) FROM record GROUP BY kind ORDER BY kind");
    while (rows.step()) {
        const RecordSpec* kind = Schema::get().kind(static_cast<std::uint32_t>(rows.number(0)));
        out[kind == nullptr ? "newer kind " + std::to_string(rows.number(0)) : kind->name] = rows.number(1);
    }
    return out;
}

json countsOfTables(Database& database)
{
    std::vector<std::string> names;
    // Tables of truth and views; those of the full text search are its own affair.
    auto tables = database.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                 "AND name NOT LIKE 'search%' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    while (tables.step()) names.emplace_back(tables.text(0));
    std::ranges::sort(names);
    json out = json::object();
    for (const auto& name : names) {
        auto row = database.query(database.keep("SELECT count(*) FROM \"" + name + "\""));
        if (row.step()) out[name] = row.number(0);
    }
    return out;
}

/// How many settings of which sort are there; what a county calls them is its own.
json countsOfSettings(const Records& records)
{
    std::map<std::string, int> counts;
    for (const auto& record : records.ofKind(Schema::get().kind("Setting")->number)) {
        const std::string key = record.as<Setting>().key();
        const std::string first = key.substr(0, key.find('.'));
        ++counts[std::ranges::find(kKeysOfSettings, first) == std::end(kKeysOfSettings) ? "other" : first];
    }
    return counts;
}

json sizesOf(const fs::path& folder)
{
    json out = json::object();
    std::error_code trouble;
    const auto database = fs::file_size(folder / "store.db", trouble);
    out["database_kb"] = trouble ? 0 : database >> 10U;
    std::uintmax_t bytes = 0, files = 0;
    for (fs::recursive_directory_iterator at(folder, trouble), end; !trouble && at != end; at.increment(trouble))
        if (at->is_regular_file(trouble)) ++files, bytes += at->file_size(trouble);
    out["files"] = files;
    out["all_mb"] = bytes >> 20U;
    return out;
}

json storeOf(Store& store, const fs::path& folder)
{
    Database& database = store.database();
    auto layout = database.query("PRAGMA user_version");
    const auto waiting = Correspondence(database).count();
    json out{{"practice", store.author().realm == wire::PRACTICE}, {"joined", !store.author().county.empty()},
        {"layout", layout.step() ? layout.number(0) : 0}, {"kinds_known", Schema::get().kinds().size()}};
    out["waiting"] = {{"batches", waiting.waiting}, {"put_aside", waiting.refused}, {"files", waiting.files},
        {"file_kb", waiting.fileBytes >> 10}};
    out["choices_open"] = store.records().openChoices(0).size();
    out["sizes"] = sizesOf(folder);
    out["records"] = countsOfKinds(database);
    out["tables"] = countsOfTables(database);
    out["settings"] = countsOfSettings(store.records());
    return out;
}

json meetingsOf(Database& database)
{
    json meetings = json::array();
    for (const auto& one : Correspondence(database).meetings(kMeetings))
        meetings.push_back({{"at", DateTime::fromEpochMs(one.at).iso()}, {"sent", one.sent}, {"received", one.received},
            {"put_aside", one.refused}});
    std::map<std::string, int> reasons;
    for (const auto& letter : Correspondence(database).refused(kRefused)) {
        const CodePage* page = CodeBook::get().find(letter.refused);
        ++reasons[page == nullptr ? "other" : page->code];
    }
    return {{"meetings", meetings}, {"put_aside_because", reasons}};
}

json troublesIn(const fs::path& folder)
{
    json out = json::array();
    for (const auto& line : TroubleLog::read(folder)) out.push_back(json::parse(TroubleLog::json(line)));
    return out;
}

} // namespace

std::vector<SupportFile> supportFiles(Store* store, const fs::path& folder, const SupportProgram& program)
{
    std::vector<SupportFile> out{{"readme.txt", std::string(kAbout)}, fileOf("program.json", programOf(program)),
        fileOf("system.json", systemOf(folder)), fileOf("troubles.json", troublesIn(folder))};
    if (store == nullptr) return out;
    out.push_back(fileOf("store.json", storeOf(*store, folder)));
    out.push_back(fileOf("meetings.json", meetingsOf(store->database())));
    return out;
}

Status saveSupportBundle(const std::vector<SupportFile>& files, const fs::path& file)
{
    BEIBAO_TAKE(place, exportIntoZip(file));
    for (const auto& one : files)
        BEIBAO_TRY(place->add(one.name, [text = one.text]() -> Result<std::string> { return text; }));
    return place->finish();
}

} // namespace beibao
