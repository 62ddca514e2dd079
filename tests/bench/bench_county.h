#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/casework/case_list.h"
#include "core/identity/device_key.h"
#include "core/store/store.h"
#include "sync/server/county_hall.h"
#include "sync/server/grpc_port.h"
#include "tests/support/hands.h"

#include <filesystem>
#include <memory>
#include <string>

namespace beibao::bench {

/// The same for every store of a bench, so that a child process can open what its parent made.
StoreKey benchKey();

/// A laptop of the bench: an encrypted store and the key that signs for it.
struct BenchDevice {
    BenchDevice(const std::filesystem::path& file, std::uint64_t seed);

    void save(const std::vector<Entry>& entries);

    test::HeldClock clock;
    test::SeededRandom random;
    DeviceKey key;
    CaseListView list;
    std::unique_ptr<Store> store;
};

/// A county at work: books in SQLCipher, its office, and the sync port on this machine.
class BenchCounty {
public:
    explicit BenchCounty(const std::filesystem::path& folder);

    /// Takes the device in as a mediator of the county's one committee.
    void enrol(BenchDevice& device);
    const Id& unit() const { return unit_; }
    X509Authority& authority() { return hall_->authority(); }

private:
    SystemClock clock_;
    SystemRandom random_;
    std::unique_ptr<CountyHall> hall_;
    std::unique_ptr<GrpcPort> port_;
    Id unit_;
};

} // namespace beibao::bench
