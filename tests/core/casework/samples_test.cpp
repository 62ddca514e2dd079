#include "core/casework/case_list.h"
#include "core/casework/case_loader.h"
#include "core/casework/founding.h"
#include "core/casework/play.h"
#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fstream>

using namespace beibao;
using namespace beibao::test;

TEST_CASE("Each of the four disputes can be carried from the first word to where it ends")
{
    const std::string name = GENERATE("restructured-enterprise", "flat-buyers", "village-inheritance", "medical-joint");
    CAPTURE(name);
    CaseListView list;
    test::Device laptop(1, Id(), {&list});
    Mediator mediator;
    mediator.set_name("龙秀英");
    mediator.set_credential_no("湘调证第4305号");
    mediator.set_valid_until("2028-12-31");
    REQUIRE(found(laptop.store(), {}, mediator));
    const RuleBook rules = *loadRuleBook(BEIBAO_SOURCE_DIR "/resources/rules");
    Blobs blobs(laptop.folder.path() / "blobs", StoreKey(), laptop.store().database(), laptop.random);
    Desk desk(laptop.store(), blobs, rules, laptop.clock, laptop.random);
    std::ifstream in(BEIBAO_SOURCE_DIR "/resources/samples/" + name + ".json");
    const auto sample = nlohmann::json::parse(in);

    Play play(
        desk, nullptr, [](const SealDraft&) { return Result<std::string>("%PDF"); }, [] { return Status(); });
    const auto played = play.perform(sample);
    if (!played) FAIL(played.error().detail << " " << played.error().rule);
    const auto file = loadCase(laptop.store().records(), *played);
    const CaseState state = fold(file->facts);
    CHECK(state.notApplied.empty());
    CHECK(state.waiting.empty());
    CHECK((state.inForce() || state.state == State::kClosed));
    CHECK(state.effectiveSeal() != nullptr);
}
