#include "app/shell/colours.h"

namespace beibao {

namespace {

const Colours kLight{.ink = 0x1f2933,
    .muted = 0x525d69,
    .ground = 0xf5f4f0,
    .surface = 0xffffff,
    .line = 0xd3d0c7,
    .accent = 0x1d5c8a,
    .onAccent = 0xffffff,
    .accentSoft = 0xe2eef6,
    .accentStrong = 0x24374a,
    .navigation = 0x24374a,
    .onNavigation = 0xffffff,
    .navigationHover = 0x1f2933,
    .good = 0x1d6b3d,
    .goodSoft = 0xe3f2e8,
    .warning = 0x8a5500,
    .warningSoft = 0xfbf0d9,
    .danger = 0xa8221c,
    .dangerSoft = 0xfbe7e5,
    .practice = 0xb45309,
    .onPractice = 0xffffff,
    .desk = 0x8b9096};

/// For a dark room and tired eyes: no pure white, and nothing glows.
const Colours kDark{.ink = 0xe6e8ea,
    .muted = 0xa9b4bf,
    .ground = 0x181c21,
    .surface = 0x22282f,
    .line = 0x3c4651,
    .accent = 0x7fc1ee,
    .onAccent = 0x0c1a26,
    .accentSoft = 0x1f3c52,
    .accentStrong = 0xa9d6f5,
    .navigation = 0x101419,
    .onNavigation = 0xe6e8ea,
    .navigationHover = 0x2a333c,
    .good = 0x84d4a0,
    .goodSoft = 0x1b3827,
    .warning = 0xf0bd62,
    .warningSoft = 0x3f310f,
    .danger = 0xffa199,
    .dangerSoft = 0x4a211f,
    .practice = 0xf0914a,
    .onPractice = 0x1c1206,
    .desk = 0x0e1114};

/// For bright sun and weak eyes: black on white, and every edge is drawn.
const Colours kHighContrast{.ink = Qt::black,
    .muted = 0x2b2b2b,
    .ground = 0xffffff,
    .surface = 0xffffff,
    .line = 0x4a4a4a,
    .accent = 0x003a6b,
    .onAccent = 0xffffff,
    .accentSoft = 0xcfe4f7,
    .accentStrong = Qt::black,
    .navigation = Qt::black,
    .onNavigation = 0xffffff,
    .navigationHover = 0x003a6b,
    .good = 0x00401b,
    .goodSoft = 0xeaf7ee,
    .warning = 0x4d2f00,
    .warningSoft = 0xfff3d1,
    .danger = 0x7a0000,
    .dangerSoft = 0xffeceb,
    .practice = 0x6b2d00,
    .onPractice = 0xffffff,
    .desk = 0x5a5f65};

const Colours* now = &kLight;

} // namespace

const Colours& coloursOf(Palette palette)
{
    switch (palette) {
    case Palette::kDark: return kDark;
    case Palette::kHighContrast: return kHighContrast;
    case Palette::kLight:
    case Palette::kAsSystem: break;
    }
    return kLight;
}

const Colours& coloursNow()
{
    return *now;
}

void colourThings(Palette palette)
{
    now = &coloursOf(palette);
}

const Colours& paperColours()
{
    return kLight;
}

} // namespace beibao
