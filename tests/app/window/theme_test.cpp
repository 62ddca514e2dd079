#include "app/shell/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace beibao;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("Every text can be read on its ground")
{
    using namespace colours;
    const std::pair<QColor, QColor> pairs[] = {{kInk, kGround}, {kMuted, kGround}, {kMuted, kSurface},
        {kSurface, kAccent}, {kAccent, kGround}, {kInk, kAccentSoft}, {kSurface, kNavigation}, {kGood, kGoodSoft},
        {kGood, kSurface}, {kWarning, kWarningSoft}, {kWarning, kSurface}, {kDanger, kDangerSoft}, {kDanger, kGround},
        {kSurface, kPractice}, {kInk, kWarningSoft}, {kInk, kGoodSoft}, {kInk, kDangerSoft}};
    for (const auto& [text, ground] : pairs) {
        INFO(text.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(contrast(text, ground) >= 4.5);
    }
}
