#pragma once

#include "core/identity/device_key.h"
#include "core/schema/agreement.pb.h"
#include "core/schema/case.pb.h"
#include "core/schema/mediation.pb.h"
#include "core/store/parcels.h"
#include "core/store/store.h"
#include "tests/support/hands.h"

#include <functional>
#include <memory>
#include <string>

namespace beibao::test {

/// A laptop in a test: a real encrypted store in a folder of its own, with its key and its clock.
class Device {
public:
    explicit Device(
        std::uint64_t seed, const Id& unit = Id::fromBytes("village-committe"), std::vector<View*> views = {});

    /// Saves what differs; a failure ends the test.
    Id save(const google::protobuf::Message& record, const Id& id = {});
    /// Opens a form on a record, changes it, and saves it.
    template <typename Message> void edit(const Id& id, const std::function<void(Message&)>& change)
    {
        const Record before = record(id);
        Message message = before.as<Message>();
        change(message);
        saveSeen(message, id, store().records().seen(before));
    }
    void saveSeen(const google::protobuf::Message& record, const Id& id, const Seen& seen);
    Record record(const Id& id);
    /// Everything it has not had acknowledged, as one arrival at another device.
    Arrival everything();
    void hear(const Device& other);
    /// Closes the store and opens it again, as after a power cut.
    void reopen();

    /// Puts a copy of the database in its place, as somebody does who restores a backup.
    void putBack(const std::filesystem::path& copy);

    /// A second, read-only connection, as the window has one.
    std::unique_ptr<Database> look();

    Store& store() { return *store_; }
    Blobs& blobs() { return *blobs_; }
    Parcels& parcels() { return *parcels_; }
    HeldClock clock;
    SeededRandom random;
    TemporaryFolder folder;
    DeviceKey key;

private:
    StoreSetup setup();
    void close();
    StoreKey storeKey_;
    std::vector<View*> views_;
    std::unique_ptr<FolderPieces> arriving_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<Blobs> blobs_;
    std::unique_ptr<Parcels> parcels_;
};

/// A dispute between neighbours, complete enough to be saved.
Case aCase();
Party aParty(const Id& caseId, const std::string& name, const std::string& role = "applicant");

} // namespace beibao::test
