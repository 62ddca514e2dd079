#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/paper/pdf.h"
#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/casework/case_loader.h"
#include "core/casework/county_rules.h"
#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/wordings.h"
#include "core/packs/applying.h"
#include "core/rules/settings.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

constexpr std::uintmax_t kLargestPack = 4U << 20U;

struct Words {
    std::string file, name, which, document, out;
};

Result<Pack> packIn(const std::string& file)
{
    BEIBAO_TAKE(text, readWhole(file, kLargestPack));
    return Pack::parse(text);
}

json findingsOf(const std::vector<PackFinding>& findings)
{
    json out = json::array();
    for (const auto& one : findings)
        out.push_back({{"key", one.key}, {"level", one.error ? "error" : "note"}, {"sentence", one.sentence}});
    return out;
}

/// Needs no store: a pack is looked at before anybody has one open.
Status check(const Words& words)
{
    BEIBAO_TAKE(pack, packIn(words.file));
    BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
    const auto findings = checkPack(pack, rules, Date::fromEpochMs(SystemClock().nowMs()));
    answer({{"name", pack.name}, {"version", pack.version}, {"effective_from", pack.effectiveFrom.iso()},
        {"entries", pack.entries.size()}, {"good", !hasErrors(findings)}, {"findings", findingsOf(findings)}});
    return hasErrors(findings) ? Status(Error{Fault::kUsage, "the pack cannot be applied as it is"}) : Status();
}

/// The settings of the store with those of the pack, as if it had been applied.
std::vector<Kept<Setting>> withPack(const std::vector<Kept<Setting>>& here, const Pack& pack)
{
    auto out = here;
    for (auto& one : settingsOf(pack, here)) out.push_back(std::move(one));
    return out;
}

/// How a paper would look: of a case, or as an empty form, worded by the pack.
Result<int> preview(Open& store, const Words& words, const Pack& pack)
{
    std::string wording;
    for (const auto& entry : pack.entries)
        if (entry.key == std::string(kTemplateKey) + words.document) wording = entry.value;
    Print print;
    print.practice = store.store().author().realm == wire::PRACTICE;
    print.wording = wording;
    const Fonts fonts;
    Result<Document> made = Error{Fault::kUsage, "name a --case"};
    if (words.which.empty()) {
        made = blankForm({words.document, newFormNumber(store.random)}, {}, wording);
    } else {
        BEIBAO_TAKE(id, findCase(store, words.which));
        BEIBAO_TAKE(file, loadCase(store.records(), id));
        const RuleBook rules = rulesOn(store.rules, withPack(settingsIn(store.records()), pack), pack.effectiveFrom);
        Subject subject;
        subject.on = store.desk->today();
        subject.rules = &rules;
        made = documentFor(words.document, file, subject, print);
    }
    if (!made) return made.error();
    BEIBAO_TAKE(pdf, renderPdf(*made));
    BEIBAO_TRY(writeWhole(words.out, {pdf.bytes.constData(), static_cast<std::size_t>(pdf.bytes.size())}));
    return pdf.pages;
}

Status preview(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(pack, packIn(words.file));
    json lines = json::array();
    for (const auto& line : previewPack(pack, store->rules, settingsIn(store->records())))
        lines.push_back({{"key", line.key}, {"part", partLabel(line.part)}, {"words", line.words},
            {"before", line.before}, {"after", line.after}, {"changes", line.changes}, {"until", line.untilDay.iso()}});
    const PackMaker maker = makerOf(pack, store->store());
    json out{{"name", pack.name}, {"version", pack.version}, {"effective_from", pack.effectiveFrom.iso()},
        {"note", pack.note}, {"lines", std::move(lines)},
        {"findings", findingsOf(checkPack(pack, store->rules, store->desk->today()))},
        {"signed",
            maker == PackMaker::kCounty       ? "county"
                : maker == PackMaker::kForged ? "forged"
                                              : ""},
        {"may_apply", mayApplyPacks(store->store())}};
    if (!words.document.empty()) {
        if (words.out.empty()) return Error{Fault::kUsage, "--document wants --out F.pdf"};
        BEIBAO_TAKE(pages, preview(*store, words, pack));
        out["pages"] = pages;
        out["out"] = words.out;
    }
    answer(out);
    return {};
}

Status apply(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(pack, packIn(words.file));
    BEIBAO_TAKE(changed, applyPack(store->store(), store->rules, pack, store->desk->now()));
    answer({{"name", pack.name}, {"version", pack.version}, {"effective_from", pack.effectiveFrom.iso()},
        {"settings", changed.records.size()}});
    return {};
}

Status rollback(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(
        changed, takeBackPack(store->store(), words.name, store->desk->today(), store->desk->now(), store->random));
    answer({{"name", words.name}, {"settings", changed.records.size()}});
    return {};
}

Status list(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    json out = json::array();
    for (const auto& pack : packsIn(settingsIn(store->records())))
        out.push_back({{"name", pack.name}, {"version", pack.version}, {"effective_from", pack.effectiveFrom.iso()},
            {"note", pack.note}, {"in_force", pack.keys}, {"replaced", pack.replaced},
            {"by", authorOf(store->store(), store->records(), pack.settings.front())}});
    answer(out);
    return {};
}

} // namespace

void addPackCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* packs
        = app.add_subcommand("pack", "Rules, templates, lists and calendars as one file: look, apply, take back");
    packs->require_subcommand(1);
    auto* checking = packs->add_subcommand("check", "Whether every entry of a pack is right; needs no store");
    checking->add_option("file", words->file, "*.beibao-pack")->required();
    checking->callback([=, &run] { run = [=] { return check(*words); }; });

    auto* showing = packs->add_subcommand("preview", "What a pack would change, and how a paper would look");
    showing->add_option("file", words->file, "*.beibao-pack")->required();
    showing->add_option("--document", words->document, "A paper by its id, worded by the pack");
    showing->add_option("--case", words->which, "Of this case; else as an empty form");
    showing->add_option("-o,--out", words->out, "FILE.pdf of that paper");
    showing->callback([=, &options, &run] { run = [=, &options] { return preview(options, *words); }; });

    auto* applying = packs->add_subcommand("apply", "From its day on the pack holds here and in the units below");
    applying->add_option("file", words->file, "*.beibao-pack")->required();
    applying->callback([=, &options, &run] { run = [=, &options] { return apply(options, *words); }; });

    auto* listing = packs->add_subcommand("list", "The packs here, since when, from whom, and what of them holds");
    listing->callback([=, &options, &run] { run = [=, &options] { return list(options); }; });

    auto* back = packs->add_subcommand("rollback", "What held before the pack holds again; nothing is deleted");
    back->add_option("name", words->name)->required();
    back->callback([=, &options, &run] { run = [=, &options] { return rollback(options, *words); }; });
}

} // namespace beibao::ctl
