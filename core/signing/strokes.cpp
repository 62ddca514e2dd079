#include "core/signing/strokes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = 1U << 20U, kMostStrokes = 400, kMostPoints = 20'000, kLongestName = 120;
constexpr std::int64_t kFarthest = 100'000, kLongestMs = 600'000;
constexpr std::int64_t kQuickestMs = 150;
constexpr std::size_t kFewestPoints = 8;

Error wrong(std::string_view what)
{
    return {Fault::kUsage, "the strokes: " + std::string(what)};
}

Result<std::string> wordOf(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end()) return std::string();
    if (!found->is_string() || found->get_ref<const std::string&>().size() > kLongestName)
        return wrong(std::string(name) + " is a short text");
    return found->get<std::string>();
}

Result<StrokePoint> pointOf(const json& value, std::int64_t before)
{
    const bool three = value.is_array() && value.size() == 3
        && std::all_of(value.begin(), value.end(), [](const json& one) { return one.is_number_integer(); });
    if (!three) return wrong("a point is [x, y, milliseconds]");
    const StrokePoint point{value[0].get<std::int64_t>(), value[1].get<std::int64_t>(), value[2].get<std::int64_t>()};
    if (point.x < 0 || point.y < 0 || point.x > kFarthest || point.y > kFarthest)
        return wrong("a point lies off the sheet");
    if (point.ms < before || point.ms > kLongestMs) return wrong("time runs forward, and for ten minutes at most");
    return point;
}

Result<Stroke> strokeOf(const json& value, std::int64_t& clock, std::size_t& room)
{
    if (!value.is_array() || value.empty()) return wrong("a stroke is a list of points");
    if (value.size() > room) return wrong("there are too many points");
    room -= value.size();
    Stroke out;
    for (const json& one : value) {
        BEIBAO_TAKE(point, pointOf(one, clock));
        clock = point.ms;
        out.push_back(point);
    }
    return out;
}

/// Whether every point lies on the line from the first to the last; a dot does.
bool isRuled(const Stroke& stroke)
{
    const auto& a = stroke.front();
    const auto& b = stroke.back();
    const std::int64_t dx = b.x - a.x, dy = b.y - a.y;
    const std::int64_t length = std::max(std::abs(dx), std::abs(dy));
    return std::all_of(stroke.begin(), stroke.end(), [&](const StrokePoint& p) {
        const std::int64_t off = std::abs(dx * (p.y - a.y) - dy * (p.x - a.x));
        return length == 0 ? p.x == a.x && p.y == a.y : off <= length; // within one step of the grid
    });
}

} // namespace

Result<Strokes> Strokes::parse(std::string_view text)
{
    if (text.size() > kMostBytes) return wrong("they are too long");
    const nlohmann::json object = nlohmann::json::parse(text, nullptr, false);
    if (!object.is_object() || object.value("beibao_strokes", nlohmann::json()) != 1)
        return wrong("this is no list of strokes");
    Strokes out;
    BEIBAO_TAKE(device, wordOf(object, "device"));
    BEIBAO_TAKE(pointer, wordOf(object, "pointer"));
    if (pointer != "pen" && pointer != "mouse" && pointer != "touch") return wrong("pointer is pen, mouse or touch");
    out.device = device;
    out.pointer = pointer;
    const auto list = object.find("strokes");
    if (list == object.end() || !list->is_array() || list->empty()) return wrong("nothing was drawn");
    if (list->size() > kMostStrokes) return wrong("there are too many strokes");
    std::int64_t clock = 0;
    std::size_t room = kMostPoints;
    for (const nlohmann::json& one : *list) {
        BEIBAO_TAKE(stroke, strokeOf(one, clock, room));
        out.strokes.push_back(std::move(stroke));
    }
    return out;
}

std::string Strokes::json() const
{
    nlohmann::json list = nlohmann::json::array();
    for (const Stroke& stroke : strokes) {
        nlohmann::json points = nlohmann::json::array();
        for (const StrokePoint& point : stroke) points.push_back({point.x, point.y, point.ms});
        list.push_back(std::move(points));
    }
    return nlohmann::json{{"beibao_strokes", 1}, {"device", device}, {"pointer", pointer}, {"strokes", std::move(list)}}
        .dump();
}

std::size_t Strokes::points() const
{
    std::size_t sum = 0;
    for (const Stroke& stroke : strokes) sum += stroke.size();
    return sum;
}

std::int64_t Strokes::duration() const
{
    return strokes.empty() ? 0 : strokes.back().back().ms - strokes.front().front().ms;
}

Digest Strokes::shape() const
{
    std::int64_t left = kFarthest, top = kFarthest;
    for (const Stroke& stroke : strokes)
        for (const StrokePoint& point : stroke) left = std::min(left, point.x), top = std::min(top, point.y);
    std::string text;
    for (const Stroke& stroke : strokes) {
        for (const StrokePoint& point : stroke)
            text += std::to_string(point.x - left) + ',' + std::to_string(point.y - top) + ';';
        text += '\n';
    }
    return sha256(text);
}

std::vector<std::string> strokeDoubts(const Strokes& strokes)
{
    std::vector<std::string> out;
    if (strokes.duration() < kQuickestMs) out.emplace_back("no_time");
    if (strokes.points() < kFewestPoints) out.emplace_back("too_little");
    if (std::all_of(strokes.strokes.begin(), strokes.strokes.end(), isRuled)) out.emplace_back("ruled");
    return out;
}

std::string doubtSentence(std::string_view doubt)
{
    if (doubt == "no_time") return "手写签名没有用时，不像人写的";
    if (doubt == "too_little") return "手写签名只有一点或一划";
    if (doubt == "ruled") return "手写签名全是直线，不像人写的";
    if (doubt == "twice") return "同一个手写签名用了两次";
    if (doubt == "changed") return "签名的证据不是当时那一份";
    if (doubt == "unverified") return "数字签名与证书对不上";
    if (doubt == "name") return "证书上的名字不是签名人的";
    return std::string(doubt);
}

} // namespace beibao
