#pragma once

#include <QColor>
#include <QObject>
#include <QString>

namespace beibao {

/// The few colours of the window. Text on its ground has a contrast of 4.5:1 or
/// more (tests/app/theme_test.cpp).
namespace colours {
inline const QColor kInk{0x1f, 0x29, 0x33};
inline const QColor kMuted{0x52, 0x5d, 0x69};
inline const QColor kGround{0xf5, 0xf4, 0xf0};
inline const QColor kSurface{0xff, 0xff, 0xff};
inline const QColor kLine{0xd3, 0xd0, 0xc7};
inline const QColor kAccent{0x1d, 0x5c, 0x8a};
inline const QColor kAccentSoft{0xe2, 0xee, 0xf6};
inline const QColor kNavigation{0x24, 0x37, 0x4a};
inline const QColor kGood{0x1d, 0x6b, 0x3d};
inline const QColor kGoodSoft{0xe3, 0xf2, 0xe8};
inline const QColor kWarning{0x8a, 0x55, 0x00};
inline const QColor kWarningSoft{0xfb, 0xf0, 0xd9};
inline const QColor kDanger{0xa8, 0x22, 0x1c};
inline const QColor kDangerSoft{0xfb, 0xe7, 0xe5};
inline const QColor kPractice{0xb4, 0x53, 0x09};
} // namespace colours

/// How large everything is, and how it looks. One place for the whole program:
/// fonts, distances and lists follow it live.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Keeps the percentage in `settingsFile`.
    explicit Theme(QString settingsFile, QObject* parent = nullptr);

    static constexpr int kSteps[] = {100, 125, 150, 175};
    const QString& settingsFile() const { return settingsFile_; }
    int percent() const { return percent_; }
    /// One of kSteps; others are taken as the nearest.
    void setPercent(int percent);
    void larger();
    void smaller();
    /// 14 pt for a village, 12 pt for an office; both times percent().
    void setBodyPoints(int points);
    /// Makes the application look so.
    void apply();

signals:
    void resized();

private:
    void step(int direction);

    QString settingsFile_;
    int percent_ = 100;
    int points_ = 14;
};

} // namespace beibao
