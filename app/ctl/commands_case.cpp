#include "app/ctl/commands.h"

#include "app/ctl/show.h"
#include "core/casework/clause_marks.h"
#include "core/casework/play.h"
#include "core/schema/json.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

Result<Registration> registrationFrom(const json& input)
{
    const auto risk = input.value("risk", json(""));
    const auto found = input.value("found_in_round", json(false));
    const auto parties = input.value("parties", json::array());
    if (!risk.is_string() || !found.is_boolean() || !parties.is_array())
        return Error{Fault::kUsage, "\"parties\" is a list, \"risk\" a word and \"found_in_round\" true or false"};
    Registration out{.dispute = {}, .parties = {}, .risk = risk.get<std::string>(), .foundInRound = found.get<bool>()};
    BEIBAO_TAKE(dispute, messageFrom<Case>(input["case"]));
    out.dispute = std::move(dispute);
    for (const auto& object : parties) {
        BEIBAO_TAKE(party, messageFrom<Party>(object));
        out.parties.push_back(std::move(party));
    }
    return out;
}

Status registerCase(const Options& options, const std::string& file)
{
    BEIBAO_TAKE(text, readInput(file));
    BEIBAO_TAKE(input, parseJson(text));
    if (!input.is_object() || !input.contains("case"))
        return Error{Fault::kUsage, "one object is wanted: {\"case\":{…},\"parties\":[…]}"};
    BEIBAO_TAKE(wanted, registrationFrom(input));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(done, store->desk->registerCase(std::move(wanted)));
    answer({{"id", done.caseId.text()}, {"number", done.number}, {"provisional", done.provisional},
        {"state", stateId(done.state)}});
    return {};
}

/// What the chair wrote beside clauses: {"marks":[{"field":"Agreement.facts","words":"…"}]}.
Result<ClauseMarks> takeMarks(json& object)
{
    if (!object.is_object() || !object.contains("marks")) return ClauseMarks();
    const json given = object["marks"];
    object.erase("marks");
    ClauseMarks marks = parseMarks(json{{"marks", given}}.dump());
    if (!given.is_array() || marks.size() != given.size())
        return Error{Fault::kUsage, "\"marks\" is a list of objects with where, field, clause, words and mended"};
    return marks;
}

Status act(const Options& options, const std::string& which, const std::string& name, const std::string& text)
{
    const auto action = parseAction(name);
    if (!action) return Error{Fault::kUsage, "there is no action of that name"};
    BEIBAO_TAKE(object, parseJson(text.empty() ? "{}" : text));
    BEIBAO_TAKE(marks, takeMarks(object));
    BEIBAO_TAKE(input, actionInputFrom(object));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, which));
    BEIBAO_TAKE(acted, actWithMarks(*store->desk, id, *action, input, marks));
    json out{{"state", stateId(acted.state)}, {"event_id", acted.eventId.text()}};
    if (!acted.number.empty()) out["number"] = acted.number;
    answer(out);
    return {};
}

Status show(const Options& options, const std::string& which, const std::string& on)
{
    const auto day = on.empty() ? std::optional<Date>() : Date::parse(on);
    if (!on.empty() && !day) return Error{Fault::kUsage, "--on: no such date; write it as 2026-11-22"};
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, which));
    BEIBAO_TAKE(out, caseAsJson(*store, id, day.value_or(store->desk->today())));
    answer(out);
    return {};
}

Status check(const Options& options, const std::string& which)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, which));
    BEIBAO_TAKE(out, checksAsJson(*store, id));
    answer(out);
    return {};
}

Status amend(const Options& options, const std::string& which)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, findCase(*store, which));
    BEIBAO_TAKE(agreement, store->desk->amend(id));
    answer({{"id", agreement.text()}});
    return {};
}

} // namespace

void addCaseCommands(CLI::App& app, const Options& options, Run& run)
{
    struct Words {
        std::string which, action, text;
    };
    const auto words = std::make_shared<Words>();

    auto* registering = app.add_subcommand("register", "Put a case with its parties on the register");
    registering->add_option("file", words->text, "JSON file, or - for standard input")->required();
    registering->callback([=, &options, &run] { run = [=, &options] { return registerCase(options, words->text); }; });

    auto* acting = app.add_subcommand("act", "Take one step with a case");
    acting->add_option("case", words->which, "Id or number")->required();
    acting->add_option("action", words->action)->required();
    acting->add_option("json", words->text, "What goes with it");
    acting->callback([=, &options, &run] {
        run = [=, &options] { return act(options, words->which, words->action, words->text); };
    });

    auto* showing = app.add_subcommand("show", "Everything about one case");
    showing->add_option("case", words->which, "Id or number")->required();
    showing->add_option("--on", words->text, "As it looks on this date");
    showing->callback(
        [=, &options, &run] { run = [=, &options] { return show(options, words->which, words->text); }; });

    auto* amending = app.add_subcommand("amend", "Begin the agreement that takes the place of the one in force");
    amending->add_option("case", words->which, "Id or number")->required();
    amending->callback([=, &options, &run] { run = [=, &options] { return amend(options, words->which); }; });

    auto* checking = app.add_subcommand("check", "Agreement checks and completeness of the dossier");
    checking->add_option("case", words->which, "Id or number")->required();
    checking->callback([=, &options, &run] { run = [=, &options] { return check(options, words->which); }; });
}

} // namespace beibao::ctl
