#include "app/ctl/commands.h"

#include "core/casework/history.h"
#include "core/casework/recycling.h"

namespace beibao::ctl {

namespace {

using nlohmann::json;

/// A record's id, or what findCase() takes for a case.
Result<Id> recordOrCase(Open& store, const std::string& text)
{
    if (const auto id = Id::parse(text)) return *id;
    return findCase(store, text);
}

Status recycleOne(const Options& options, const std::string& which, const std::string& reason)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, recordOrCase(*store, which));
    BEIBAO_TAKE(saved, recycle(*store->desk, id, reason));
    answer({{"id", id.text()}, {"order", saved.ids.front().text()}});
    return {};
}

Status takeBackOne(const Options& options, const std::string& which)
{
    BEIBAO_TAKE(id, parseId(which));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(saved, takeBack(*store->desk, id));
    answer({{"id", id.text()}, {"order", saved.ids.front().text()}});
    return {};
}

Status listBin(const Options& options, const std::string& which)
{
    BEIBAO_TAKE(store, open(options));
    Id caseId;
    if (!which.empty()) {
        BEIBAO_TAKE(found, recordOrCase(*store, which));
        caseId = found;
    }
    json out = json::array();
    for (const auto& one : inBin(store->records(), caseId))
        out.push_back({{"id", one.record.text()}, {"case_id", one.caseId.text()}, {"kind", one.kind},
            {"title", one.title}, {"people", one.about}, {"at", one.at}, {"reason", one.reason}, {"whole", one.whole}});
    BEIBAO_TRY(store->store().database().trouble());
    answer(out);
    return {};
}

constexpr const char* wordOf(HistoryLine::What what)
{
    switch (what) {
    case HistoryLine::What::kBegun: return "begun";
    case HistoryLine::What::kEdited: return "edited";
    case HistoryLine::What::kFact: return "fact";
    case HistoryLine::What::kBinned: return "recycled";
    case HistoryLine::What::kTakenBack: return "taken_back";
    case HistoryLine::What::kErased: return "erased";
    }
    return "";
}

json asJson(const HistoryLine& line)
{
    json altered = json::array();
    for (const auto& one : line.altered)
        altered.push_back({{"field", one.label}, {"before", one.before}, {"after", one.after}});
    return {{"change", line.change.text()}, {"record", line.record.text()}, {"kind", line.kind}, {"title", line.title},
        {"at", DateTime::fromEpochMs(line.atMs()).iso()}, {"who", line.who}, {"what", wordOf(line.what)},
        {"reason", line.reason}, {"altered", std::move(altered)}};
}

Status tellHistory(const Options& options, const std::string& which)
{
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(id, recordOrCase(*store, which));
    const auto record = store->records().get(id);
    if (!record) return Error{Fault::kNotFound, "there is no such record here"};
    const bool whole = record->caseId == id;
    json out = json::array();
    for (const auto& line : whole ? historyOfCase(store->records(), id) : historyOf(store->records(), id))
        out.push_back(asJson(line));
    BEIBAO_TRY(store->store().database().trouble());
    answer(out);
    return {};
}

} // namespace

void addBinCommands(CLI::App& app, const Options& options, Run& run)
{
    struct Words {
        std::string which, reason;
    };
    const auto words = std::make_shared<Words>();

    auto* putting = app.add_subcommand("recycle", "Put a record, or a whole case, into the recycle bin");
    putting->add_option("record", words->which, "Id; of a case also its number")->required();
    putting->add_option("--reason", words->reason, "Why, in a sentence")->required();
    putting->callback(
        [=, &options, &run] { run = [=, &options] { return recycleOne(options, words->which, words->reason); }; });

    auto* taking = app.add_subcommand("take-back", "Take a record or a case back out of the recycle bin");
    taking->add_option("record", words->which, "Id, as bin tells it")->required();
    taking->callback([=, &options, &run] { run = [=, &options] { return takeBackOne(options, words->which); }; });

    auto* looking = app.add_subcommand("bin", "What lies in the recycle bin, newest first");
    looking->add_option("case", words->which, "Of this case only: id or number");
    looking->callback([=, &options, &run] { run = [=, &options] { return listBin(options, words->which); }; });

    auto* telling = app.add_subcommand("history", "Who changed a record, or a whole case, when and how");
    telling->add_option("record", words->which, "Id; of a case also its number")->required();
    telling->callback([=, &options, &run] { run = [=, &options] { return tellHistory(options, words->which); }; });
}

} // namespace beibao::ctl
