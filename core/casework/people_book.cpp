#include "core/casework/people_book.h"

#include "core/schema/case.pb.h"
#include "core/schema/schema.h"

#include <algorithm>

namespace beibao {
namespace {

/// So many records are looked at for each person asked for: a search finds cases and papers too.
constexpr int kLookedAt = 8;

KnownPerson personOf(const Id& id, const Party& party)
{
    KnownPerson person{
        id, party.kind(), party.name(), party.id_type(), party.id_number(), party.phone(), {}, party.protected_()};
    if (!party.protected_()) person.address = party.address();
    return person;
}

bool same(const KnownPerson& a, const KnownPerson& b)
{
    if (a.name != b.name) return false;
    if (!a.idNumber.empty() && !b.idNumber.empty()) return a.idNumber == b.idNumber;
    return !a.phone.empty() && a.phone == b.phone;
}

/// What an older record knew and the newest leaves out. Never out of a record of somebody who was protected.
void complete(KnownPerson& newest, const KnownPerson& older)
{
    newest.isProtected = newest.isProtected || older.isProtected;
    const auto take = [](std::string& into, const std::string& from) {
        if (into.empty()) into = from;
    };
    take(newest.phone, older.phone);
    if (newest.idNumber.empty()) newest.idNumber = older.idNumber, newest.idType = older.idType;
    take(newest.address, older.address);
    if (newest.isProtected) newest.address.clear();
}

} // namespace

std::vector<KnownPerson> peopleFound(Search& search, const Records& records, std::string_view typed, int limit)
{
    const std::uint32_t party = Schema::get().kind("Party")->number;
    std::vector<KnownPerson> found;
    for (const Hit& hit : search.find(typed, limit * kLookedAt)) {
        if (hit.kind != party) continue;
        const auto record = records.get(hit.id);
        if (!record) continue;
        const KnownPerson person = personOf(hit.id, record->as<Party>());
        if (person.name.empty()) continue;
        const auto known = std::ranges::find_if(found, [&](const KnownPerson& one) { return same(one, person); });
        if (known != found.end())
            complete(*known, person);
        else if (int(found.size()) < limit)
            found.push_back(person);
    }
    return found;
}

} // namespace beibao
