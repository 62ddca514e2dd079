#include "app/ctl/commands.h"

#include "core/base/money.h"
#include "core/base/resources.h"
#include "core/casework/case_loader.h"
#include "core/rules/calculator.h"
#include "core/rules/case_reading.h"
#include "core/rules/figure_status.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::string name, args, on, into, debtor, creditor, due, manner;
};

json asJson(const Calculation& done)
{
    json lines = json::array();
    for (const auto& line : done.lines)
        lines.push_back({{"label", line.label}, {"how", line.how}, {"amount_fen", line.fen}, {"counted", line.counted},
            {"source", line.source}});
    return {{"name", done.name}, {"lines", std::move(lines)}, {"total_fen", done.totalFen},
        {"total", moneyInFigures(done.totalFen)}, {"capitals", moneyInCapitals(done.totalFen)}, {"notes", done.notes},
        {"obligation", {{"kind", "pay"}, {"object", done.object}, {"amount_fen", done.totalFen}}}};
}

/// The sum as a promise of the newest agreement; who, to whom and when are the parties' to say.
Result<Id> insert(Open& store, const Words& words, const Calculation& done)
{
    BEIBAO_TAKE(caseId, findCase(store, words.into));
    BEIBAO_TAKE(file, loadCase(store.records(), caseId));
    const auto* agreement = agreementIn(file);
    Obligation promise;
    promise.set_case_id(caseId.text());
    if (agreement != nullptr) promise.set_agreement_id(agreement->id.text());
    for (const auto* party : {&words.debtor, &words.creditor})
        if (!party->empty() && partyIn(file, *party) == nullptr)
            return Error{Fault::kUsage, "--debtor and --creditor take ids of parties of the case"};
    if (!words.due.empty() && !Date::parse(words.due))
        return Error{Fault::kUsage, "--due: no such date; write it as 2026-11-22"};
    promise.set_debtor_id(words.debtor);
    promise.set_creditor_id(words.creditor);
    promise.set_due_on(words.due);
    promise.set_manner(words.manner);
    promise.set_kind("pay");
    promise.set_object(done.object);
    promise.set_amount_fen(done.totalFen);
    promise.set_position(static_cast<std::int64_t>(file.obligations.size()) + 1);
    BEIBAO_TAKE(saved, store.store().save({Entry::of(promise)}));
    return saved.ids.front();
}

Status calculateAnd(const Options& options, const Words& words)
{
    BEIBAO_TAKE(args, parseJson(words.args.empty() ? "{}" : words.args));
    const auto on = words.on.empty() ? std::optional(Date::fromEpochMs(SystemClock().nowMs())) : Date::parse(words.on);
    if (!on) return Error{Fault::kUsage, "--on: no such date; write it as 2026-11-22"};
    if (options.store.empty()) {
        BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
        BEIBAO_TAKE(done, calculate(words.name, args, rules, *on));
        answer(asJson(done));
        return {};
    }
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(done, calculate(words.name, args, store->desk->rulesAsOf(*on), *on));
    json out = asJson(done);
    if (!words.into.empty()) {
        BEIBAO_TAKE(id, insert(*store, words, done));
        out["obligation"]["id"] = id.text();
    }
    answer(out);
    return {};
}

Status showRules(const Options& options, const std::string& prefix)
{
    BEIBAO_TAKE(store, open(options));
    json out = json::array();
    for (const auto& [id, rule] : store->desk->rules().all()) {
        if (id.compare(0, prefix.size(), prefix) != 0) continue;
        json value;
        std::visit([&](const auto& one) { value = one; }, rule.value);
        out.push_back({{"id", id}, {"value", std::move(value)}, {"source", rule.source}, {"words", rule.words},
            {"to_check", toBeChecked(rule)}});
    }
    answer(out);
    return {};
}

} // namespace

void addRuleCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* working
        = app.add_subcommand("calculate", "Work out a sum: injury, work_injury, wages, child_support, interest");
    working->add_option("name", words->name)->required();
    working->add_option("args,--json", words->args, "One JSON object");
    working->add_option("--on", words->on, "With the figures in force on this date");
    working->add_option("--into", words->into, "Case whose agreement gets the sum as a promise");
    working->add_option("--debtor", words->debtor, "Id of the party who pays");
    working->add_option("--creditor", words->creditor, "Id of the party who is paid");
    working->add_option("--due", words->due, "By when");
    working->add_option("--manner", words->manner, "How");
    working->callback([=, &options, &run] { run = [=, &options] { return calculateAnd(options, *words); }; });

    auto* showing = app.add_subcommand("rules", "The rules in force, with what the county has set");
    showing->add_option("prefix", words->name, "Only ids that begin so");
    showing->callback([=, &options, &run] { run = [=, &options] { return showRules(options, words->name); }; });
}

} // namespace beibao::ctl
