#include "core/casework/who_looked.h"

#include "core/schema/case.pb.h"
#include "core/schema/housekeeping.pb.h"
#include "core/schema/organisation.pb.h"

#include <map>

namespace beibao {
namespace {

constexpr int kTracesRead = 20000;

std::string nameOfPerson(const Records& records, const std::string& text)
{
    const auto id = Id::parse(text);
    const auto record = id ? records.get(*id) : std::nullopt;
    return record && record->spec() != nullptr && record->spec()->name == "Mediator" ? record->as<Mediator>().name()
                                                                                     : std::string();
}

} // namespace

std::vector<Looked> whoLooked(const Records& records, const Id& caseId, int limit)
{
    std::map<std::string, std::string> parts; // of the case, each with the name of a party or none
    for (const auto& record : records.ofCase(caseId)) {
        const bool party = record.spec() != nullptr && record.spec()->name == "Party";
        parts[record.id.text()] = party ? record.as<Party>().name() : std::string();
    }
    std::vector<Looked> out;
    for (const auto& record : records.ofKind(Schema::get().kind("AuditEntry")->number, kTracesRead)) {
        if (int(out.size()) >= limit) break;
        const auto trace = record.as<AuditEntry>();
        const auto part = parts.find(trace.about());
        if (part == parts.end()) continue;
        out.push_back({trace.what(), nameOfPerson(records, trace.by()), trace.at(), part->second});
    }
    return out;
}

} // namespace beibao
