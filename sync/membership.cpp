#include "sync/membership.h"

namespace beibao {

Status joinCounty(Store& store, const Membership& membership)
{
    const std::pair<const char*, std::string> facts[] = {
        {"county_device", membership.countyDevice.bytes()},
        {"county_key", membership.countyKey},
        {"authority", membership.authority},
        {"certificate", membership.certificate},
        {"tls_key", membership.key},
        {"sync_address", membership.syncAddress},
        {"area", membership.area},
        {"role", membership.role},
    };
    for (const auto& [name, value] : facts) BEIBAO_TRY(store.setMeta(name, value));
    // The county in the author is what makes it a member, so it comes last.
    Author author = store.author();
    author.county = membership.county;
    author.unit = membership.unit;
    if (!membership.person.empty()) author.person = membership.person;
    return store.setAuthor(author);
}

std::optional<Membership> membershipOf(const Store& store)
{
    const Author& author = store.author();
    if (author.county.empty()) return std::nullopt;
    return Membership{.county = author.county,
        .countyDevice = Id::fromBytes(store.meta("county_device")),
        .countyKey = store.meta("county_key"),
        .authority = store.meta("authority"),
        .certificate = store.meta("certificate"),
        .key = store.meta("tls_key"),
        .syncAddress = store.meta("sync_address"),
        .unit = author.unit,
        .area = store.meta("area"),
        .role = store.meta("role"),
        .person = author.person};
}

} // namespace beibao
