#include "core/casework/trace.h"

#include "core/schema/housekeeping.pb.h"

namespace beibao {

Result<Saved> leaveTrace(Desk& desk, const std::string& what, const Id& about)
{
    AuditEntry trace;
    trace.set_what(what);
    trace.set_about(about.text());
    trace.set_by(desk.store().author().person.text());
    trace.set_at(desk.now());
    return desk.store().save({Entry::fact(trace)});
}

} // namespace beibao
