#pragma once

#include <QFrame>

namespace beibao {

class Theme;

/// Light, dark, rich in contrast or as the desktop; and larger buttons for fingers.
class LookCard final : public QFrame {
    Q_OBJECT

public:
    explicit LookCard(Theme& theme, QWidget* parent = nullptr);

private:
    QWidget* palettes();
    QWidget* touch();

    Theme& theme_;
};

} // namespace beibao
