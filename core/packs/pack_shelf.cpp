#include "core/packs/pack_shelf.h"

#include "core/base/digest.h"
#include "core/casework/county_forms.h"
#include "core/documents/papers.h"
#include "core/documents/wordings.h"
#include "core/rules/dispute_types.h"
#include "core/rules/settings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace beibao {
namespace {

constexpr Date kLastDay{9999, 12, 31};
constexpr std::string_view kCalendar = "calendar.";
constexpr std::string_view kBack = "退回：";

/// 水利纠纷（归入山林土地纠纷） for "irrigation=水利纠纷=forest_land", 邻里纠纷 for "neighbour"; others as they are.
std::string itemText(const std::string& key, const std::string& item, const OwnTypes& own)
{
    if (key == "list.common_types") return typeLabel(own, item);
    const auto type = key == kOwnTypesRule ? readOwnType(item) : std::nullopt;
    return type ? type->label + "（归入" + typeLabel({}, type->column) + "）" : item;
}

std::string ruleText(const std::string& key, const RuleBook::Value& value, const OwnTypes& own)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    std::string out;
    for (const auto& one : std::get<std::vector<std::string>>(value))
        out += (out.empty() ? "" : "、") + itemText(key, one, own);
    return out;
}

const FormLayout* formOf(std::string_view key)
{
    const bool form = key.compare(0, kFormKey.size(), kFormKey) == 0;
    return form ? builtInForm(key.substr(kFormKey.size())) : nullptr;
}

/// A form by its fields, ours when nobody set another.
std::string shownForm(const std::string& key, const std::string& value)
{
    const FormLayout* ours = formOf(key);
    const auto theirs = parseFormLayout(value);
    if (theirs) return formInWords(*theirs);
    return value.empty() && ours != nullptr ? formInWords(*ours) : value;
}

/// How a person reads a value: a list by its items.
std::string shownValue(
    const std::string& key, const std::string& value, PackPart part, const RuleBook& ours, const OwnTypes& own)
{
    if (part == PackPart::kForm) return shownForm(key, value);
    if (value.empty()) return {};
    const auto* rule = ours.find(key);
    const bool list = part == PackPart::kCalendar;
    if (!list && rule == nullptr) return value;
    const auto read = settingValue(value, rule ? rule->value : RuleBook::Value(std::vector<std::string>()));
    return read ? ruleText(key, *read, own) : value;
}

std::string beforeOf(
    const Pack::Entry& entry, PackPart part, const RuleBook& then, const Kept<Setting>* set, const OwnTypes& own)
{
    if (const auto* rule = then.find(entry.key)) return ruleText(entry.key, rule->value, own);
    return shownValue(entry.key, set == nullptr ? std::string() : set->record.value(), part, then, own);
}

std::string wordsOf(const std::string& key, const RuleBook& ours)
{
    if (key.compare(0, kTemplateKey.size(), kTemplateKey) == 0) {
        const Paper* paper = paperOf(std::string_view(key).substr(kTemplateKey.size()));
        return paper == nullptr ? std::string() : std::string(paper->title);
    }
    if (const FormLayout* form = formOf(key)) return form->spec->label;
    const auto* rule = ours.find(key);
    if (key.compare(0, kCalendar.size(), kCalendar) == 0 && (rule == nullptr || rule->words.empty())) {
        const bool off = key.size() > 4 && key.compare(key.size() - 4, 4, ".off") == 0;
        return key.substr(kCalendar.size(), 4) + (off ? "年放假的日子" : "年调休上班的日子");
    }
    return rule == nullptr ? std::string() : rule->words;
}

/// The next day on which another setting of the key begins.
Date nextDay(const std::vector<Kept<Setting>>& here, const std::string& key, Date after)
{
    Date out;
    for (const auto& setting : here) {
        const Date from = dayOf(setting.record.effective_from());
        if (setting.record.key() == key && from > after && (out.empty() || from < out)) out = from;
    }
    return out;
}

Id idOf(const Pack& pack, const std::string& key)
{
    return Id::fromBytes(sha256("beibao-pack-setting\n" + pack.signedText() + '\n' + key).view().substr(0, Id::kSize));
}

const Kept<Setting>* settingById(const std::vector<Kept<Setting>>& here, std::string_view id)
{
    const auto found = std::find_if(here.begin(), here.end(), [&](const auto& one) { return one.id.text() == id; });
    return found == here.end() ? nullptr : &*found;
}

std::string nameIn(const std::string& label)
{
    return label.substr(0, label.rfind('@'));
}

std::int64_t versionIn(const std::string& label)
{
    const auto at = label.rfind('@');
    std::int64_t out = 0;
    for (std::size_t i = at == std::string::npos ? label.size() : at + 1; i < label.size(); ++i) {
        if (label[i] < '0' || label[i] > '9' || out > 1'000'000) return 0;
        out = out * 10 + (label[i] - '0');
    }
    return out;
}

} // namespace

std::vector<PackLine> previewPack(const Pack& pack, const RuleBook& ours, const std::vector<Kept<Setting>>& here)
{
    const RuleBook then = rulesOn(ours, here, pack.effectiveFrom);
    auto with = settingsOf(pack, here);
    with.insert(with.end(), here.begin(), here.end());
    const OwnTypes own = ownTypesEver(with);
    std::vector<PackLine> out;
    for (const auto& entry : pack.entries) {
        const PackPart part = partOf(entry.key, ours);
        const auto* set = settingOn(here, entry.key, pack.effectiveFrom);
        PackLine line;
        line.key = entry.key;
        line.part = part;
        line.words = wordsOf(entry.key, ours);
        line.before = beforeOf(entry, part, then, set, own);
        line.after = shownValue(entry.key, entry.value, part, ours, own);
        if (const auto* rule = ours.find(entry.key); rule != nullptr && entry.value.empty())
            line.after = ruleText(entry.key, rule->value, own);
        // Two forms may ask for the same fields and word their hints otherwise.
        const std::string former = set == nullptr ? std::string() : set->record.value();
        line.changes = line.before != line.after || (part == PackPart::kForm && former != entry.value);
        line.untilDay = nextDay(here, entry.key, pack.effectiveFrom);
        out.push_back(std::move(line));
    }
    return out;
}

std::vector<Kept<Setting>> settingsOf(const Pack& pack, const std::vector<Kept<Setting>>& here)
{
    std::vector<Kept<Setting>> out;
    for (const auto& entry : pack.entries) {
        const Id id = idOf(pack, entry.key);
        if (settingById(here, id.text()) != nullptr) continue;
        const auto* before = settingOn(here, entry.key, pack.effectiveFrom);
        Kept<Setting> made{id, {}};
        made.record.set_key(entry.key);
        made.record.set_value(entry.value);
        made.record.set_effective_from(pack.effectiveFrom.iso());
        made.record.set_version(std::max(pack.version, before == nullptr ? 0 : before->record.version() + 1));
        if (before != nullptr) made.record.set_supersedes(before->id.text());
        made.record.set_pack(pack.label());
        made.record.set_note(pack.note);
        out.push_back(std::move(made));
    }
    return out;
}

Result<std::vector<Kept<Setting>>> rollbackOf(
    const std::string& name, const std::vector<Kept<Setting>>& here, Date today, Random& random)
{
    std::vector<Kept<Setting>> out;
    const auto packs = packsIn(here);
    const auto pack = std::find_if(
        packs.begin(), packs.end(), [&](const PackStanding& one) { return one.name == name && !one.keys.empty(); });
    if (pack == packs.end()) return Error{Fault::kNotFound, "没有正在起作用的配置包“" + name + "”"};
    for (const auto& key : pack->keys) {
        const auto* now = settingOn(here, key, kLastDay);
        const auto* former = settingById(here, now->record.supersedes());
        Kept<Setting> back{Id::make(random), {}};
        back.record.set_key(key);
        if (former != nullptr) back.record.set_value(former->record.value());
        if (former != nullptr) back.record.set_pack(former->record.pack());
        back.record.set_effective_from(std::max(today, dayOf(now->record.effective_from())).iso());
        back.record.set_version(now->record.version() + 1);
        back.record.set_supersedes(former == nullptr ? now->id.text() : former->record.supersedes());
        back.record.set_note(std::string(kBack) + now->record.pack());
        out.push_back(std::move(back));
    }
    return out;
}

std::vector<PackStanding> packsIn(const std::vector<Kept<Setting>>& here)
{
    std::map<std::string, PackStanding> byLabel;
    for (const auto& setting : here) {
        const std::string& label = setting.record.pack();
        if (label.empty()) continue;
        PackStanding& pack = byLabel[label];
        pack.name = nameIn(label);
        pack.version = versionIn(label);
        const Date from = dayOf(setting.record.effective_from());
        if (pack.settings.empty() || from < pack.effectiveFrom) pack.effectiveFrom = from;
        const bool back = setting.record.note().rfind(kBack, 0) == 0;
        if (pack.note.empty() && !back) pack.note = setting.record.note();
        pack.settings.push_back(setting.id);
        const auto* newest = settingOn(here, setting.record.key(), kLastDay);
        if (newest != nullptr && newest->id == setting.id)
            pack.keys.push_back(setting.record.key());
        else
            ++pack.replaced;
    }
    std::vector<PackStanding> out;
    for (auto& [label, pack] : byLabel) {
        std::sort(pack.keys.begin(), pack.keys.end());
        out.push_back(std::move(pack));
    }
    std::stable_sort(out.begin(), out.end(), [](const PackStanding& a, const PackStanding& b) {
        return std::tie(a.effectiveFrom, a.version) > std::tie(b.effectiveFrom, b.version);
    });
    return out;
}

} // namespace beibao
