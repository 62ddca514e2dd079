#include "core/documents/protection.h"

namespace beibao {

Party partyOnPaper(const CaseFile& file, const Party& party)
{
    Party shown = party;
    if (!party.protected_()) return shown;
    const Committee& committee = file.committee.record;
    shown.set_phone(committee.phone());
    shown.set_address((committee.address().empty() ? "" : committee.address() + "，") + committee.name() + "转");
    shown.clear_employer();
    return shown;
}

} // namespace beibao
