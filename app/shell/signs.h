#pragma once

#include "app/shell/colours.h"

#include <QIcon>

#include <string>

class QLabel;
class QWidget;

namespace beibao {

/// The small signs that stand beside a word, so that colour never speaks alone.
/// Drawn, not typed: a village computer may lack a font that has them.
enum class Sign {
    kTriangle,
    kCircle,
    kSquare,
    kRing,
    kCheck,
    kBang,
    kUp,
    kPencil,
    kBack,
    kEye,
    kSheet,
    kPicture,
    kSound,
    kFilm
};

/// In the ink of the palette of the moment.
QIcon signIcon(Sign sign, Ink ink);
/// A label that shows a sign as high as its text.
QLabel* signLabel(Sign sign, Ink ink, QWidget* parent = nullptr);

/// Triangle, circle or square with the colour of a risk grade.
Sign signOfRisk(const std::string& risk);
Ink colourOfRisk(const std::string& risk);

} // namespace beibao
