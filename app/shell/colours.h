#pragma once

#include <QColor>
#include <QPen>

namespace beibao {

/// What the window is coloured like. kAsSystem is one of the others, as the desktop says.
enum class Palette { kLight, kDark, kHighContrast, kAsSystem };

/// Every colour of the window. Text on its ground has a contrast of 4.5:1 or more, in high
/// contrast of 7:1 (tests/app/window/theme_test.cpp).
struct Colours {
    QColor ink, muted, ground, surface, line;
    QColor accent, onAccent, accentSoft, accentStrong;
    QColor navigation, onNavigation, navigationHover;
    QColor good, goodSoft, warning, warningSoft, danger, dangerSoft;
    QColor practice, onPractice;
    QColor desk; ///< what a sheet of paper lies on
};

/// The colours of a palette; those of the light one for kAsSystem.
const Colours& coloursOf(Palette palette);
/// As the window is coloured now.
const Colours& coloursNow();
/// For Theme: from here on the window is coloured so.
void colourThings(Palette palette);

/// A colour by what it is for. Asked when something is painted, it is that of the palette of the moment.
class Ink {
public:
    constexpr explicit Ink(QColor Colours::*role)
        : role_(role)
    {
    }
    QColor colour() const { return coloursNow().*role_; }
    operator QColor() const { return colour(); } // NOLINT: an ink is used as the colour it is now
    QString name() const { return colour().name(); }

private:
    QColor Colours::*role_;
};

namespace colours {
inline constexpr Ink kInk{&Colours::ink};
inline constexpr Ink kMuted{&Colours::muted};
inline constexpr Ink kGround{&Colours::ground};
inline constexpr Ink kSurface{&Colours::surface};
inline constexpr Ink kLine{&Colours::line};
inline constexpr Ink kAccent{&Colours::accent};
inline constexpr Ink kOnAccent{&Colours::onAccent};
inline constexpr Ink kAccentSoft{&Colours::accentSoft};
inline constexpr Ink kNavigation{&Colours::navigation};
inline constexpr Ink kOnNavigation{&Colours::onNavigation};
inline constexpr Ink kGood{&Colours::good};
inline constexpr Ink kGoodSoft{&Colours::goodSoft};
inline constexpr Ink kWarning{&Colours::warning};
inline constexpr Ink kWarningSoft{&Colours::warningSoft};
inline constexpr Ink kDanger{&Colours::danger};
inline constexpr Ink kDangerSoft{&Colours::dangerSoft};
inline constexpr Ink kPractice{&Colours::practice};
inline constexpr Ink kDesk{&Colours::desk};
} // namespace colours

/// Paper stays paper: what is drawn as it will be printed has the light colours in every palette.
const Colours& paperColours();

} // namespace beibao
