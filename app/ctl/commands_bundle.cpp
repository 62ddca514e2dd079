#include "app/ctl/commands.h"

#include "sync/stick_courier.h"

namespace beibao::ctl {

namespace {

struct Words {
    std::string file, addressee = "county";
    int megabytes = 0; ///< of files; 0: as usual
};

/// The way by stick, over an open store.
struct Way {
    explicit Way(Open& store)
        : memory(store.store())
        , courier(StickCourier::of(store.store(), store.folder->deviceKey(),
              {store.store(), store.folder->parcels(), memory, store.clock, store.random}))
    {
    }
    StoredStickMemory memory;
    Result<StickCourier> courier;
};

Status writeBundle(const Options& options, const Words& words)
{
    if (words.addressee != "county") return Error{Fault::kUsage, "a bundle goes to the county: --for county"};
    BEIBAO_TAKE(store, open(options));
    Way way(*store);
    if (!way.courier) return way.courier.error();
    const std::uint64_t files = words.megabytes > 0 ? std::uint64_t(words.megabytes) << 20U : StickCourier::kUsualFiles;
    BEIBAO_TAKE(load, way.courier->write(words.file, files));
    answer({{"changes", load.changes}, {"files", load.files}, {"bytes", load.bytes}});
    return {};
}

Status takeBundle(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    Way way(*store);
    if (!way.courier) return way.courier.error();
    const MeetingReport report = way.courier->take(words.file);
    BEIBAO_TRY(report.ended);
    BEIBAO_TRY(store->desk->numberWaitingCases());
    answer({{"sent", report.sent}, {"received", report.received}, {"refused", report.refused},
        {"choices", store->records().openChoices(0).size()}, {"under_way", carriedByStick(store->store().database())}});
    return {};
}

} // namespace

void addBundleCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* bundle = app.add_subcommand("bundle", "Hand work over by stick, where there is no link");
    bundle->require_subcommand(1);
    auto* out = bundle->add_subcommand("out", "Write what waits for the county into one file only the county can open");
    out->add_option("file", words->file, "For example /media/stick/today.beibao")->required();
    out->add_option("--for", words->addressee, "county")->required();
    out->add_option("--files", words->megabytes, "How many MB of attachments go along; sealed papers always do")
        ->check(CLI::Range(1, 100'000));
    out->callback([=, &options, &run] { run = [=, &options] { return writeBundle(options, *words); }; });
    auto* in = bundle->add_subcommand("in", "Take in what the county answered");
    in->add_option("file", words->file, "The county's answer")->required();
    in->callback([=, &options, &run] { run = [=, &options] { return takeBundle(options, *words); }; });
}

} // namespace beibao::ctl
