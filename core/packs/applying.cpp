#include "core/packs/applying.h"

#include "core/casework/county_rules.h"
#include "core/casework/exporting.h"
#include "core/rules/capabilities.h"

namespace beibao {
namespace {

Error noRight()
{
    return {Fault::kRefused, "规则和文书由主任、管理员、司法所或县里设置，同步时会送到这台机器", "pack-role"};
}

Result<Changed> saveAll(
    Store& store, const std::vector<Kept<Setting>>& settings, const std::string& label, const std::string& now)
{
    std::vector<Entry> entries;
    for (const auto& setting : settings) {
        entries.push_back(Entry::fact(setting.record));
        entries.back().id = setting.id;
    }
    if (entries.empty()) return Changed{};
    BEIBAO_TRY(audit(store, "pack", {}, now, label));
    BEIBAO_TAKE(saved, store.save(entries));
    return std::move(saved.changed);
}

} // namespace

bool mayApplyPacks(const Store& store)
{
    const auto role = parseRole(store.meta("role"));
    return store.author().county.empty() || (role && maySet(*role));
}

PackMaker makerOf(const Pack& pack, const Store& store)
{
    if (pack.signature.empty() || pack.county != store.author().county) return PackMaker::kNobody;
    return signedBy(pack, store.meta("county_key")) ? PackMaker::kCounty : PackMaker::kForged;
}

Result<Changed> applyPack(Store& store, const RuleBook& ours, const Pack& pack, const std::string& now)
{
    if (!mayApplyPacks(store)) return noRight();
    if (makerOf(pack, store) == PackMaker::kForged)
        return Error{Fault::kRefused, "这个配置包说是县里签的，但签名不对，可能被人改过", "pack-signature"};
    for (const auto& finding : checkPack(pack, ours, dayOf(now)))
        if (finding.error) return Error{Fault::kRefused, finding.key + "：" + finding.sentence, "pack-check"};
    return saveAll(store, settingsOf(pack, settingsIn(store.records())), pack.label(), now);
}

Result<Changed> takeBackPack(Store& store, const std::string& name, Date today, const std::string& now, Random& random)
{
    if (!mayApplyPacks(store)) return noRight();
    BEIBAO_TAKE(settings, rollbackOf(name, settingsIn(store.records()), today, random));
    return saveAll(store, settings, name, now);
}

std::string authorOf(const Store& store, const Records& records, const Id& setting)
{
    const auto changes = records.history(setting);
    if (changes.empty()) return {};
    const auto& header = changes.front().head();
    if (header.device() == store.meta("county_device")) return "county";
    const auto unit = records.get(Id::fromBytes(header.unit()));
    return unit ? unit->as<Committee>().name() : std::string();
}

} // namespace beibao
