#include "app/ctl/commands.h"

#include "core/backup/restore.h"
#include "core/base/resources.h"
#include "core/casework/backup_note.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::string place, into, filesFrom, code;
    bool check = false;
};

json told(const BackupReport& report)
{
    return {{"made_at", DateTime::fromEpochMs(report.madeAt).iso()}, {"practice", report.practice},
        {"files", report.files}, {"damaged", report.damaged}, {"changes", report.changes}, {"bytes", report.bytes},
        {"verified", true}};
}

/// Into a folder under the name of the day, else to this file.
std::filesystem::path fileFor(const std::string& place, std::int64_t ms)
{
    const std::filesystem::path path(place);
    return std::filesystem::is_directory(path) ? path / backupName(ms) : path;
}

Status backUp(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const auto file = fileFor(words.place, store->clock.nowMs());
    BEIBAO_TAKE(moment, StoreMoment::of(*store->folder, store->clock, store->random));
    BEIBAO_TAKE(report, makeBackup(*moment, file, {}));
    moment.reset();
    BEIBAO_TRY(noteBackup(*store->desk, report));
    json out = told(report);
    out["file"] = file.string();
    answer(out);
    return {};
}

/// By the code of the recovery sheet when one is named, else by the passphrase.
Result<StoreKey> keyFor(const Options& options, const Words& words)
{
    if (words.code.empty()) {
        BEIBAO_TAKE(secret, passphrase(options));
        return keyOfBackup(words.place, secret);
    }
    BEIBAO_TAKE(typed, readInput(words.code));
    const auto code = RecoveryCode::parse(typed.substr(0, typed.find_first_of("\r\n")));
    if (!code) return Error{Fault::kUsage, "a recovery code has 24 letters, and one of these is wrong or missing"};
    return keyOfBackup(words.place, *code);
}

/// Needs no store, only its passphrase.
Status check(const Options& options, const Words& words)
{
    BEIBAO_TAKE(key, keyFor(options, words));
    BEIBAO_TAKE(report, checkBackup(words.place, key));
    answer(told(report));
    return {};
}

Status restore(const Options& options, const Words& words)
{
    BEIBAO_TAKE(key, keyFor(options, words));
    BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
    CaseListView cases(&rules);
    SystemClock clock;
    SystemRandom random;
    BEIBAO_TAKE(restored,
        restoreBackup(
            {words.place, words.into, words.filesFrom}, key, {.clock = clock, .random = random, .views = {&cases}}));
    json out = told(restored.report);
    out["into"] = words.into;
    out["absent"] = restored.absent;
    answer(out);
    return {};
}

} // namespace

void addBackupCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* backing = app.add_subcommand(
        "backup", "Everything in one encrypted file, read back and checked; the store's passphrase opens it");
    backing->add_option("place", words->place, "The file, or a folder to put one named for the day into")->required();
    backing->add_flag("--check", words->check, "Read this backup from end to end instead; needs no store");
    backing->add_option("--code-file", words->code, "With --check: the recovery code instead of the passphrase");
    backing->callback([=, &options, &run] {
        run = [=, &options] { return words->check ? check(options, *words) : backUp(options, *words); };
    });

    auto* restoring = app.add_subcommand("restore", "A store again from a backup, in a new folder; over none");
    restoring->add_option("backup", words->place, "The file")->required();
    restoring->add_option("--into", words->into, "A folder that is not there yet, or empty")->required();
    restoring->add_option("--code-file", words->code, "The recovery code instead of the passphrase of its day");
    restoring->add_option(
        "--files-from", words->filesFrom, "For a copy a store keeps of itself: the folder of that store");
    restoring->callback([=, &options, &run] { run = [=, &options] { return restore(options, *words); }; });
}

} // namespace beibao::ctl
