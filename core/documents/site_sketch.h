#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beibao {

/// A drawing of a place as it is kept in Investigation.sketch: corners of a piece of land or the points of a line,
/// what was measured along its sides, what stands there, and where north is. All in whole centimetres; x grows to the
/// right, y downwards, and nothing says where on earth it lies.
///
/// {"format":"beibao-sketch-1","corners":[[0,0],[1250,0],[1250,800]],"measured":[1248,0,0],"open":0,
///  "landmarks":[{"x":0,"y":0,"words":"老界石"}],"north":15}
struct SiteSketch {
    struct Point {
        int x = 0, y = 0;
        bool operator==(const Point&) const = default;
    };
    struct Landmark {
        Point at;
        std::string words;
        bool operator==(const Landmark&) const = default;
    };

    std::vector<Point> corners;
    std::vector<int> measured; ///< of the side from each corner to the next, in cm; 0: not measured
    bool open = false; ///< a line, such as a ditch: the last corner does not go back to the first
    std::vector<Landmark> landmarks;
    int north = 0; ///< degrees clockwise from the top of the sheet, 0 … 359

    /// How many sides there are: one less than corners when open.
    std::size_t sides() const;
    Point end(std::size_t side) const { return corners[(side + 1) % corners.size()]; }
    bool empty() const { return corners.empty() && landmarks.empty(); }
    bool operator==(const SiteSketch&) const = default;
};

inline constexpr int kFarthestOnSketch = 100'000; ///< 1 km
inline constexpr std::size_t kMostCorners = 60, kMostLandmarks = 40, kLongestLandmark = 40;

/// kUsage says in one line what is wrong: no such format, a number that is none or too large, too many of something,
/// two corners at one place.
Result<SiteSketch> parseSketch(std::string_view json);
std::string sketchText(const SiteSketch& sketch);

/// Length of a side as drawn, in cm.
double drawnLength(const SiteSketch& sketch, std::size_t side);

/// Twice the area in cm², whole; 0 for a line. Of a drawing whose sides cross it says nothing true.
std::int64_t twiceArea(const SiteSketch& sketch);
bool sidesCross(const SiteSketch& sketch);

/// A side that was measured otherwise than it is drawn.
struct SketchDoubt {
    std::size_t side = 0;
    int drawn = 0, measured = 0; ///< cm
};
/// Sides that differ by more than `percent` of what was measured and by more than `cm`. Nothing is changed by it.
std::vector<SketchDoubt> sketchDoubts(const SiteSketch& sketch, std::int64_t percent, std::int64_t cm);

/// The largest usual scale (the 200 of 1:200) at which the drawing fits a box; 0 when none is small enough.
int scaleFor(const SiteSketch& sketch, double widthMm, double heightMm);

/// 12.50 for 1250 cm.
std::string metres(int cm);
/// 96.50 for twice the area of 96.5 m².
std::string squareMetres(std::int64_t twiceAreaCm);

} // namespace beibao
