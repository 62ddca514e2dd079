#include "app/ctl/commands_phrases.h"

#include "core/casework/phrase_book.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::string room = "facts", text;
};

Status list(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const PhraseBook book = PhraseBook::of(store->store());
    answer({{"room", words.room}, {"phrases", book.phrases(words.room)}, {"bin", book.phrases(words.room, true)}});
    return {};
}

Status change(const Options& options, const std::function<Status(PhraseBook&, Date)>& how)
{
    BEIBAO_TAKE(store, open(options));
    PhraseBook book = PhraseBook::of(store->store());
    BEIBAO_TRY(how(book, store->desk->today()));
    book.forgetOld(store->desk->today());
    return book.keepIn(store->store());
}

} // namespace

void addPhraseCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* phrases
        = app.add_subcommand("phrases", "One's own wordings: list, put, bin, restore; they stay in this store");
    phrases->require_subcommand(1);
    const auto add = [&](const char* name, const char* about, bool text) {
        auto* one = phrases->add_subcommand(name, about);
        one->add_option("--room", words->room, "facts or breach: where they are offered");
        if (text) one->add_option("text", words->text)->required();
        return one;
    };
    add("list", "Those in use, and those in the bin", false)->callback([=, &options, &run] {
        run = [=, &options] { return list(options, *words); };
    });
    add("put", "Put a wording by", true)->callback([=, &options, &run] {
        run = [=, &options] {
            return change(options, [&](PhraseBook& book, Date) { return book.put(words->room, words->text); });
        };
    });
    add("bin", "Throw one away; it can be had back for thirty days", true)->callback([=, &options, &run] {
        run = [=, &options] {
            return change(
                options, [&](PhraseBook& book, Date today) { return book.bin(words->room, words->text, today); });
        };
    });
    add("restore", "Have it back", true)->callback([=, &options, &run] {
        run = [=, &options] {
            return change(options, [&](PhraseBook& book, Date) { return book.takeBack(words->room, words->text); });
        };
    });
}

} // namespace beibao::ctl
