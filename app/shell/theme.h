#pragma once

#include "app/shell/colours.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace beibao {

class SystemLook;

/// How large everything is, and how it looks. One place for the whole program:
/// fonts, distances and lists follow it live.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Keeps what is chosen in `settingsFile`.
    explicit Theme(QString settingsFile, QObject* parent = nullptr);

    /// The last is for a wall: 24 pt and more, and names are masked (Veil).
    static constexpr int kProjector = 200;
    static constexpr int kSteps[] = {100, 125, 150, 175, kProjector};
    const QString& settingsFile() const { return settingsFile_; }
    int percent() const { return percent_; }
    /// One of kSteps; others are taken as the nearest.
    void setPercent(int percent);
    void larger();
    void smaller();
    bool projecting() const { return percent_ == kProjector; }
    /// To the size for a wall, or back to the one before it.
    void project(bool on);
    /// 14 pt for a village, 12 pt for an office; both times percent().
    void setBodyPoints(int points);
    Palette palette() const { return palette_; }
    void setPalette(Palette palette);
    /// For fingers: nothing to press is less than 44 px high.
    bool touch() const { return touch_; }
    void setTouch(bool touch);
    /// Makes the application look so.
    void apply();

signals:
    void resized();
    void recoloured();

private:
    void step(int direction);
    void keep(const char* key, const QVariant& value) const;
    void followSystem();

    QString settingsFile_;
    QPalette given_; ///< as the desktop coloured us
    int percent_ = 100;
    int before_ = 100; ///< the wall
    int points_ = 14;
    Palette palette_ = Palette::kLight;
    bool touch_ = false;
    SystemLook* system_ = nullptr;
};

} // namespace beibao
