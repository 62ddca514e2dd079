#pragma once

#include "tests/simulation/cabinet.h"

#include <filesystem>

namespace beibao::simulation {

/// The real store in an encrypted file. A crash leaves the files as they were, with
/// the write-ahead log not emptied, and opens a copy of them.
class StoreCabinet final : public Cabinet {
public:
    static std::unique_ptr<Cabinet> make(
        Clock& clock, Random& random, const Signer& signer, const std::filesystem::path& folder);
    /// In memory-backed storage where there is any.
    static std::filesystem::path temporaryFolder();

    Shelf& shelf() override { return *store_; }
    Author author() override { return store_->author(); }
    Status setAuthor(const Author& author) override { return store_->setAuthor(author); }
    Status setCounty(const Id& device, const std::string& key) override;
    Result<std::vector<ChangePtr>> save(const std::vector<Entry>& entries) override;
    Result<std::vector<ChangePtr>> choose(const Id& change) override;
    std::optional<Record> get(const Id& id) override { return store_->records().get(id); }
    std::vector<Record> ofKind(std::uint32_t kind) override { return store_->records().ofKind(kind); }
    std::vector<Record> all() override { return store_->records().all(); }
    Seen seen(const Record& record) override { return store_->records().seen(record); }
    std::vector<Choice> choices(const Record& record) override { return store_->records().choices(record); }
    bool binned(const Record& record) override;
    std::vector<ChangePtr> changes() override { return changesAfter(0); }
    std::unique_ptr<Cabinet> copy() override;
    void crash() override;

private:
    StoreCabinet(const StoreSetup& setup)
        : setup_(setup)
    {
    }
    void open();
    std::filesystem::path copyFiles();
    std::int64_t newest();
    std::vector<ChangePtr> changesAfter(std::int64_t seq);

    StoreSetup setup_;
    std::unique_ptr<Store> store_;
    int copies_ = 0;
};

} // namespace beibao::simulation
