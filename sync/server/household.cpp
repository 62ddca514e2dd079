// The office as its own author: what the county writes, and how its books begin.
#include "sync/server/area.h"
#include "sync/server/authority.h"
#include "sync/server/office.h"

#include <chrono>

namespace beibao {

namespace {

const std::string kSettings = "county/setting/";
constexpr std::size_t kEpochSize = 16;
constexpr std::int64_t kChinaOffsetMs = 8 * 3'600'000LL;

int yearOf(std::int64_t ms)
{
    const std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds(ms + kChinaOffsetMs)};
    return static_cast<int>(std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(at)).year());
}

Device cardOf(const kept::Device& device)
{
    Device card;
    card.set_public_key(device.public_key());
    card.set_unit(Id::fromBytes(device.unit()).text());
    card.set_area(device.area());
    card.set_role(device.role());
    card.set_mediator_id(Id::fromBytes(device.person()).text());
    card.set_certificate_sha256(device.certificate_sha256());
    card.set_incarnation(device.incarnation());
    return card;
}

} // namespace

Office::Office(const OfficeSetup& setup)
    : setup_(setup)
    , roster_(setup.ledger)
    , admission_(setup.ledger, roster_, setup_.area, setup.realm)
    , pen_(setup.ledger, setup.key, setup.clock, setup.random)
    , numbers_(setup.ledger)
{
}

Result<std::unique_ptr<Office>> Office::open(const OfficeSetup& setup)
{
    OfficeSetup plain = setup;
    plain.area = plainArea(setup.area);
    std::unique_ptr<Office> office(new Office(plain));
    BEIBAO_TRY(office->together([&] { return office->begin(); }));
    if (setup.files != nullptr) BEIBAO_TRY(sweepFiles(setup.ledger, *setup.files));
    return office;
}

Status Office::begin()
{
    BEIBAO_TAKE(area, setup_.ledger.get("county/area"));
    if (area.empty() && setup_.area.empty()) return Error{Fault::kUsage, "a county needs an area code"};
    if (!area.empty()) setup_.area = area;
    BEIBAO_TRY(setup_.ledger.put("county/area", setup_.area));
    BEIBAO_TRY(pen_.load(setup_.area, setup_.realm));
    BEIBAO_TAKE(secret, setup_.ledger.get("county/secret"));
    if (secret.empty()) secret = setup_.random.bytes(CursorSeal::kSecretSize);
    BEIBAO_TRY(setup_.ledger.put("county/secret", secret));
    seal_ = CursorSeal(secret);
    BEIBAO_TAKE(own, roster_.device(pen_.device()));
    if (own && own->public_key() != setup_.key.publicKey())
        return Error{Fault::kWrongKey, "the books belong to a county with another key"};
    if (own) return {};
    BEIBAO_TRY(setup_.ledger.put("epoch", setup_.random.bytes(kEpochSize)));
    BEIBAO_TRY(roster_.putUnit(pen_.unit(), setup_.area));
    kept::Device county;
    county.set_id(pen_.device().bytes());
    county.set_public_key(setup_.key.publicKey());
    county.set_unit(pen_.unit().bytes());
    county.set_area(setup_.area);
    county.set_role(std::string(kCountyRole));
    return roster_.put(county);
}

Status Office::together(const std::function<Status()>& work)
{
    const std::scoped_lock lock(mutex_);
    if (writing_) return work();
    writing_ = true;
    Status done = setup_.ledger.write(work);
    writing_ = false;
    return done;
}

Result<std::string> Office::epoch()
{
    const std::scoped_lock lock(mutex_);
    return setup_.ledger.get("epoch");
}

Status Office::beginEpoch()
{
    return together([this]() -> Status {
        BEIBAO_TAKE(before, epoch());
        BEIBAO_TRY(setup_.ledger.put("epoch/" + before, "past"));
        BEIBAO_TRY(setup_.ledger.put("epoch", setup_.random.bytes(kEpochSize)));
        BEIBAO_TRY(pen_.newIncarnation());
        return numbers_.skipAhead();
    });
}

Result<std::uint64_t> Office::publish(const google::protobuf::Message& record, const Id& id, const Id& caseId)
{
    BEIBAO_TAKE(batch, pen_.write(record, id, caseId));
    BEIBAO_TAKE(receipt, admission_.take({batch.toWire(), batch}, pen_.device()));
    if (!receipt.refused().empty())
        return Error{Fault::kRefused, "the county's own change: " + receipt.refused(), receipt.refused()};
    return receipt.position();
}

Result<Id> Office::addUnit(const std::string& area, const Committee& card, const Id& id)
{
    const Id unit = id.empty() ? Id::make(setup_.random) : id;
    BEIBAO_TRY(together([&]() -> Status {
        BEIBAO_TRY(roster_.putUnit(unit, area));
        if (card.name().empty()) return {};
        Committee named = card;
        named.set_area(plainArea(area));
        BEIBAO_TRY(publish(named, unit));
        return {};
    }));
    return unit;
}

Result<Id> Office::addMediator(const Mediator& card)
{
    const Id id = Id::make(setup_.random);
    BEIBAO_TRY(together([&]() -> Status {
        BEIBAO_TRY(publish(card, id));
        return {};
    }));
    return id;
}

Status Office::welcome(kept::Device device, const Id& localCommittee)
{
    return together([&]() -> Status {
        const Id id = Id::fromBytes(device.id());
        const Id unit = Id::fromBytes(device.unit());
        if (id.empty() || !isRole(device.role())) return Error{Fault::kUsage, "a device needs an id and a role"};
        BEIBAO_TAKE(known, roster_.device(id));
        if (known && (known->revoked() || known->public_key() != device.public_key()))
            return Error{Fault::kRefused, "this device id is taken"};
        BEIBAO_TAKE(place, roster_.unit(unit));
        if (!place) BEIBAO_TRY(roster_.putUnit(unit, device.area()));
        device.set_area(place ? place->area() : plainArea(device.area()));
        BEIBAO_TAKE(end, setup_.ledger.end());
        device.set_since(end.position);
        device.set_sight(known ? known->sight() + 1 : 0);
        BEIBAO_TRY(roster_.put(device));
        BEIBAO_TRY(roster_.link(localCommittee, unit));
        BEIBAO_TRY(publish(cardOf(device), id));
        if (!mayNumber(device.role())) return {};
        NumberBlock first;
        first.set_committee_id(unit.text());
        first.set_year(yearOf(setup_.clock.nowMs()));
        first.set_device(id.text());
        first.set_incarnation(device.incarnation());
        return grantBlock(first);
    });
}

Status Office::revoke(const Id& device)
{
    return together([&] { return roster_.revoke(device); });
}

Status Office::set(const std::vector<Kept<Setting>>& settings)
{
    return together([&]() -> Status {
        for (const auto& setting : settings) {
            BEIBAO_TRY(publish(setting.record, setting.id));
            BEIBAO_TRY(setup_.ledger.put(kSettings + setting.id.text(), setting.record.SerializeAsString()));
        }
        return {};
    });
}

Result<std::vector<Kept<Setting>>> Office::settings()
{
    const std::scoped_lock lock(mutex_);
    BEIBAO_TAKE(kept, setup_.ledger.under(kSettings));
    std::vector<Kept<Setting>> out;
    for (const auto& [key, bytes] : kept) {
        Kept<Setting> setting{Id::parse(std::string_view(key).substr(kSettings.size())).value_or(Id()), {}};
        if (!setting.record.ParseFromString(bytes)) return Error{Fault::kDamaged, "a setting of the county"};
        out.push_back(std::move(setting));
    }
    return out;
}

Status Office::assign(const Id& caseId, const Id& unit)
{
    return together([&]() -> Status {
        BEIBAO_TAKE(owners, Owners(setup_.ledger).of(caseId));
        BEIBAO_TAKE(known, roster_.unit(unit));
        if (owners.terms().empty() || !known) return Error{Fault::kNotFound, "no such case or unit"};
        if (Owners::current(owners) == unit) return {};
        const auto& last = *owners.terms().rbegin();
        Owner next;
        next.set_case_id(caseId.text());
        next.set_unit(unit.text());
        next.set_term(last.term() + 1);
        next.set_previous(Id::fromBytes(last.record()).text());
        BEIBAO_TRY(publish(next, Id::make(setup_.random), caseId));
        return {};
    });
}

Status Office::grantBlock(const NumberBlock& wanted, int count)
{
    return together([&]() -> Status {
        BEIBAO_TAKE(block, numbers_.next(wanted, count));
        BEIBAO_TAKE(position, publish(block, Id::make(setup_.random)));
        return numbers_.noteGiven(block, position);
    });
}

} // namespace beibao
