#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/paper/sealing.h"
#include "core/casework/demonstration.h"
#include "core/casework/play.h"
#include "sync/grpc_line.h"
#include "sync/membership.h"
#include "sync/session.h"

namespace beibao::ctl {

namespace {

struct Words {
    std::string file, chair;
    VillagePlan plan;
    bool silent = false;
};

PaperMaker paperMaker(bool practice)
{
    return [practice](const SealDraft& draft) -> Result<std::string> {
        BEIBAO_TAKE(pdf, renderSealed(draft, practice));
        return pdf.bytes.toStdString();
    };
}

/// One meeting with the county, so that the other store of the play sees what was done.
Status meetOnce(Open& store)
{
    const auto member = membershipOf(store.store());
    if (!member) return Error{Fault::kRefused, "both stores of a play must have joined a county", "enrolled"};
    GrpcLine line(member->line());
    SyncSession session(store.store(), line);
    return session.meet().ended;
}

Status play(const Options& options, const Words& words)
{
    BEIBAO_TAKE(text, readInput(words.file));
    BEIBAO_TAKE(sample, parseJson(text));
    BEIBAO_TAKE(store, open(options));
    if (!mayInvent(store->store()) && !store->store().author().county.empty())
        return Error{Fault::kRefused,
            "samples are for practice stores, demonstration counties and stores not yet enrolled", "practice"};
    std::unique_ptr<Open> chair;
    if (!words.chair.empty()) {
        Options other = options;
        other.store = words.chair;
        BEIBAO_TAKE(opened, open(other));
        chair = std::move(opened);
    }
    const auto meet = [&]() -> Status {
        if (!chair) return {};
        for (Open* one : {store.get(), chair.get(), store.get()}) BEIBAO_TRY(meetOnce(*one));
        return {};
    };
    const Fonts fonts;
    Play play(*store->desk, chair ? chair->desk.get() : nullptr,
        paperMaker(store->store().author().realm == wire::PRACTICE), meet);
    BEIBAO_TAKE(id, play.perform(sample));
    BEIBAO_TRY(meet());
    answer({{"id", id.text()}});
    return {};
}

Status demonstrate(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    DayClock clock(store->clock);
    Desk desk(store->store(), store->folder->blobs(), store->rules, clock, store->random);
    VillagePlan plan = words.plan;
    plan.reportsThisRound = !words.silent;
    const Fonts fonts;
    BEIBAO_TAKE(cases, playVillage(desk, clock, plan, paperMaker(store->store().author().realm == wire::PRACTICE)));
    answer({{"cases", cases}});
    return {};
}

} // namespace

void addPlayCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* playing = app.add_subcommand("play", "Play a sample dispute step by step");
    playing->add_option("file", words->file, "A file of resources/samples")->required();
    playing->add_option("--chair", words->chair, "Store of the chair, who takes the steps marked for him");
    playing->callback([=, &options, &run] { run = [=, &options] { return play(options, *words); }; });

    auto* showing
        = app.add_subcommand("demonstrate", "Invented cases in every state, for one village of a demonstration county");
    showing->add_option("--village", words->plan.village, "Which village: 0, 1, 2 …")->check(CLI::Range(0, 999));
    showing->add_option("--cases", words->plan.cases)->check(CLI::Range(1, 1000));
    showing->add_option("--seed", words->plan.seed);
    showing->add_flag("--no-report", words->silent, "Leave this week's report out");
    showing->callback([=, &options, &run] { run = [=, &options] { return demonstrate(options, *words); }; });
}

} // namespace beibao::ctl
