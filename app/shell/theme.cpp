#include "app/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <map>

// Q_INIT_RESOURCE cannot stand in a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(beibao);
}

namespace beibao {

namespace {

constexpr auto kPercentKey = "scale/percent";

QFont bodyFont(double points)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("LXGW WenKai"), QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPointSizeF(points);
    return font;
}

QPalette bodyPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours::kGround);
    palette.setColor(QPalette::Base, colours::kSurface);
    palette.setColor(QPalette::AlternateBase, colours::kGround);
    palette.setColor(QPalette::Button, colours::kSurface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colours::kInk);
    palette.setColor(QPalette::PlaceholderText, colours::kMuted);
    palette.setColor(QPalette::Highlight, colours::kAccent);
    palette.setColor(QPalette::HighlightedText, colours::kSurface);
    return palette;
}

/// theme.qss names colours as @ink, sizes in hundredths of the body font as @pt125, and
/// distances in tenths of it as @px05.
QString styleSheet(double points)
{
    QFile file(QStringLiteral(":/beibao/theme.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    static const std::map<QString, QColor> kNames{{QStringLiteral("@ink"), colours::kInk},
        {QStringLiteral("@muted"), colours::kMuted}, {QStringLiteral("@ground"), colours::kGround},
        {QStringLiteral("@surface"), colours::kSurface}, {QStringLiteral("@line"), colours::kLine},
        {QStringLiteral("@accentsoft"), colours::kAccentSoft}, {QStringLiteral("@accent"), colours::kAccent},
        {QStringLiteral("@navigation"), colours::kNavigation}, {QStringLiteral("@goodsoft"), colours::kGoodSoft},
        {QStringLiteral("@good"), colours::kGood}, {QStringLiteral("@warningsoft"), colours::kWarningSoft},
        {QStringLiteral("@warning"), colours::kWarning}, {QStringLiteral("@dangersoft"), colours::kDangerSoft},
        {QStringLiteral("@danger"), colours::kDanger}, {QStringLiteral("@practice"), colours::kPractice}};
    for (auto name = kNames.rbegin(); name != kNames.rend(); ++name) // longer names first
        sheet.replace(name->first, name->second.name());
    for (const int hundredths : {85, 90, 100, 115, 125, 150})
        sheet.replace(QStringLiteral("@pt%1").arg(hundredths, 3, 10, QLatin1Char('0')),
            QStringLiteral("%1pt").arg(points * hundredths / 100));
    for (const int tenths : {1, 2, 3, 4, 5, 6, 8, 10, 12, 16})
        sheet.replace(QStringLiteral("@px%1").arg(tenths, 2, 10, QLatin1Char('0')),
            QStringLiteral("%1px").arg(std::lround(points * tenths / 10 * 4 / 3)));
    return sheet;
}

} // namespace

Theme::Theme(QString settingsFile, QObject* parent)
    : QObject(parent)
    , settingsFile_(std::move(settingsFile))
{
    loadResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QSettings settings(settingsFile_, QSettings::IniFormat);
    setPercent(settings.value(QLatin1String(kPercentKey), 100).toInt());
}

void Theme::setPercent(int percent)
{
    const auto nearest = std::ranges::min_element(kSteps, {}, [percent](int step) { return std::abs(step - percent); });
    if (*nearest == percent_) return;
    percent_ = *nearest;
    QSettings(settingsFile_, QSettings::IniFormat).setValue(QLatin1String(kPercentKey), percent_);
    apply();
    emit resized();
}

void Theme::step(int direction)
{
    const auto here = std::ranges::find(kSteps, percent_) - std::begin(kSteps);
    setPercent(kSteps[std::clamp<std::ptrdiff_t>(here + direction, 0, std::ssize(kSteps) - 1)]);
}

void Theme::larger()
{
    step(1);
}

void Theme::smaller()
{
    step(-1);
}

void Theme::setBodyPoints(int points)
{
    if (points == points_) return;
    points_ = points;
    apply();
    emit resized();
}

void Theme::apply()
{
    const double points = points_ * percent_ / 100.0;
    QApplication::setPalette(bodyPalette());
    QApplication::setFont(bodyFont(points));
    qApp->setStyleSheet(styleSheet(points));
}

} // namespace beibao
