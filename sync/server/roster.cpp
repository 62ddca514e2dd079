#include "sync/server/roster.h"

#include "sync/server/area.h"
#include "sync/server/authority.h"

#include <algorithm>

namespace beibao {

namespace {

constexpr std::size_t kFingerprintSize = 64;

std::string deviceKey(const Id& id)
{
    return "device/" + id.bytes();
}

std::string unitKey(const Id& id)
{
    return "unit/" + id.bytes();
}

template <typename Message> Result<std::vector<Message>> all(Ledger& ledger, const std::string& prefix)
{
    BEIBAO_TAKE(facts, ledger.under(prefix));
    std::vector<Message> out;
    for (const auto& [key, bytes] : facts)
        if (Message message; message.ParseFromString(bytes)) out.push_back(std::move(message));
    return out;
}

} // namespace

Result<std::optional<kept::Device>> Roster::device(const Id& id)
{
    return load<kept::Device>(ledger_, deviceKey(id));
}

Result<std::optional<kept::Device>> Roster::device(const std::string& fingerprintOrId)
{
    if (const auto id = Id::parse(fingerprintOrId)) return device(*id);
    if (fingerprintOrId.size() != kFingerprintSize) return std::optional<kept::Device>();
    BEIBAO_TAKE(id, ledger_.get("certificate/" + fingerprintOrId));
    return device(Id::fromBytes(id));
}

Status Roster::put(const kept::Device& device)
{
    if (!device.certificate_sha256().empty())
        BEIBAO_TRY(ledger_.put("certificate/" + device.certificate_sha256(), device.id()));
    return keep(ledger_, deviceKey(Id::fromBytes(device.id())), device);
}

Result<std::vector<kept::Device>> Roster::devices()
{
    return all<kept::Device>(ledger_, "device/");
}

Status Roster::revoke(const Id& id)
{
    BEIBAO_TAKE(found, device(id));
    if (!found) return Error{Fault::kNotFound, "no such device"};
    BEIBAO_TAKE(chains, ledger_.chains(id));
    found->set_revoked(true);
    found->clear_cutoffs();
    for (const auto& [incarnation, number] : chains) {
        auto& cutoff = *found->add_cutoffs();
        cutoff.set_incarnation(incarnation);
        cutoff.set_number(number);
    }
    return put(*found);
}

bool Roster::counts(const kept::Device& device, std::uint64_t incarnation, std::uint64_t number)
{
    return !device.revoked() || std::any_of(device.cutoffs().begin(), device.cutoffs().end(), [&](const auto& cutoff) {
        return cutoff.incarnation() == incarnation && number <= cutoff.number();
    });
}

Result<std::optional<kept::Unit>> Roster::unit(const Id& id)
{
    return load<kept::Unit>(ledger_, unitKey(id));
}

Status Roster::putUnit(const Id& id, const std::string& area)
{
    kept::Unit unit;
    unit.set_id(id.bytes());
    unit.set_area(plainArea(area));
    if (id.empty() || unit.area().empty()) return Error{Fault::kUsage, "a unit needs an area code"};
    return keep(ledger_, unitKey(id), unit);
}

Result<std::vector<kept::Unit>> Roster::units()
{
    return all<kept::Unit>(ledger_, "unit/");
}

Status Roster::link(const Id& local, const Id& unit)
{
    if (local.empty() || local == unit) return {};
    BEIBAO_TAKE(known, resolve(local));
    // The first to use a name keeps it: a copied store must not carry another's cases away.
    return known.empty() ? ledger_.put("alias/" + local.bytes(), unit.bytes()) : Status();
}

Result<Id> Roster::resolve(const Id& id)
{
    if (id.empty()) return Id();
    BEIBAO_TAKE(known, unit(id));
    if (known) return id;
    BEIBAO_TAKE(linked, ledger_.get("alias/" + id.bytes()));
    return Id::fromBytes(linked);
}

Result<bool> Roster::covers(const kept::Device& device, const Id& id)
{
    if (id.empty()) return false;
    if (device.unit() == id.view()) return true;
    BEIBAO_TAKE(other, unit(id));
    if (!other) return false;
    return isUnder(other->area(), device.area()) || (overseesArea(device.role()) && other->area() == device.area());
}

Result<bool> Roster::isCoveredBy(const kept::Device& device, const Id& id)
{
    if (device.unit() == id.view()) return true;
    BEIBAO_TAKE(other, unit(id));
    return other && (isUnder(device.area(), other->area()) || device.area() == other->area());
}

} // namespace beibao
