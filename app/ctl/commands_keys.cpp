#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/paper/pdf.h"
#include "core/base/files.h"
#include "core/documents/device_sheets.h"

namespace beibao::ctl {

namespace {

struct Words {
    std::string newPassphrase, code, out;
};

/// The first line of a file: a secret never stands on a command line, where every user of the machine sees it.
Result<std::string> secretIn(const std::string& file)
{
    BEIBAO_TAKE(text, readInput(file));
    const std::string line = text.substr(0, text.find_first_of("\r\n"));
    if (line.empty()) return Error{Fault::kUsage, "the first line of " + file + " is empty"};
    return line;
}

Status changePassphrase(const Options& options, const Words& words)
{
    BEIBAO_TAKE(wanted, secretIn(words.newPassphrase));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TRY(store->folder->changePassphrase(wanted));
    answer({{"changed", true}});
    return {};
}

template <typename Message> Message recordOf(Open& store, const Id& id)
{
    const auto record = store.records().get(id);
    return record ? record->as<Message>() : Message();
}

/// The sheet is written before the code it shows is made good, so that none opens the store that nobody has.
Status makeRecoverySheet(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const Author& author = store->store().author();
    const RecoveryCode code = RecoveryCode::make(store->random);
    BEIBAO_TAKE(sheet,
        recoverySheet({recordOf<Committee>(*store, author.unit).name(),
            recordOf<Mediator>(*store, author.person).name(), store->desk->today(), code.text()}));
    const Fonts fonts;
    BEIBAO_TAKE(pdf, renderPdf(sheet));
    BEIBAO_TRY(writeWhole(words.out, pdf.bytes.toStdString()));
    BEIBAO_TRY(store->folder->takeRecoveryCode(code));
    answer({{"sheet", words.out}});
    return {};
}

Status recover(const Options& options, const Words& words)
{
    BEIBAO_TAKE(typed, secretIn(words.code));
    BEIBAO_TAKE(wanted, secretIn(words.newPassphrase));
    const auto code = RecoveryCode::parse(typed);
    if (!code) return Error{Fault::kUsage, "a recovery code has 24 letters, and one of these is wrong or missing"};
    SystemClock clock;
    SystemRandom random;
    BEIBAO_TAKE(folder, StoreFolder::recover(options.store, *code, wanted, {.clock = clock, .random = random}));
    answer({{"device", folder->store().author().device.text()}, {"changed", true}});
    return {};
}

} // namespace

void addKeyCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* changing = app.add_subcommand("passphrase", "Lock the same store under another passphrase");
    changing->add_option("--new-file", words->newPassphrase, "A file with the new one, or - for standard input")
        ->required();
    changing->callback([=, &options, &run] { run = [=, &options] { return changePassphrase(options, *words); }; });

    auto* printing = app.add_subcommand(
        "recovery-sheet", "The sheet for the day the passphrase is forgotten; older ones open nothing");
    printing->add_option("--out", words->out, "The PDF to print")->required();
    printing->callback([=, &options, &run] { run = [=, &options] { return makeRecoverySheet(options, *words); }; });

    auto* recovering = app.add_subcommand("recover", "Open with the code of the sheet, and set another passphrase");
    recovering->add_option("--code-file", words->code, "A file with the code, or - for standard input")->required();
    recovering->add_option("--new-file", words->newPassphrase, "A file with the new passphrase")->required();
    recovering->callback([=, &options, &run] { run = [=, &options] { return recover(options, *words); }; });
}

} // namespace beibao::ctl
