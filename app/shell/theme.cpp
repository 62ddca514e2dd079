#include "app/shell/theme.h"

#include "app/shell/system_look.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>
#include <QVariant>

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

/// Read from the last row, whoever is used to which letters; and a page still has room for what it says.
constexpr double kWallPoints = 25;

constexpr auto kPercentKey = "scale/percent";
constexpr auto kBeforeKey = "scale/before-projector";
constexpr auto kPaletteKey = "look/palette";
constexpr auto kTouchKey = "look/touch";

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
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colours::kInk);
    palette.setColor(QPalette::PlaceholderText, colours::kMuted);
    palette.setColor(QPalette::ToolTipBase, colours::kSurface);
    for (const auto role : {QPalette::Link, QPalette::LinkVisited}) palette.setColor(role, colours::kAccent);
    palette.setColor(QPalette::Highlight, colours::kAccent);
    palette.setColor(QPalette::HighlightedText, colours::kOnAccent);
    return palette;
}

/// Colours by the names theme.qss has for them.
std::map<QString, QColor> colourNames()
{
    const Colours& now = coloursNow();
    return {{QStringLiteral("@ink"), now.ink}, {QStringLiteral("@muted"), now.muted},
        {QStringLiteral("@ground"), now.ground}, {QStringLiteral("@surface"), now.surface},
        {QStringLiteral("@line"), now.line}, {QStringLiteral("@accentsoft"), now.accentSoft},
        {QStringLiteral("@accentstrong"), now.accentStrong}, {QStringLiteral("@accent"), now.accent},
        {QStringLiteral("@onaccent"), now.onAccent}, {QStringLiteral("@navigationhover"), now.navigationHover},
        {QStringLiteral("@navigation"), now.navigation}, {QStringLiteral("@onnavigation"), now.onNavigation},
        {QStringLiteral("@goodsoft"), now.goodSoft}, {QStringLiteral("@good"), now.good},
        {QStringLiteral("@warningsoft"), now.warningSoft}, {QStringLiteral("@warning"), now.warning},
        {QStringLiteral("@dangersoft"), now.dangerSoft}, {QStringLiteral("@danger"), now.danger},
        {QStringLiteral("@practice"), now.practice}, {QStringLiteral("@onpractice"), now.onPractice},
        {QStringLiteral("@desk"), now.desk}};
}

/// The folder of the small pictures (:/beibao/…) that are drawn in the colours of a palette.
QString picturesOf(Palette palette)
{
    switch (palette) {
    case Palette::kDark: return QStringLiteral("dark");
    case Palette::kHighContrast: return QStringLiteral("contrast");
    case Palette::kLight:
    case Palette::kAsSystem: break;
    }
    return QStringLiteral("light");
}

QString fileText(const char* name)
{
    QFile file{QLatin1String(name)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// theme.qss names colours as @ink, sizes in hundredths of the body font as @pt125,
/// distances in tenths of it as @px05, and pictures as @pictures/box.svg.
QString styleSheet(double points, Palette palette, bool touch)
{
    QString sheet = fileText(":/beibao/theme.qss");
    if (touch) sheet += fileText(":/beibao/touch.qss");
    const auto names = colourNames();
    sheet.replace(QStringLiteral("@pictures"), QStringLiteral(":/beibao/") + picturesOf(palette));
    for (auto name = names.rbegin(); name != names.rend(); ++name) // longer names first
        sheet.replace(name->first, name->second.name());
    for (const int hundredths : {85, 90, 100, 115, 125, 150})
        sheet.replace(QStringLiteral("@pt%1").arg(hundredths, 3, 10, QLatin1Char('0')),
            QStringLiteral("%1pt").arg(points * hundredths / 100));
    for (const int tenths : {1, 2, 3, 4, 5, 6, 8, 10, 12, 16})
        sheet.replace(QStringLiteral("@px%1").arg(tenths, 2, 10, QLatin1Char('0')),
            QStringLiteral("%1px").arg(std::lround(points * tenths / 10 * 4 / 3)));
    return sheet;
}

/// As the settings file calls them, in the order of Palette.
constexpr const char* kPaletteNames[] = {"light", "dark", "contrast", "system"};

Palette paletteNamed(const QString& name)
{
    const auto known
        = std::ranges::find_if(kPaletteNames, [&name](const char* one) { return name == QLatin1String(one); });
    return known == std::end(kPaletteNames) ? Palette::kLight : Palette(known - std::begin(kPaletteNames));
}

int nearestStep(int percent)
{
    return *std::ranges::min_element(Theme::kSteps, {}, [percent](int step) { return std::abs(step - percent); });
}

} // namespace

Theme::Theme(QString settingsFile, QObject* parent)
    : QObject(parent)
    , settingsFile_(std::move(settingsFile))
    , given_(QGuiApplication::palette())
{
    loadResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QSettings settings(settingsFile_, QSettings::IniFormat);
    percent_ = nearestStep(settings.value(QLatin1String(kPercentKey), 100).toInt());
    before_ = nearestStep(settings.value(QLatin1String(kBeforeKey), 100).toInt());
    palette_ = paletteNamed(settings.value(QLatin1String(kPaletteKey)).toString());
    touch_ = settings.value(QLatin1String(kTouchKey)).toBool();
}

void Theme::keep(const char* key, const QVariant& value) const
{
    QSettings(settingsFile_, QSettings::IniFormat).setValue(QLatin1String(key), value);
}

void Theme::setPercent(int percent)
{
    const int nearest = nearestStep(percent);
    if (nearest == percent_) return;
    if (nearest == kProjector) keep(kBeforeKey, before_ = percent_);
    keep(kPercentKey, percent_ = nearest);
    apply();
    emit resized();
}

void Theme::project(bool on)
{
    setPercent(on ? kProjector : std::min(before_, 175));
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
    if (!projecting()) step(-1); // names come back only to who says so: project()
}

void Theme::setBodyPoints(int points)
{
    if (points == points_) return;
    points_ = points;
    apply();
    emit resized();
}

void Theme::setPalette(Palette palette)
{
    if (palette == palette_) return;
    keep(kPaletteKey, QLatin1String(kPaletteNames[int(palette_ = palette)]));
    apply();
    emit recoloured();
}

void Theme::setTouch(bool touch)
{
    if (touch == touch_) return;
    keep(kTouchKey, touch_ = touch);
    apply();
    emit resized();
}

void Theme::followSystem()
{
    if (system_ != nullptr) return;
    system_ = new SystemLook(given_, this);
    connect(system_, &SystemLook::changed, this, [this] {
        if (palette_ != Palette::kAsSystem) return;
        apply();
        emit recoloured();
    });
}

void Theme::apply()
{
    const double points = projecting() ? kWallPoints : points_ * percent_ / 100.0;
    if (palette_ == Palette::kAsSystem) followSystem();
    const Palette palette = palette_ == Palette::kAsSystem ? system_->palette() : palette_;
    colourThings(palette);
    QApplication::setPalette(bodyPalette());
    QApplication::setFont(bodyFont(points));
    qApp->setStyleSheet(styleSheet(points, palette, touch_));
}

} // namespace beibao
