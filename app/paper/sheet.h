#pragma once

#include <QRectF>

namespace beibao::sheet {

/// Everything is laid out in 1/1200 inch, the same for screen, printer and PDF: what
/// differs is only how the painter is scaled, so the preview cannot break lines otherwise than the paper.
inline constexpr int kUnitsPerInch = 1200;

constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}
constexpr double pt(double points)
{
    return points * kUnitsPerInch / 72.0;
}

/// A4 with the margins of official letters (GB/T 9704).
inline constexpr double kWidth = mm(210), kHeight = mm(297);
inline constexpr double kLeft = mm(28), kTop = mm(37);
inline constexpr double kTextWidth = mm(156), kTextHeight = mm(225);
inline constexpr double kLineWidth = mm(0.3);

/// The code at the upper right of every page.
inline constexpr double kCodeSide = mm(18), kCodeLeft = kLeft + kTextWidth - kCodeSide, kCodeTop = mm(13);

/// Centres of the black squares on a form: upper left, upper right, lower left, and the open one at the lower right.
inline constexpr double kCornerMark = mm(5), kOpenCornerPen = mm(1);
inline constexpr double kCornerMarks[4][2] = {{mm(10.5), mm(10.5)}, {kWidth - mm(10.5), mm(10.5)},
    {mm(10.5), kHeight - mm(10.5)}, {kWidth - mm(10.5), kHeight - mm(10.5)}};

} // namespace beibao::sheet
