#include "core/documents/site_sketch.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace beibao {
namespace {

using nlohmann::json;

constexpr std::string_view kFormat = "beibao-sketch-1";
constexpr int kScales[] = {50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000};

Error wrong(const std::string& what)
{
    return {Fault::kUsage, "site sketch: " + what};
}

std::optional<int> wholeNumber(const json& value, int least, int most)
{
    if (!value.is_number_integer()) return std::nullopt;
    // A number beyond 64 bits reads as a fraction; one beyond 63 as unsigned.
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(kFarthestOnSketch))
        return std::nullopt;
    const auto number = value.get<std::int64_t>();
    return number >= least && number <= most ? std::optional(int(number)) : std::nullopt;
}

std::optional<SiteSketch::Point> pointOf(const json& x, const json& y)
{
    const auto left = wholeNumber(x, -kFarthestOnSketch, kFarthestOnSketch);
    const auto top = wholeNumber(y, -kFarthestOnSketch, kFarthestOnSketch);
    if (!left || !top) return std::nullopt;
    return SiteSketch::Point{*left, *top};
}

const json& member(const json& object, const char* name)
{
    static const json kNothing;
    const auto found = object.find(name);
    return found == object.end() ? kNothing : *found;
}

Status readCorners(const json& list, SiteSketch& sketch)
{
    if (!list.is_array()) return wrong("\"corners\" is a list of [x,y]");
    if (list.size() > kMostCorners) return wrong("more than 60 corners");
    for (const json& one : list) {
        const auto point = one.is_array() && one.size() == 2 ? pointOf(one[0], one[1]) : std::nullopt;
        if (!point) return wrong("a corner is [x,y] in whole centimetres, at most 1 km off");
        if (std::ranges::find(sketch.corners, *point) != sketch.corners.end()) return wrong("two corners at one place");
        sketch.corners.push_back(*point);
    }
    return {};
}

Status readMeasured(const json& list, SiteSketch& sketch)
{
    sketch.measured.assign(sketch.corners.size(), 0);
    if (list.is_null()) return {};
    if (!list.is_array() || list.size() > sketch.corners.size())
        return wrong("\"measured\" is a list of one length a side");
    for (std::size_t side = 0; side < list.size(); ++side) {
        const auto length = wholeNumber(list[side], 0, 2 * kFarthestOnSketch);
        if (!length) return wrong("a measured length is whole centimetres, 0 when it was not measured");
        sketch.measured[side] = *length;
    }
    return {};
}

Status readLandmarks(const json& list, SiteSketch& sketch)
{
    if (list.is_null()) return {};
    if (!list.is_array() || list.size() > kMostLandmarks) return wrong("\"landmarks\" is a list of at most 40");
    for (const json& one : list) {
        const auto at = one.is_object() ? pointOf(member(one, "x"), member(one, "y")) : std::nullopt;
        if (!at || !member(one, "words").is_string()) return wrong("a landmark is {\"x\",\"y\",\"words\"}");
        auto words = member(one, "words").get<std::string>();
        if (words.empty() || !validUtf8(words) || codePointCount(words) > kLongestLandmark)
            return wrong("the words of a landmark are 1 to 40 characters");
        sketch.landmarks.push_back({*at, std::move(words)});
    }
    return {};
}

using Point = SiteSketch::Point;

std::int64_t turn(Point a, Point b, Point c)
{
    return std::int64_t(b.x - a.x) * (c.y - a.y) - std::int64_t(b.y - a.y) * (c.x - a.x);
}

bool parted(std::int64_t a, std::int64_t b)
{
    return (a > 0 && b < 0) || (a < 0 && b > 0);
}

} // namespace

std::size_t SiteSketch::sides() const
{
    if (corners.size() < 2) return 0;
    return open || corners.size() == 2 ? corners.size() - 1 : corners.size();
}

Result<SiteSketch> parseSketch(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return wrong("this is no JSON object");
    const json& format = member(object, "format");
    if (!format.is_string() || format.get<std::string>() != kFormat) return wrong("\"format\" is \"beibao-sketch-1\"");
    SiteSketch sketch;
    BEIBAO_TRY(readCorners(member(object, "corners"), sketch));
    BEIBAO_TRY(readMeasured(member(object, "measured"), sketch));
    BEIBAO_TRY(readLandmarks(member(object, "landmarks"), sketch));
    const json& north = member(object, "north");
    const auto degrees = north.is_null() ? std::optional(0) : wholeNumber(north, 0, 359);
    if (!degrees) return wrong("\"north\" is whole degrees from 0 to 359");
    sketch.north = *degrees;
    const json& open = member(object, "open");
    const auto isOpen = open.is_null() ? std::optional(0) : wholeNumber(open, 0, 1);
    if (!isOpen) return wrong("\"open\" is 0 or 1");
    sketch.open = *isOpen == 1;
    return sketch;
}

std::string sketchText(const SiteSketch& sketch)
{
    json corners = json::array(), landmarks = json::array();
    for (const auto& corner : sketch.corners) corners.push_back({corner.x, corner.y});
    for (const auto& mark : sketch.landmarks)
        landmarks.push_back({{"x", mark.at.x}, {"y", mark.at.y}, {"words", mark.words}});
    return json{{"format", kFormat}, {"corners", corners}, {"measured", sketch.measured}, {"landmarks", landmarks},
        {"north", sketch.north}, {"open", sketch.open ? 1 : 0}}
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

double drawnLength(const SiteSketch& sketch, std::size_t side)
{
    const Point from = sketch.corners[side], to = sketch.end(side);
    return std::hypot(double(to.x - from.x), double(to.y - from.y));
}

std::int64_t twiceArea(const SiteSketch& sketch)
{
    if (sketch.open || sketch.corners.size() < 3) return 0;
    std::int64_t sum = 0;
    for (std::size_t side = 0; side < sketch.sides(); ++side) {
        const Point from = sketch.corners[side], to = sketch.end(side);
        sum += std::int64_t(from.x) * to.y - std::int64_t(to.x) * from.y;
    }
    return std::abs(sum);
}

bool sidesCross(const SiteSketch& sketch)
{
    for (std::size_t one = 0; one < sketch.sides(); ++one)
        for (std::size_t other = one + 1; other < sketch.sides(); ++other) {
            const Point a = sketch.corners[one], b = sketch.end(one);
            const Point c = sketch.corners[other], d = sketch.end(other);
            if (parted(turn(a, b, c), turn(a, b, d)) && parted(turn(c, d, a), turn(c, d, b))) return true;
        }
    return false;
}

std::vector<SketchDoubt> sketchDoubts(const SiteSketch& sketch, std::int64_t percent, std::int64_t cm)
{
    std::vector<SketchDoubt> doubts;
    for (std::size_t side = 0; side < sketch.sides(); ++side) {
        const int measured = sketch.measured[side];
        const double drawn = drawnLength(sketch, side), apart = std::abs(drawn - measured);
        if (measured > 0 && apart * 100 > double(percent) * measured && apart > double(cm))
            doubts.push_back({side, int(std::lround(drawn)), measured});
    }
    return doubts;
}

int scaleFor(const SiteSketch& sketch, double widthMm, double heightMm)
{
    std::vector<Point> all = sketch.corners;
    for (const auto& mark : sketch.landmarks) all.push_back(mark.at);
    if (all.empty()) return kScales[0];
    const auto [left, right] = std::ranges::minmax(all, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(all, {}, &Point::y);
    const double wide = 10.0 * (right.x - left.x), high = 10.0 * (bottom.y - top.y); // mm
    for (const int scale : kScales)
        if (wide / scale <= widthMm && high / scale <= heightMm) return scale;
    return 0;
}

std::string metres(int cm)
{
    char text[32];
    std::snprintf(text, sizeof text, "%d.%02d", cm / 100, cm % 100);
    return text;
}

std::string squareMetres(std::int64_t twiceAreaCm)
{
    const std::int64_t hundredths = (twiceAreaCm + 100) / 200; // a hundredth of a square metre is 100 cm²
    char text[48];
    std::snprintf(text, sizeof text, "%lld.%02d", static_cast<long long>(hundredths / 100), int(hundredths % 100));
    return text;
}

} // namespace beibao
