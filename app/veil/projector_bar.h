#pragma once

#include <QFrame>

namespace beibao {

class Theme;

/// Says that the screen is masked for a wall, and ends it. Not there otherwise.
class ProjectorBar final : public QFrame {
    Q_OBJECT

public:
    explicit ProjectorBar(Theme& theme, QWidget* parent = nullptr);
};

} // namespace beibao
