#include "tests/simulation/store_cabinet.h"

#include "core/casework/case_loader.h"
#include "core/store/packing.h"

#include <algorithm>
#include <stdexcept>

namespace beibao::simulation {

namespace fs = std::filesystem;

fs::path StoreCabinet::temporaryFolder()
{
    const fs::path shm = "/dev/shm";
    std::string name = ((fs::exists(shm) ? shm : fs::temp_directory_path()) / "beibao-simulation-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    return name;
}

std::unique_ptr<Cabinet> StoreCabinet::make(Clock& clock, Random& random, const Signer& signer, const fs::path& folder)
{
    fs::create_directories(folder);
    StoreKey key;
    random.fill(key.bytes.data(), key.bytes.size());
    std::unique_ptr<StoreCabinet> cabinet(new StoreCabinet(
        {.file = folder / "store.db", .key = key, .clock = clock, .random = random, .signer = &signer}));
    cabinet->open();
    return cabinet;
}

void StoreCabinet::open()
{
    auto opened = Store::open(setup_);
    if (!opened) throw std::runtime_error("I1: a store does not open: " + opened.error().detail);
    store_ = *std::move(opened);
}

/// The files as they are on the disk this moment, somewhere else.
fs::path StoreCabinet::copyFiles()
{
    const fs::path from = setup_.file.parent_path();
    const fs::path to = from.string() + "-" + std::to_string(++copies_);
    fs::create_directories(to);
    for (const auto& entry : fs::directory_iterator(from))
        if (!entry.path().string().ends_with("-shm")) fs::copy(entry.path(), to / entry.path().filename());
    return to;
}

std::unique_ptr<Cabinet> StoreCabinet::copy()
{
    StoreSetup setup = setup_;
    setup.file = copyFiles() / "store.db";
    std::unique_ptr<StoreCabinet> twin(new StoreCabinet(setup));
    twin->open();
    return twin;
}

void StoreCabinet::crash()
{
    const fs::path left = copyFiles();
    const fs::path old = setup_.file.parent_path();
    store_.reset();
    fs::remove_all(old);
    setup_.file = left / "store.db";
    open();
}

Status StoreCabinet::setCounty(const Id& device, const std::string& key)
{
    BEIBAO_TRY(store_->setMeta("county_device", device.bytes()));
    return store_->setMeta("county_key", key);
}

std::int64_t StoreCabinet::newest()
{
    auto row = store_->database().query("SELECT coalesce(max(seq), 0) FROM change");
    return row.step() ? row.number(0) : 0;
}

std::vector<ChangePtr> StoreCabinet::changesAfter(std::int64_t seq)
{
    std::vector<ChangePtr> out;
    auto rows = store_->database().query("SELECT header, body FROM change WHERE seq > ?1 ORDER BY seq");
    rows.bind(seq);
    while (rows.step())
        if (auto change = Change::read(std::string(rows.bytes(0)), unpacked(rows.bytes(1)).value_or(""), rows.null(1)))
            out.push_back(std::make_shared<const Change>(*std::move(change)));
    return out;
}

Result<std::vector<ChangePtr>> StoreCabinet::save(const std::vector<Entry>& entries)
{
    const auto before = newest();
    BEIBAO_TAKE(saved, store_->save(entries));
    static_cast<void>(saved);
    return changesAfter(before);
}

Result<std::vector<ChangePtr>> StoreCabinet::choose(const Id& change)
{
    const auto before = newest();
    BEIBAO_TAKE(saved, store_->choose(change));
    static_cast<void>(saved);
    return changesAfter(before);
}

/// What the case as loaded for the rules leaves out.
bool StoreCabinet::binned(const Record& record)
{
    const auto file = loadCase(store_->records(), record.caseId);
    if (!file) return false; // it came before its case
    const auto lies = [&](const auto& kept) { return kept.id == record.id; };
    if (record.spec()->name == "Party") return std::ranges::none_of(file->parties, lies);
    if (record.spec()->name == "Session") return std::ranges::none_of(file->sessions, lies);
    return false;
}

} // namespace beibao::simulation
