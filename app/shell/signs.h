#pragma once

#include <QColor>
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

QIcon signIcon(Sign sign, const QColor& colour);
/// A label that shows a sign as high as its text.
QLabel* signLabel(Sign sign, const QColor& colour, QWidget* parent = nullptr);

/// Triangle, circle or square with the colour of a risk grade.
Sign signOfRisk(const std::string& risk);
QColor colourOfRisk(const std::string& risk);

} // namespace beibao
