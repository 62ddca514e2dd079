#include "app/ctl/commands.h"

#include "core/schema/json.h"
#include "core/store/correspondence.h"
#include "sync/blob_session.h"
#include "sync/enrol.h"
#include "sync/grpc_line.h"
#include "sync/session.h"

#include <chrono>

namespace beibao::ctl {

namespace {

using nlohmann::json;

struct Words {
    std::string server, code, change;
    int megabytes = 0; ///< of files in one meeting, each way; 0: as usual
};

Status enrolHere(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    Invitation invitation;
    invitation.server = words.server;
    invitation.code = words.code;
    invitation.localArea = store->store().meta("area");
    invitation.localCommittee = store->store().author().unit;
    BEIBAO_TAKE(member, enrol(store->store(), store->folder->deviceKey().publicKey(), invitation));
    answer({{"county", member.county}, {"unit", member.unit.text()}, {"area", member.area}, {"role", member.role},
        {"sync", member.syncAddress}});
    return {};
}

json choicesOf(Open& store)
{
    json out = json::array();
    for (const auto& choice : store.records().openChoices(0)) {
        const RecordSpec* kind = Schema::get().kind(choice.kind);
        if (kind == nullptr) continue;
        json values = json::array();
        for (const auto& value : choice.values)
            values.push_back({{"change", value.change.text()}, {"device", value.device.text()},
                {"at", DateTime::fromEpochMs(static_cast<std::int64_t>(value.stamp >> 16U)).iso()},
                {"fields", fieldsToJson(*kind, value.fields)}});
        out.push_back({{"record", choice.record.text()}, {"kind", kind->name}, {"case_id", choice.caseId.text()},
            {"values", values}});
    }
    return out;
}

BlobReport carryFiles(Open& store, Line& line, const Words& words)
{
    BlobBudget budget;
    if (words.megabytes > 0) budget.up = budget.down = std::uint64_t(words.megabytes) << 20U;
    return BlobSession(store.folder->parcels(), line, store.store().author().realm, store.store().meta("epoch"), budget)
        .meet();
}

Status syncNow(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    const auto member = membershipOf(store->store());
    if (!member)
        return store->store().author().realm == wire::PRACTICE
            ? Error{Fault::kRefused, "a practice store meets no county", "practice"}
            : Error{Fault::kRefused, "this store has not joined a county; enrol first", "enrolled"};
    const auto begin = std::chrono::steady_clock::now();
    GrpcLine line(member->line());
    SyncSession session(store->store(), line);
    const NumbersWanted numbers{store->desk->today().year, {}, static_cast<std::uint32_t>(store->desk->numbersLeft())};
    const MeetingReport report = session.meet(numbers);
    if (report.ended) BEIBAO_TRY(store->desk->numberWaitingCases());
    const BlobReport files = report.ended ? carryFiles(*store, line, words) : BlobReport();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    if (!report.ended) return report.ended;
    if (BlobSession::isTrouble(files.ended)) return files.ended;
    const auto waiting = Correspondence(store->store().database()).count();
    answer({{"sent", report.sent}, {"received", report.received}, {"refused", report.refused},
        {"choices", store->records().openChoices(0).size()}, {"bytes_out", report.bytesOut + files.bytesOut},
        {"bytes_in", report.bytesIn + files.bytesIn}, {"round_trips", report.roundTrips + files.roundTrips},
        {"blobs_sent", files.sent}, {"blobs_received", files.received}, {"blobs_refused", files.refused},
        {"blobs_damaged", files.damaged}, {"blobs_waiting", waiting.files}, {"seconds", took.count()}});
    return {};
}

Status status(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    auto& database = store->store().database();
    auto waiting = database.query("SELECT count(*) FROM batch WHERE position IS NULL AND refused IS NULL");
    auto refused = database.query("SELECT count(*) FROM batch WHERE refused IS NOT NULL");
    auto last = database.query("SELECT coalesce(max(acknowledged_at), 0) FROM batch");
    const std::int64_t at = last.step() ? last.number(0) : 0;
    const auto files = Correspondence(database).count();
    answer({{"enrolled", membershipOf(store->store()).has_value()}, {"waiting", waiting.step() ? waiting.number(0) : 0},
        {"refused", refused.step() ? refused.number(0) : 0}, {"choices", store->records().openChoices(0).size()},
        {"blobs_waiting", files.files}, {"blob_bytes_waiting", files.fileBytes},
        {"last_receipt", at > 0 ? DateTime::fromEpochMs(at).iso() : ""}});
    return database.trouble();
}

Status choices(const Options& options)
{
    BEIBAO_TAKE(store, open(options));
    answer(choicesOf(*store));
    return store->store().database().trouble();
}

Status choose(const Options& options, const std::string& text)
{
    BEIBAO_TAKE(change, parseId(text));
    BEIBAO_TAKE(store, open(options));
    BEIBAO_TAKE(saved, store->store().choose(change));
    answer({{"record", saved.ids.front().text()}, {"choices", store->records().openChoices(0).size()}});
    return {};
}

} // namespace

void addSyncCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* enrolling = app.add_subcommand("enrol", "Join a county with the code it gave");
    enrolling->add_option("--server", words->server, "HOST:PORT of the enrolment port")->required();
    enrolling->add_option("--code", words->code, "The invitation code")->required();
    enrolling->callback([=, &options, &run] { run = [=, &options] { return enrolHere(options, *words); }; });

    auto* meeting = app.add_subcommand("sync", "Meet the county now");
    meeting
        ->add_option("--files", words->megabytes, "How many MB of attachments may go each way; sealed papers always do")
        ->check(CLI::Range(1, 100'000));
    meeting->callback([=, &options, &run] { run = [=, &options] { return syncNow(options, *words); }; });

    auto* asking = app.add_subcommand("status", "What waits, what was refused, what waits for a choice");
    asking->callback([=, &options, &run] { run = [=, &options] { return status(options); }; });

    auto* listing = app.add_subcommand("choices", "Fields with two values, of which one is to be chosen");
    listing->callback([=, &options, &run] { run = [=, &options] { return choices(options); }; });

    auto* choosing = app.add_subcommand("choose", "Use this value");
    choosing->add_option("change", words->change, "The change that holds it")->required();
    choosing->callback([=, &options, &run] { run = [=, &options] { return choose(options, words->change); }; });
}

} // namespace beibao::ctl
