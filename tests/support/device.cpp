#include "tests/support/device.h"

#include <catch2/catch_test_macros.hpp>

namespace beibao::test {

Device::Device(std::uint64_t seed, const Id& unit, std::vector<View*> views)
    : random(seed)
    , key(DeviceKey::make(random))
    , views_(std::move(views))
{
    random.fill(storeKey_.bytes.data(), storeKey_.bytes.size());
    reopen();
    Author author;
    author.device = Id::make(random);
    author.incarnation = random.number();
    author.unit = unit;
    author.person = Id::make(random);
    REQUIRE(store().setAuthor(author));
}

StoreSetup Device::setup()
{
    return {.file = folder.path() / "store.db",
        .key = storeKey_,
        .clock = clock,
        .random = random,
        .signer = &key,
        .views = views_,
        .blobs = folder.path() / "blobs",
        .arriving = arriving_.get()};
}

void Device::close()
{
    parcels_.reset();
    blobs_.reset();
    store_.reset();
}

void Device::putBack(const std::filesystem::path& copy)
{
    close();
    const auto store = folder.path() / "store.db";
    for (const char* beside : {"-wal", "-shm", ".tail"}) std::filesystem::remove(store.string() + beside);
    std::filesystem::copy_file(copy, store, std::filesystem::copy_options::overwrite_existing);
    reopen();
}

void Device::reopen()
{
    close();
    arriving_ = std::make_unique<FolderPieces>(folder.path() / "arriving", storeKey_);
    auto opened = Store::open(setup());
    if (!opened) FAIL(opened.error().detail);
    store_ = *std::move(opened);
    blobs_ = std::make_unique<Blobs>(folder.path() / "blobs", storeKey_, store_->database(), random);
    parcels_ = std::make_unique<Parcels>(store_->database(), *blobs_, *arriving_);
}

std::unique_ptr<Database> Device::look()
{
    auto opened = Database::open(setup().file, storeKey_, Database::Mode::kRead);
    if (!opened) FAIL(opened.error().detail);
    return *std::move(opened);
}

Id Device::save(const google::protobuf::Message& record, const Id& id)
{
    auto saved = store().save({Entry::of(record, id)});
    if (!saved) FAIL(saved.error().detail);
    return saved->ids.front();
}

void Device::saveSeen(const google::protobuf::Message& record, const Id& id, const Seen& seen)
{
    Entry entry = Entry::of(record, id);
    entry.seen = seen;
    auto saved = store().save({entry});
    if (!saved) FAIL(saved.error().detail);
}

Record Device::record(const Id& id)
{
    auto record = store().records().get(id);
    REQUIRE(record);
    return *record;
}

Arrival Device::everything()
{
    auto out = store().outbox(0, SIZE_MAX);
    REQUIRE(out);
    Arrival arrival;
    for (auto& outgoing : *out) arrival.batches.push_back({std::move(outgoing.batch), 1});
    return arrival;
}

void Device::hear(const Device& other)
{
    REQUIRE(store().arrive(const_cast<Device&>(other).everything()));
}

Case aCase()
{
    Case dispute;
    dispute.set_committee_id(Id::fromBytes("village-committe").text());
    dispute.set_dispute_type("neighbour");
    dispute.set_source("application");
    dispute.set_title("张三与李四排水纠纷");
    dispute.set_facts("两家为屋后水沟的走向争执，各说各有理。");
    dispute.set_applied_on("2026-11-18");
    return dispute;
}

Party aParty(const Id& caseId, const std::string& name, const std::string& role)
{
    Party party;
    party.set_case_id(caseId.text());
    party.set_role(role);
    party.set_kind("person");
    party.set_name(name);
    party.set_phone("13900001234");
    party.set_address("柳树村三组");
    return party;
}

} // namespace beibao::test
