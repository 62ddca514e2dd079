#include "app/ctl/commands.h"

#include "core/base/text.h"
#include "core/casework/people_book.h"
#include "core/casework/trace.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::string text;
    int limit = 20;
    bool whole = false;
};

Status people(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    json out = json::array();
    for (const KnownPerson& person : peopleFound(store->store().search(), store->records(), words.text, words.limit)) {
        if (words.whole) BEIBAO_TRY(leaveTrace(*store->desk, "reveal", person.party));
        out.push_back({{"party", person.party.text()}, {"name", person.name},
            {"phone", words.whole ? person.phone : maskPhone(person.phone)},
            {"id_number", words.whole ? person.idNumber : maskIdNumber(person.idNumber)}, {"address", person.address},
            {"protected", person.isProtected}});
    }
    BEIBAO_TRY(store->store().database().trouble());
    answer(out);
    return {};
}

} // namespace

void addPeopleCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* finding = app.add_subcommand("people", "Whom this store knows by a name, pinyin or the end of a number");
    finding->add_option("text", words->text)->required();
    finding->add_option("--limit", words->limit)->check(CLI::Range(1, 1000));
    finding->add_flag("--whole", words->whole, "Numbers unmasked; that somebody looked is written down");
    finding->callback([=, &options, &run] { run = [=, &options] { return people(options, *words); }; });
}

} // namespace beibao::ctl
