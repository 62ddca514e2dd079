#include "core/packs/pack.h"

#include "core/base/digest.h"
#include "core/base/hex.h"
#include "core/base/text.h"
#include "core/identity/device_key.h"
#include "core/store/change.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = 4U << 20U, kMostEntries = 500, kLongestValue = 900'000;
constexpr std::size_t kLongestName = 60, kLongestKey = 80, kLongestNote = 2000;
constexpr int kDeepest = 8;

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "配置包：" + what};
}

Result<std::string> textOf(const json& object, const char* name, std::size_t longest)
{
    const auto found = object.find(name);
    if (found == object.end()) return std::string();
    if (!found->is_string()) return wrong(std::string(name) + " 要写成文字");
    auto text = found->get<std::string>();
    const bool control = std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < ' ' && c != '\n'; });
    if (text.size() > longest || control) return wrong(std::string(name) + " 太长，或有看不见的字符");
    return text;
}

bool plainKey(const std::string& key)
{
    return !key.empty() && key.size() <= kLongestKey && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

/// Money and days are whole numbers here; a fraction would be read apart on two machines.
bool noFractions(const json& value, int depth)
{
    if (depth > kDeepest || value.is_number_float()) return false;
    return !value.is_structured()
        || std::all_of(value.begin(), value.end(), [&](const json& one) { return noFractions(one, depth + 1); });
}

Result<std::vector<Pack::Entry>> entriesOf(const json& object)
{
    if (!object.is_object() || object.empty() || object.size() > kMostEntries) return wrong("entries 要有 1 到 500 项");
    std::vector<Pack::Entry> out;
    for (const auto& [key, value] : object.items()) {
        if (!plainKey(key)) return wrong("名称只用小写字母、数字、点和下划线：" + truncateUtf8(key, kLongestKey));
        if (!noFractions(value, 0)) return wrong(key + " 有小数，或层数太多；请用整数");
        std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        if (text.size() > kLongestValue) return wrong(key + " 太长");
        out.push_back({key, std::move(text)});
    }
    return out;
}

json contentsOf(const Pack& pack)
{
    json entries = json::object();
    for (const auto& entry : pack.entries) entries[entry.key] = entry.value;
    return {{"beibao_pack", 1}, {"name", pack.name}, {"version", pack.version},
        {"effective_from", pack.effectiveFrom.iso()}, {"note", pack.note}, {"entries", std::move(entries)},
        {"county", pack.county}};
}

} // namespace

Result<Pack> Pack::parse(std::string_view text)
{
    if (text.size() > kMostBytes) return wrong("文件太大");
    const auto object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object() || object.value("beibao_pack", nlohmann::json()) != 1) return wrong("这不是配置包");
    Pack out;
    BEIBAO_TAKE(name, textOf(object, "name", kLongestName));
    BEIBAO_TAKE(note, textOf(object, "note", kLongestNote));
    BEIBAO_TAKE(from, textOf(object, "effective_from", 10));
    BEIBAO_TAKE(county, textOf(object, "county", 12));
    BEIBAO_TAKE(signature, textOf(object, "signature", 128));
    if (name.empty() || name.find_first_of("@\n") != std::string::npos) return wrong("要有 name，里面不能有 @");
    const auto version = object.find("version");
    if (version == object.end() || !version->is_number_integer() || *version < 1 || *version > 1'000'000)
        return wrong("version 是从 1 起的整数");
    const auto day = Date::parse(from);
    if (!day) return wrong("effective_from 是生效日期，写成 2027-01-01");
    BEIBAO_TAKE(entries, entriesOf(object.value("entries", nlohmann::json())));
    out.name = name;
    out.version = version->get<std::int64_t>();
    out.effectiveFrom = *day;
    out.note = note;
    out.entries = std::move(entries);
    out.county = county;
    out.signature = fromHex(signature);
    if (out.signature.empty() != signature.empty()) return wrong("signature 不是签名");
    return out;
}

std::string Pack::json() const
{
    nlohmann::json out = contentsOf(*this);
    for (auto& value : out["entries"]) {
        // A list, a number or an object is written as such again.
        auto read = nlohmann::json::parse(value.get_ref<const std::string&>(), nullptr, false);
        if (!read.is_discarded() && !read.is_string() && noFractions(read, 0)
            && read.dump() == value.get_ref<const std::string&>())
            value = std::move(read);
    }
    if (!signature.empty()) out["signature"] = toHex(signature);
    return out.dump(1, ' ') + '\n';
}

std::string Pack::signedText() const
{
    return "beibao-pack-1\n" + contentsOf(*this).dump();
}

std::string Pack::label() const
{
    return name + '@' + std::to_string(version);
}

bool signedBy(const Pack& pack, std::string_view countyKey)
{
    return !pack.signature.empty() && !countyKey.empty()
        && verifySignature(kProfileEd25519, countyKey, pack.signedText(), pack.signature);
}

} // namespace beibao
