#include "core/base/files.h"
#include "core/base/private_process.h"
#include "sync/server/county_folder.h"
#include "sync/server/serve.h"
#include "sync/server/stick_errand.h"
#include "sync/server/tell.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

using namespace beibao;

namespace {

constexpr auto kAbout = R"(The server of one county: devices meet here what others of their area wrote.

The first start makes the county and needs --county and --name. What devices send is
encrypted at rest under the key in DIR/key, readable only by the owner of DIR: that
protects a copy or backup of county.db alone, NOT a copy of the whole folder or of the
disk it lies on. With --passphrase-file (at the first start and at every later one) the key is
locked instead, and the server cannot start without that file.

Exit codes: 0 done, 2 usage, 3 in use or wrong passphrase, 4 damaged, 5 refused, 6 not reachable.)";

constexpr std::uintmax_t kLargestPack = 4U << 20U;

/// Everything the command line may say.
struct Words {
    ServeSetup serve;
    std::string data;
    std::string passphraseFile;
    std::string packFile, bundle, out;
    nlohmann::json command;
};

/// An option whose words go into the command for the county.
CLI::Option* word(CLI::App* app, Words& words, const std::string& name, const std::string& about)
{
    return app->add_option_function<std::string>(
        "--" + name, [&words, name](const std::string& value) { words.command[name] = value; }, about);
}

CLI::App* command(CLI::App& app, Words& words, const std::string& name, const std::string& about)
{
    CLI::App* out = app.add_subcommand(name, about)->fallthrough();
    out->callback([&words, name] { words.command["command"] = name; });
    return out;
}

void addServing(CLI::App& app, Words& words)
{
    app.add_option("--data", words.data, "the county's folder");
    app.add_option("--passphrase-file", words.passphraseFile, "its first line unlocks the county's key");
    app.add_option("--listen", words.serve.listen, "HOST:PORT of the sync port (port 0: any free one)");
    app.add_option("--enrol", words.serve.enrol, "HOST:PORT of the enrolment port");
    app.add_option("--health", words.serve.health, "127.0.0.1:PORT for /healthz, /readyz and /metrics");
    app.add_option("--advertise", words.serve.advertise, "HOST:PORT under which devices reach the sync port");
    app.add_option("--county", words.serve.founding.area, "area code of the county to be made");
    app.add_option("--name", words.serve.founding.name, "its name");
}

void addCommands(CLI::App& app, Words& words)
{
    CLI::App* invite = command(app, words, "invite", "print a one-time code for a device, on the last line");
    word(invite, words, "area", "area code the device works for")->required();
    word(invite, words, "role", "mediator, chair, judicial_office, …")->required();
    word(invite, words, "committee", "id of its committee; needed when its area has several");
    word(invite, words, "name", "the person who will use it");
    word(invite, words, "credential", "number of the person's credential");
    word(invite, words, "valid-until", "last day of the credential, as 2028-12-31");

    command(app, words, "devices", "list the devices, one a line");
    CLI::App* revoke = command(app, words, "revoke", "nothing of this device counts from now on");
    word(revoke, words, "device", "its id")->required();

    CLI::App* erase = command(app, words, "erase",
        "carry out an order to erase: what was written goes here and, at the next meeting, on every laptop");
    word(erase, words, "case", "id of the case")->required();
    word(erase, words, "record", "id of one record of it; without it, all of the case");
    word(erase, words, "order-no", "number of the order");
    word(erase, words, "reason", "why, in a few words without names");
    word(erase, words, "by", "who carries it out");

    CLI::App* bundle = command(app, words, "bundle", "answer what a device sent by stick");
    bundle->add_option("file", words.bundle, "the bundle from the stick")->required();
    bundle->add_option("--out", words.out, "where the answer goes, on the same stick")->required();

    CLI::App* committee = app.add_subcommand("committee", "the committees of the county")->fallthrough();
    committee->require_subcommand(1);
    CLI::App* add = committee->add_subcommand("add", "enter a committee; its id is printed")->fallthrough();
    add->callback([&words] { words.command["command"] = "committee add"; });
    word(add, words, "area", "area code it serves")->required();
    word(add, words, "name", "its full name")->required();
    word(add, words, "short-name", "what its case numbers call it");
    word(add, words, "kind", "village, residents, township, …")->required();
}

CLI::App* packCommand(CLI::App& packs, Words& words, const std::string& name, const std::string& about)
{
    CLI::App* out = packs.add_subcommand(name, about)->fallthrough();
    out->callback([&words, name] { words.command["command"] = "pack " + name; });
    return out;
}

void addPackCommands(CLI::App& app, Words& words)
{
    CLI::App* packs = app.add_subcommand("pack", "rules, templates and lists for the whole county")->fallthrough();
    packs->require_subcommand(1);
    CLI::App* sign = packCommand(*packs, words, "sign", "put the county's signature under a pack");
    sign->add_option("file", words.packFile, "*.beibao-pack")->required();
    sign->add_option("--out", words.out, "where the signed pack goes (else it is printed)");
    CLI::App* publish = packCommand(*packs, words, "publish", "every device gets it at its next meeting");
    publish->add_option("file", words.packFile, "*.beibao-pack")->required();
    packCommand(*packs, words, "list", "one pack a line: name, version, from, entries in force, note");
    CLI::App* back = packCommand(*packs, words, "rollback", "what held before a pack holds again");
    back->add_option_function<std::string>("name", [&words](const std::string& name) { words.command["name"] = name; })
        ->required();
}

/// What a command answers: on standard output, or in a file that was named.
Result<int> tellAnswer(const Words& words, const std::string& text)
{
    if (!words.out.empty()) {
        BEIBAO_TRY(writeWhole(words.out, text));
        return 0;
    }
    std::cout << text << std::flush;
    return std::cout ? 0 : exitCodeOf(Fault::kStorage);
}

Result<int> run(Words& words)
{
    if (words.data.empty()) return Error{Fault::kUsage, "--data is missing"};
    words.serve.folder.folder = words.data;
    if (!words.passphraseFile.empty()) {
        BEIBAO_TAKE(passphrase, readPassphrase(words.passphraseFile));
        words.serve.folder.passphrase = passphrase;
    }
    if (words.command.is_null()) {
        BEIBAO_TRY(serve(words.serve));
        return 0;
    }
    if (!words.bundle.empty()) {
        BEIBAO_TAKE(said, carryBundle(words.serve.folder, words.bundle, words.out));
        std::cout << said << std::flush;
        return 0;
    }
    if (!words.packFile.empty()) {
        BEIBAO_TAKE(pack, readWhole(words.packFile, kLargestPack));
        words.command["text"] = pack;
    }
    BEIBAO_TAKE(
        text, tell(words.serve.folder, words.command.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    return tellAnswer(words, text);
}

const char* adviceFor(Fault fault)
{
    switch (fault) {
    case Fault::kUsage: return "see --help";
    case Fault::kNotFound: return "check the id or the folder";
    case Fault::kWrongKey: return "try another passphrase; nothing was touched";
    case Fault::kInUse: return "stop the other program or choose another port";
    case Fault::kDamaged: return "restore a backup; devices will offer again what it lacks";
    case Fault::kFromTheFuture: return "update this program; nothing was touched";
    case Fault::kDiskFull: return "free some space";
    case Fault::kStorage: return "check the disk and the rights on the folder";
    case Fault::kRefused: return "nothing was changed";
    case Fault::kOffline: return "try again";
    }
    return "";
}

int complain(const Error& error)
{
    const int code = exitCodeOf(error.fault);
    std::cerr << "error " << code << ": " << error.detail << "; " << adviceFor(error.fault) << '\n';
    return code;
}

} // namespace

int main(int count, char** arguments)
{
    keepToOurselves();
    Words words;
    CLI::App app(kAbout, "beibao-countyd");
    addServing(app, words);
    addCommands(app, words);
    addPackCommands(app, words);
    app.require_subcommand(0, 1);
    try {
        app.parse(count, arguments);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        return complain({Fault::kUsage, error.what()});
    }
    const auto done = run(words);
    return done ? *done : complain(done.error());
}
