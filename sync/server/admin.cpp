#include "sync/server/admin.h"

#include "core/base/date.h"
#include "sync/server/area.h"
#include "sync/server/authority.h"
#include "sync/server/enrolment.h"
#include "sync/server/pack_office.h"
#include "sync/server/stick_office.h"

#include <nlohmann/json.hpp>

namespace beibao {

namespace {

using Json = nlohmann::json;

/// A word of the command; empty when it was not said.
std::string word(const Json& command, const char* name)
{
    const auto found = command.find(name);
    return found != command.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<Id> idIn(const Json& command, const char* name)
{
    const auto id = Id::parse(word(command, name));
    if (!id) return Error{Fault::kUsage, std::string(name) + " is not an id (26 letters and digits)"};
    return *id;
}

/// An area of this county, without padding.
Result<std::string> areaIn(const Json& command, const std::string& county)
{
    const std::string area = plainArea(word(command, "area"));
    if (area != county && !isUnder(area, county))
        return Error{Fault::kUsage, "the area code is none of this county (" + county + ")"};
    return area;
}

/// The unit of an area when nobody said which: there may be one, or none yet. Whoever
/// oversees the whole area may work from any.
Result<Id> unitOf(Office& office, const std::string& area, const std::string& role)
{
    BEIBAO_TAKE(units, office.roster().units());
    std::erase_if(units, [&](const auto& unit) { return unit.area() != area; });
    if (units.size() > 1 && !overseesArea(role))
        return Error{Fault::kUsage, "there are several units in this area; say which with --committee"};
    if (!units.empty()) return Id::fromBytes(units.front().id());
    return office.addUnit(area);
}

Result<Id> unitIn(const Json& command, Office& office, const std::string& area)
{
    if (word(command, "committee").empty()) return unitOf(office, area, word(command, "role"));
    BEIBAO_TAKE(id, idIn(command, "committee"));
    BEIBAO_TAKE(known, office.roster().unit(id));
    if (!known || known->area() != area) return Error{Fault::kNotFound, "there is no such committee in this area"};
    return id;
}

/// A card for the person, when one is named.
Result<Id> personIn(const Json& command, Office& office, const Id& unit)
{
    Mediator card;
    card.set_name(word(command, "name"));
    card.set_committee_id(unit.text());
    card.set_credential_no(word(command, "credential"));
    card.set_valid_until(word(command, "valid-until"));
    if (!card.valid_until().empty() && !Date::parse(card.valid_until()))
        return Error{Fault::kUsage, "--valid-until: no such date; write it as 2028-12-31"};
    return card.name().empty() ? Result<Id>(Id()) : office.addMediator(card);
}

Result<std::string> invite(CountyHall& county, const Json& command)
{
    Office& office = county.office();
    if (!isRole(word(command, "role"))) return Error{Fault::kUsage, "there is no such role"};
    BEIBAO_TAKE(area, areaIn(command, office.area()));
    std::string code;
    BEIBAO_TRY(office.together([&]() -> Status {
        BEIBAO_TAKE(unit, unitIn(command, office, area));
        BEIBAO_TAKE(person, personIn(command, office, unit));
        Enrolment desk(office, county.authority(), {});
        BEIBAO_TAKE(made, desk.invite(area, word(command, "role"), unit, person));
        code = made;
        return {};
    }));
    return code + "\n";
}

std::string lineOf(const kept::Device& device)
{
    return Id::fromBytes(device.id()).text() + '\t' + device.role() + '\t' + device.area() + '\t'
        + Id::fromBytes(device.unit()).text() + '\t' + (device.revoked() ? "revoked" : "in use") + '\n';
}

Result<std::string> devices(CountyHall& county)
{
    BEIBAO_TAKE(all, county.office().roster().devices());
    std::string out;
    for (const auto& device : all)
        if (device.role() != kCountyRole) out += lineOf(device);
    return out;
}

Result<std::string> revoke(CountyHall& county, const Json& command)
{
    BEIBAO_TAKE(device, idIn(command, "device"));
    if (device == county.office().device()) return Error{Fault::kRefused, "a county cannot revoke itself", "self"};
    BEIBAO_TRY(county.office().revoke(device));
    return "revoked " + device.text() + "\n";
}

Result<std::string> addCommittee(CountyHall& county, const Json& command)
{
    BEIBAO_TAKE(area, areaIn(command, county.office().area()));
    Committee card;
    card.set_name(word(command, "name"));
    card.set_short_name(word(command, "short-name"));
    card.set_kind(word(command, "kind"));
    if (card.name().empty()) return Error{Fault::kUsage, "a committee needs a name"};
    BEIBAO_TAKE(id, county.office().addUnit(area, card));
    return id.text() + "\n";
}

Result<std::string> erase(CountyHall& county, const Json& command)
{
    BEIBAO_TAKE(caseId, idIn(command, "case"));
    Erasure order;
    order.set_case_id(caseId.text());
    if (!word(command, "record").empty()) {
        BEIBAO_TAKE(record, idIn(command, "record"));
        order.set_record_id(record.text());
    }
    order.set_order_no(word(command, "order-no"));
    order.set_reason(word(command, "reason"));
    order.set_by(word(command, "by"));
    BEIBAO_TAKE(count, county.office().erase(order));
    return "erased " + std::to_string(count.records) + " records, " + std::to_string(count.changes) + " changes, "
        + std::to_string(count.files) + " files\n";
}

Result<std::string> publishPack(CountyHall& county, const Json& command)
{
    BEIBAO_TAKE(count, PackOffice(county.office()).publish(word(command, "text")));
    return "published " + std::to_string(count) + " settings\n";
}

Result<std::string> takeBackPack(CountyHall& county, const Json& command)
{
    BEIBAO_TAKE(count, PackOffice(county.office()).rollback(word(command, "name")));
    return "took back " + std::to_string(count) + " settings\n";
}

Result<std::string> answerBundle(CountyHall& county, const Json& command)
{
    BEIBAO_TAKE(answered, StickOffice(county.office()).answer(word(command, "in"), word(command, "out")));
    return "answered " + answered.device.text() + ": " + std::to_string(answered.accepted) + " batches taken in, "
        + std::to_string(answered.refused) + " put aside\n";
}

} // namespace

Result<std::string> Admin::run(std::string_view text)
{
    const Json command = Json::parse(text, nullptr, false);
    const std::string name = command.is_object() ? word(command, "command") : std::string();
    if (name == "invite") return invite(county_, command);
    if (name == "devices") return devices(county_);
    if (name == "revoke") return revoke(county_, command);
    if (name == "committee add") return addCommittee(county_, command);
    if (name == "erase") return erase(county_, command);
    if (name == "bundle") return answerBundle(county_, command);
    if (name == "pack sign") return PackOffice(county_.office()).sign(word(command, "text"));
    if (name == "pack publish") return publishPack(county_, command);
    if (name == "pack rollback") return takeBackPack(county_, command);
    if (name == "pack list") return PackOffice(county_.office()).list();
    return Error{Fault::kUsage, "there is no such command"};
}

std::string answerText(const Result<std::string>& answer)
{
    Json out;
    if (answer)
        out["text"] = *answer;
    else
        out = {{"fault", static_cast<int>(answer.error().fault)}, {"detail", answer.error().detail},
            {"rule", answer.error().rule}};
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::string> readAnswer(std::string_view text)
{
    const Json answer = Json::parse(text, nullptr, false);
    if (!answer.is_object()) return Error{Fault::kOffline, "the server's answer was cut"};
    if (answer.contains("text")) return word(answer, "text");
    const auto told = answer.find("fault");
    const int fault = told != answer.end() && told->is_number_integer() ? told->get<int>() : -1;
    if (fault < 0 || fault > static_cast<int>(Fault::kOffline))
        return Error{Fault::kOffline, "the server's answer was cut"};
    return Error{static_cast<Fault>(fault), word(answer, "detail"), word(answer, "rule")};
}

} // namespace beibao
