#pragma once

#include "core/identity/device_key.h"
#include "core/schema/housekeeping.pb.h"
#include "sync/session.h"
#include "tests/simulation/cabinet.h"
#include "tests/simulation/oracle.h"
#include "tests/simulation/town.h"
#include "tests/simulation/weather.h"

#include <deque>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace beibao::simulation {

/// A form somebody opened and has not saved yet: what they see in it.
struct Form {
    Id record;
    std::uint32_t kind = 0;
    Id caseId;
    FieldMap screen;
    Seen seen;
};

class Fleet;

/// One machine with the people at it.
struct Laptop final : Line {
    Laptop(Fleet& fleet, std::uint64_t seed)
        : fleet(fleet)
        , random(seed)
        , key(DeviceKey::make(random))
    {
    }
    Result<wire::ExchangeReply> exchange(const wire::ExchangeRequest& request) override;
    void sitDown(std::unique_ptr<Cabinet> with);
    Id id() { return cabinet->author().device; }

    Fleet& fleet;
    test::HeldClock clock;
    test::SeededRandom random;
    DeviceKey key;
    Place place;
    std::string role;
    std::unique_ptr<Cabinet> cabinet;
    std::unique_ptr<Cabinet> oldCopy;
    std::optional<SyncSession> session;
    std::vector<Form> forms;
    std::set<Id> mine; ///< changes saved here and not lost with a replaced disk
    std::deque<wire::ExchangeRequest> asked;
    std::deque<wire::ExchangeReply> heard;
    bool away = false; ///< does not meet its county until the faults stop
    bool revoked = false;
    std::set<Id> seized; ///< changes it had not brought when it was revoked
    std::size_t original = 0; ///< of a copy: where the original sits
};

/// A county with its laptops, its people, and everything that happens to them, from one seed.
///
/// A step is one thing one person does at one laptop, one thing that befalls a
/// machine, or one question that goes over a line.
class Fleet {
public:
    explicit Fleet(const Weather& weather);
    ~Fleet();

    /// Plays all steps, lets the faults stop, and looks at what is left. What was
    /// violated, by its number in the invariants; empty when nothing was.
    std::string run();

    const Weather& weather() const { return weather_; }
    /// Same seed, same trace.
    std::uint64_t trace() const { return trace_; }
    std::uint64_t steps() const { return steps_; }
    std::uint64_t changes() const;
    std::vector<std::string> story; ///< filled when `telling`
    bool telling = false;

private:
    friend struct Laptop;

    // The people (people.cpp).
    void act();
    void registerCase(Laptop& laptop);
    void addRecord(Laptop& laptop, const google::protobuf::Message& message, const Id& caseId);
    void addTo(Laptop& laptop);
    void openForm(Laptop& laptop);
    void saveForm(Laptop& laptop);
    void choose(Laptop& laptop);
    void addEvent(Laptop& laptop);
    void bin(Laptop& laptop);
    void takeBack(Laptop& laptop);
    void takeNumber(Laptop& laptop);
    std::string token();
    void wrote(Laptop& laptop, const std::vector<ChangePtr>& changes, const Record* before, bool chosen);

    // What befalls them (mishaps.cpp).
    void mishap();
    void turnClock(Laptop& laptop);
    void cloneStore();
    void bringOldCopyBack();
    void passStick();
    void revokeOne();
    void serverMishap();
    void moveCase();
    void eraseSomething();
    bool repeatOrders();
    void enter(Laptop& laptop);
    Laptop& addLaptop(const Place& place, const std::string& role);

    // The line (line.cpp).
    void meet(Laptop& laptop);
    Result<wire::ExchangeReply> carry(Laptop& laptop, const wire::ExchangeRequest& request);
    Result<wire::ExchangeReply> ask(Laptop& laptop, const wire::ExchangeRequest& request);
    wire::ExchangeReply oldAnswer(Laptop& laptop, const wire::ExchangeRequest& request);
    void watch(Laptop& laptop, const wire::ExchangeRequest& request, const wire::ExchangeReply& reply);
    void tamper(wire::ExchangeReply& reply);
    void hideOrders(Laptop& laptop, wire::ExchangeReply& reply);

    // The end (proof.cpp).
    void calmDown();
    void settle();
    void prove();
    void proveLaptop(Laptop& laptop);
    void proveCounty();
    std::string fate(const Change& change);
    bool rivalled(const Id& caseId);
    void proveCases();
    void proveNumbers();
    void proveForks();
    void proveRevoked();
    void proveReplays();
    void proveErased();
    bool erased(const Id& record, const Id& caseId) const;
    bool erased(const Change& change) const;
    bool inSight(const Laptop& laptop, const Id& caseId);

    bool chance(std::uint64_t oneIn) { return random_.below(oneIn) == 0; }
    Laptop& anyone();
    const Id* anyCase();
    void note(const std::string& what);
    void violate(const std::string& what);

    Weather weather_;
    test::SeededRandom random_;
    Town town_;
    std::vector<std::unique_ptr<Laptop>> laptops_;
    Oracle oracle_;
    struct Known {
        Id record;
        std::uint32_t kind;
        Id caseId;
    };
    std::vector<Id> cases_;
    std::vector<Known> records_;
    std::vector<std::pair<Id, Id>> bins_; // Recycle fact, record
    std::vector<std::pair<Id, Id>> events_; // fact, case
    std::vector<Erasure> orders_; // to erase, as the county's people have them on paper
    std::set<Id> acknowledged_;
    bool serverWentBack_ = false;
    bool unsaid_ = false; ///< once after a restore nobody told the county of it
    bool quiet_ = false;
    std::uint64_t tokens_ = 0;
    std::uint64_t steps_ = 0;
    std::uint64_t trace_ = 1469598103934665603ULL;
    std::string trouble_;
    std::filesystem::path folder_;
};

/// Makes a laptop's store of the wanted level. `folder` is for level B.
std::unique_ptr<Cabinet> makeCabinet(const Weather& weather, Laptop& laptop, const std::filesystem::path& folder);

/// The words of one group of a record, as one text.
std::string textOfGroup(const FieldMap& fields, const RecordSpec& spec, std::uint32_t group);

} // namespace beibao::simulation
