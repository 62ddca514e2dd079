#include "app/ctl/commands.h"
#include "app/ctl/commands_phrases.h"
#include "core/base/private_process.h"
#include "core/help/trouble_log.h"

#include <sodium.h>

#include <iostream>

int main(int argc, char** argv)
{
    using namespace beibao::ctl;
    beibao::keepToOurselves();
    if (sodium_init() < 0) return 4;

    CLI::App app("Everything Beibao does, without a window", "beibaoctl");
    app.require_subcommand(1);
    Options options;
    Run run;
    app.add_option("--store", options.store, "Folder of the store");
    app.add_option("--passphrase-file", options.passphraseFile,
        "File whose first line is the passphrase (else BEIBAO_PASSPHRASE)");
    app.add_flag("--json", options.json, "Answer in JSON, errors too");
    app.set_version_flag("--version", BEIBAO_VERSION);
    addStoreCommands(app, options, run);
    addKeyCommands(app, options, run);
    addBackupCommands(app, options, run);
    addRecordCommands(app, options, run);
    addPeopleCommands(app, options, run);
    addExchangeCommands(app, options, run);
    addCaseCommands(app, options, run);
    addBinCommands(app, options, run);
    addPaperCommands(app, options, run);
    addQueueCommands(app, options, run);
    addScanCommands(app, options, run);
    addRuleCommands(app, options, run);
    addFileCommands(app, options, run);
    addPackCommands(app, options, run);
    addPhraseCommands(app, options, run);
    addSpeechCommands(app, options, run);
    addRoundCommands(app, options, run);
    addSyncCommands(app, options, run);
    addBundleCommands(app, options, run);
    addPlayCommands(app, options, run);
    addHelpCommands(app, options, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForVersion& version) {
        return app.exit(version);
    } catch (const CLI::ParseError& error) {
        return complain({beibao::Fault::kUsage, error.what()}, options.json);
    }
    if (const auto done = run(); !done) {
        beibao::SystemClock clock;
        if (done.error().fault != beibao::Fault::kUsage && beibao::StoreFolder::exists(options.store))
            beibao::TroubleLog(options.store, BEIBAO_VERSION, clock)
                .note(beibao::TroubleLog::Where::kCommand, done.error());
        return complain(done.error(), options.json);
    }
    return 0;
}
