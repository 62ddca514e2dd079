#pragma once

#include "app/ctl/context.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace beibao::ctl {

/// The command that was named, once its words are read.
using Run = std::function<Status()>;

/// Each adds its commands to the program; the one that was named sets `run`.
void addRecordCommands(CLI::App& app, const Options& options, Run& run); ///< put get list search
void addCaseCommands(CLI::App& app, const Options& options, Run& run); ///< register act show check amend
void addBinCommands(CLI::App& app, const Options& options, Run& run); ///< recycle take-back bin history
void addPaperCommands(CLI::App& app, const Options& options, Run& run); ///< seal sign read verify paper form
void addQueueCommands(CLI::App& app, const Options& options, Run& run); ///< print-queue
void addFileCommands(CLI::App& app, const Options& options, Run& run); ///< attach attachment
void addScanCommands(CLI::App& app, const Options& options, Run& run); ///< scan tray
void addSpeechCommands(CLI::App& app, const Options& options, Run& run); ///< transcribe
void addRoundCommands(CLI::App& app, const Options& options, Run& run); ///< screening
void addBundleCommands(CLI::App& app, const Options& options, Run& run); ///< bundle
void addSyncCommands(CLI::App& app, const Options& options, Run& run); ///< enrol sync status choices choose
void addStoreCommands(CLI::App& app, const Options& options, Run& run); ///< init export rebuild doctor generate
void addPeopleCommands(CLI::App& app, const Options& options, Run& run); ///< people
void addKeyCommands(CLI::App& app, const Options& options, Run& run); ///< passphrase recovery-sheet recover
void addExchangeCommands(CLI::App& app, const Options& options, Run& run); ///< import
void addRuleCommands(CLI::App& app, const Options& options, Run& run); ///< calculate rules
void addPlayCommands(CLI::App& app, const Options& options, Run& run); ///< play demonstrate

void addBackupCommands(CLI::App& app, const Options& options, Run& run); ///< backup restore
void addPackCommands(CLI::App& app, const Options& options, Run& run); ///< pack
void addHelpCommands(CLI::App& app, const Options& options, Run& run); ///< explain support-bundle

/// `export --map`: the records of a mapping as a table, in the clear.
struct TableWanted {
    std::string map, out, from, to;
};
Status exportTable(const Options& options, const TableWanted& wanted);

} // namespace beibao::ctl
