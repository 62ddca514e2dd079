#include "app/ctl/commands.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/casework/exporting.h"
#include "core/exchange/csv.h"
#include "core/exchange/importing.h"
#include "core/exchange/table_out.h"
#include "core/exchange/xlsx.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

constexpr std::uintmax_t kLargestFile = 64U << 20U;

/// By what the file is, not by how it is called.
Result<CellTable> tableIn(const std::string& file)
{
    BEIBAO_TAKE(bytes, readWhole(file, kLargestFile));
    return looksLikeXlsx(bytes) ? readXlsx(bytes) : readCsv(bytes);
}

/// A mapping of the store or of ours by its name; one in a file by its path.
Result<Mapping> mappingFor(Open& store, const std::string& name)
{
    if (!name.ends_with(".json")) return mappingNamed(store.records(), name, store.desk->today());
    BEIBAO_TAKE(text, readWhole(name));
    return Mapping::parse(text, std::filesystem::path(name).stem().string());
}

json problemsOf(const ImportReport& report)
{
    json out = json::array();
    for (const auto& one : report.problems)
        out.push_back({{"row", one.row}, {"column", one.column}, {"value", one.value}, {"code", one.code},
            {"sentence", one.sentence}});
    return out;
}

Status import(const Options& options, const std::string& file, const std::string& name, bool rehearsal)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(mapping, mappingFor(*store, name));
    BEIBAO_TAKE(table, tableIn(file));
    BEIBAO_TAKE(report, importTable(store->store(), table, mapping, store->desk->now(), rehearsal));
    answer({{"rows", report.rows}, {"added", report.added}, {"changed", report.changed}, {"known", report.known},
        {"unused", report.unused}, {"problems", problemsOf(report)}, {"dry_run", rehearsal}, {"saved", report.saved}});
    if (report.problems.empty()) return {};
    return Error{Fault::kUsage,
        std::to_string(report.problems.size()) + " cells cannot be taken as they are; nothing was saved"};
}

Status writeTable(const CellTable& table, const std::string& title, const std::string& out)
{
    constexpr std::size_t kLongestSheetName = 30;
    if (out.ends_with(".xlsx")) return writeXlsx(out, table, truncateUtf8(title, kLongestSheetName));
    return writeWhole(out, writeCsv(table));
}

Result<Date> dayIn(const std::string& text)
{
    const auto day = Date::parse(text);
    if (!text.empty() && !day) return Error{Fault::kUsage, "--from and --to take a day like 2026-11-22"};
    return day.value_or(Date());
}

} // namespace

Status exportTable(const Options& options, const TableWanted& wanted)
{
    if (!wanted.out.ends_with(".csv") && !wanted.out.ends_with(".xlsx"))
        return Error{Fault::kUsage, "--out with --map is a file that ends in .csv or .xlsx"};
    BEIBAO_TAKE(from, dayIn(wanted.from));
    BEIBAO_TAKE(to, dayIn(wanted.to));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(mapping, mappingFor(*store, wanted.map));
    BEIBAO_TAKE(table, tableOf(store->records(), mapping, from, to, store->desk->today()));
    const auto rows = table.rows.size() - (mapping.hasSums() ? 2 : 1);
    // The trail first: an export that cannot be recorded is not made.
    BEIBAO_TRY(audit(store->store(), "export", {}, store->desk->now(), mapping.name + ' ' + std::to_string(rows)));
    BEIBAO_TRY(writeTable(table, mapping.title, wanted.out));
    answer({{"rows", rows}});
    return {};
}

void addExchangeCommands(CLI::App& app, const Options& options, Run& run)
{
    struct Words {
        std::string file, map;
        bool rehearsal = false;
    };
    const auto words = std::make_shared<Words>();
    auto* importing = app.add_subcommand("import", "A roster or an old register from CSV or XLSX; all rows or none");
    importing->add_option("file", words->file, "CSV (UTF-8 or GB18030) or XLSX")->required();
    importing->add_option("--map", words->map, "committees, mediators, old_register, one of the county's, or FILE.json")
        ->required();
    importing->add_flag("--dry-run", words->rehearsal, "Show every problem and save nothing");
    importing->callback([=, &options, &run] {
        run = [=, &options] { return import(options, words->file, words->map, words->rehearsal); };
    });
}

} // namespace beibao::ctl
