#include "core/help/news.h"

#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace beibao {

namespace {

using nlohmann::json;

constexpr std::size_t kLargestList = 1U << 18U, kMostThings = 3, kLongestThing = 60;

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "the news: " + what};
}

Result<std::string> textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end()) return std::string();
    if (!found->is_string()) return wrong(std::string(name) + " is no text");
    return found->get<std::string>();
}

Result<VersionNews::Thing> thingFrom(const json& object)
{
    if (!object.is_object()) return wrong("a thing is an object");
    BEIBAO_TAKE(says, textIn(object, "says"));
    BEIBAO_TAKE(key, textIn(object, "key"));
    if (says.empty() || codePointCount(says) > kLongestThing) return wrong("a thing is said in one sentence");
    return VersionNews::Thing{std::move(says), std::move(key)};
}

Result<VersionNews> newsFrom(const json& object)
{
    if (!object.is_object()) return wrong("a version is an object");
    VersionNews out;
    BEIBAO_TAKE(version, textIn(object, "version"));
    if (version.empty()) return wrong("a version has a number");
    out.version = std::move(version);
    const auto things = object.find("things");
    if (things == object.end() || !things->is_array() || things->empty() || things->size() > kMostThings)
        return wrong("one to three things of a version");
    for (const auto& one : *things) {
        BEIBAO_TAKE(thing, thingFrom(one));
        out.things.push_back(std::move(thing));
    }
    return out;
}

} // namespace

Result<std::vector<VersionNews>> parseNews(std::string_view text)
{
    if (text.size() > kLargestList) return wrong("too large");
    const json object = json::parse(text, nullptr, false);
    const auto list = object.is_object() ? object.find("versions") : object.end();
    if (!object.is_object() || list == object.end() || !list->is_array()) return wrong("versions is a list");
    std::vector<VersionNews> out;
    for (const auto& one : *list) {
        BEIBAO_TAKE(news, newsFrom(one));
        out.push_back(std::move(news));
    }
    return out;
}

const std::vector<VersionNews>& versionNews()
{
    static const std::vector<VersionNews> news = [] {
        const auto text = readWhole(resourcesFolder() / "help" / "news.json", kLargestList);
        auto parsed = text ? parseNews(*text) : Result<std::vector<VersionNews>>(text.error());
        return parsed ? *std::move(parsed) : std::vector<VersionNews>();
    }();
    return news;
}

} // namespace beibao
