#include "sync/server/pack_office.h"

#include "core/base/resources.h"
#include "core/packs/pack_shelf.h"

namespace beibao {

namespace {

Result<Pack> goodPack(std::string_view json, Date today)
{
    BEIBAO_TAKE(pack, Pack::parse(json));
    BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
    for (const auto& finding : checkPack(pack, rules, today))
        if (finding.error) return Error{Fault::kUsage, finding.key + ": " + finding.sentence};
    return pack;
}

} // namespace

Result<std::string> PackOffice::sign(std::string_view json) const
{
    BEIBAO_TAKE(pack, goodPack(json, today()));
    pack.county = office_.area();
    pack.signature = office_.sign(pack.signedText());
    return pack.json();
}

Result<std::size_t> PackOffice::publish(std::string_view json)
{
    BEIBAO_TAKE(pack, goodPack(json, today()));
    // As it would be signed: whoever has the file applied already has these very settings.
    pack.county = office_.area();
    BEIBAO_TAKE(here, office_.settings());
    const auto settings = settingsOf(pack, here);
    BEIBAO_TRY(office_.set(settings));
    return settings.size();
}

Result<std::size_t> PackOffice::rollback(const std::string& name)
{
    BEIBAO_TAKE(here, office_.settings());
    BEIBAO_TAKE(settings, rollbackOf(name, here, today(), office_.random()));
    BEIBAO_TRY(office_.set(settings));
    return settings.size();
}

Result<std::string> PackOffice::list() const
{
    BEIBAO_TAKE(here, office_.settings());
    std::string out;
    for (const auto& pack : packsIn(here))
        out += pack.name + '\t' + std::to_string(pack.version) + '\t' + pack.effectiveFrom.iso() + '\t'
            + std::to_string(pack.keys.size()) + '\t' + pack.note + '\n';
    return out;
}

} // namespace beibao
