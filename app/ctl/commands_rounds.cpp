#include "app/ctl/commands.h"

#include "core/casework/township.h"
#include "core/rules/screening_rounds.h"
#include "core/schema/json.h"
#include "core/schema/rounds.pb.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

/// The round this store's unit is in on a day.
Round currentRound(Open& store, Date on)
{
    const auto record = store.records().get(store.store().author().unit);
    const std::string kind = record ? record->as<Committee>().kind() : "village";
    return roundOn(kind, on, store.rules);
}

Result<Date> dayOr(const std::string& text, Date usual)
{
    if (text.empty()) return usual;
    const auto day = Date::parse(text);
    if (!day) return Error{Fault::kUsage, "--on: no such date; write it as 2026-11-22"};
    return *day;
}

Status zero(const Options& options, const std::string& on)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(day, dayOr(on, store->desk->today()));
    const Round round = currentRound(*store, day);
    BEIBAO_TAKE(id, store->desk->screen(round.start, round.end, 0));
    answer({{"id", id.text()}, {"period_start", round.start.iso()}, {"period_end", round.end.iso()}, {"found", 0}});
    return {};
}

Status find(const Options& options, const std::string& text, const std::string& on)
{
    BEIBAO_TAKE(object, parseJson(text));
    const RecordSpec& kind = *Schema::get().kind("Finding");
    BEIBAO_TAKE(named, fieldsFromJson(kind, object));
    Finding finding;
    finding.ParseFromString(named.values.encode());
    if (finding.matter().empty() || finding.people().empty() || finding.place().empty())
        return Error{Fault::kRefused, "排查要见事见人见地点：matter、people、place 都要写", "G01-seen"};
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(day, dayOr(on, store->desk->today()));
    const Round round = currentRound(*store, day);
    BEIBAO_TAKE(report, store->desk->screen(round.start, round.end, 1));
    finding.set_screening_id(report.text());
    if (finding.found_on().empty()) finding.set_found_on(day.iso());
    BEIBAO_TAKE(saved, store->store().save({Entry::of(finding)}));
    answer({{"id", saved.ids.front().text()}, {"screening_id", report.text()}});
    return {};
}

Status due(const Options& options, const std::string& on)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(day, dayOr(on, store->desk->today()));
    const Round round = currentRound(*store, day);
    std::vector<Screening> reports;
    for (const auto& record : store->records().ofKind(Schema::get().kind("Screening")->number)) {
        auto report = record.as<Screening>();
        if (report.unit() == store->store().author().unit.text()) reports.push_back(std::move(report));
    }
    const bool reported = isReported(round, reports);
    answer({{"period_start", round.start.iso()}, {"period_end", round.end.iso()}, {"reported", reported},
        {"days_left", daysBetween(day, round.end)}});
    return {};
}

Status committees(const Options& options, const std::string& on)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(day, dayOr(on, store->desk->today()));
    json out = json::array();
    for (const auto& one : committeesOn(store->records(), store->store().database(), store->rules, day)) {
        json missing = json::array();
        for (const Round& round : one.missing) missing.push_back({round.start.iso(), round.end.iso()});
        out.push_back({{"committee", one.committee.text()}, {"name", one.name}, {"area", one.area}, {"open", one.open},
            {"red", one.red}, {"overdue", one.overdue}, {"submitted", one.submitted},
            {"round", {one.round.start.iso(), one.round.end.iso()}}, {"reported", one.reported}, {"found", one.found},
            {"missing", missing}});
    }
    answer(out);
    return {};
}

} // namespace

void addRoundCommands(CLI::App& app, const Options& options, Run& run)
{
    struct Words {
        std::string text, on;
    };
    const auto words = std::make_shared<Words>();
    auto* screening = app.add_subcommand("screening", "Rounds of looking for disputes");
    screening->require_subcommand(1);
    screening->add_option("--on", words->on, "As of this date");

    auto* none = screening->add_subcommand("zero", "This round found nothing");
    none->callback([=, &options, &run] { run = [=, &options] { return zero(options, words->on); }; });
    auto* found = screening->add_subcommand("find", "This round found something");
    found->add_option("json", words->text, "A Finding: matter, people, place …")->required();
    found->callback([=, &options, &run] { run = [=, &options] { return find(options, words->text, words->on); }; });
    auto* board = screening->add_subcommand(
        "board", "Every committee: what is open, urgent, overdue, and rounds nobody reported");
    board->callback([=, &options, &run] { run = [=, &options] { return committees(options, words->on); }; });
    auto* asked = screening->add_subcommand("due", "Whether this round has been reported");
    asked->callback([=, &options, &run] { run = [=, &options] { return due(options, words->on); }; });
}

} // namespace beibao::ctl
