#include "sync/server/county_hall.h"

#include "sync/server/area.h"

namespace beibao {

namespace {

constexpr auto kSeed = "keys/seed";
constexpr auto kAuthority = "keys/authority";
constexpr auto kAuthorityKey = "keys/authority_key";
constexpr auto kArea = "county/area";
constexpr auto kName = "county/name";

} // namespace

CountyHall::CountyHall(std::unique_ptr<Ledger> books)
    : books_(std::move(books))
{
}

Result<std::unique_ptr<CountyHall>> CountyHall::open(
    std::unique_ptr<Ledger> books, Outside outside, const Founding& founding)
{
    std::unique_ptr<CountyHall> hall(new CountyHall(std::move(books)));
    BEIBAO_TAKE(seed, hall->books_->get(kSeed));
    BEIBAO_TRY(seed.empty() ? hall->found(founding, outside.random) : hall->checkFounding(founding));
    BEIBAO_TRY(hall->wake(outside));
    return hall;
}

/// Makes the keys, all of them or none: a county without one of them is none.
Status CountyHall::found(const Founding& founding, Random& random)
{
    const std::string area = plainArea(founding.area);
    if (area.empty() || founding.name.empty())
        return Error{Fault::kUsage, "there is no county in this folder yet: --county CODE and --name NAME make one"};
    BEIBAO_TAKE(authority, X509Authority::create(area));
    return books_->write([&]() -> Status {
        BEIBAO_TRY(books_->put(kArea, area));
        BEIBAO_TRY(books_->put(kName, founding.name));
        BEIBAO_TRY(books_->put(kAuthority, authority.caPem()));
        BEIBAO_TRY(books_->put(kAuthorityKey, authority.key()));
        return books_->put(kSeed, DeviceKey::make(random).seed());
    });
}

Status CountyHall::checkFounding(const Founding& founding)
{
    BEIBAO_TAKE(area, books_->get(kArea));
    if (founding.area.empty() || plainArea(founding.area) == area) return {};
    return Error{Fault::kUsage, "this folder holds the county " + area};
}

Status CountyHall::wake(Outside outside)
{
    BEIBAO_TAKE(seed, books_->get(kSeed));
    BEIBAO_TAKE(certificate, books_->get(kAuthority));
    BEIBAO_TAKE(certificateKey, books_->get(kAuthorityKey));
    BEIBAO_TAKE(authority, X509Authority::load(certificate, certificateKey));
    key_ = std::make_unique<DeviceKey>(seed);
    authority_ = std::make_unique<X509Authority>(std::move(authority));
    BEIBAO_TAKE(office,
        Office::open({.ledger = *books_,
            .key = *key_,
            .clock = outside.clock,
            .random = outside.random,
            .area = {},
            .files = outside.files}));
    office_ = std::move(office);
    return {};
}

bool CountyHall::healthy()
{
    const auto epoch = office_->epoch();
    return epoch && !epoch->empty();
}

} // namespace beibao
