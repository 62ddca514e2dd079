#include "tests/app/window/hands.h"

#include "app/shell/system_look.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr Palette kAll[] = {Palette::kLight, Palette::kDark, Palette::kHighContrast};

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// Every pair of text and ground that theme.qss or a page puts together.
std::vector<std::pair<QColor, QColor>> pairsOf(const Colours& c)
{
    return {{c.ink, c.ground}, {c.ink, c.surface}, {c.ink, c.accentSoft}, {c.ink, c.goodSoft}, {c.ink, c.warningSoft},
        {c.ink, c.dangerSoft}, {c.muted, c.ground}, {c.muted, c.surface}, {c.muted, c.accentSoft}, {c.accent, c.ground},
        {c.accent, c.surface}, {c.accent, c.accentSoft}, {c.onAccent, c.accent}, {c.onAccent, c.accentStrong},
        {c.ground, c.muted}, {c.onNavigation, c.navigation}, {c.onNavigation, c.navigationHover}, {c.good, c.goodSoft},
        {c.good, c.surface}, {c.good, c.ground}, {c.warning, c.warningSoft}, {c.warning, c.surface},
        {c.warning, c.ground}, {c.danger, c.dangerSoft}, {c.danger, c.surface}, {c.danger, c.ground},
        {c.danger, c.accentSoft}, {c.warning, c.accentSoft}, {c.good, c.accentSoft}, {c.onPractice, c.practice}};
}

const char* folderOf(Palette palette)
{
    return palette == Palette::kDark ? "dark" : palette == Palette::kHighContrast ? "contrast" : "light";
}

} // namespace

TEST_CASE("Every text can be read on its ground, in every palette")
{
    for (const Palette palette : kAll) {
        const double least = palette == Palette::kHighContrast ? 7 : 4.5;
        for (const auto& [text, ground] : pairsOf(coloursOf(palette))) {
            INFO(folderOf(palette) << ": " << text.name().toStdString() << " on " << ground.name().toStdString());
            CHECK(contrast(text, ground) >= least);
        }
        // What is pressed or filled in is seen by its edge.
        const Colours& c = coloursOf(palette);
        CHECK(contrast(c.muted, c.surface) >= 3);
        CHECK(contrast(c.accent, c.surface) >= 3);
    }
}

TEST_CASE("The small pictures of a palette are drawn in its colours and no others")
{
    static const QRegularExpression hex(QStringLiteral("#[0-9a-f]{6}"));
    const Desktop desktop; // brings the resources along
    for (const Palette palette : kAll) {
        const Colours& c = coloursOf(palette);
        const QColor ours[] = {c.ink, c.muted, c.surface, c.accent, c.onAccent};
        for (const char* name : {"box", "box-checked", "dot", "dot-checked", "down", "up"}) {
            QFile file(QStringLiteral(":/beibao/%1/%2.svg").arg(QLatin1String(folderOf(palette)), QLatin1String(name)));
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (auto all = hex.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) {
                const QColor used(all.next().captured());
                INFO(file.fileName().toStdString() << " " << used.name().toStdString());
                CHECK(std::ranges::find(ours, used) != std::end(ours));
            }
        }
    }
}

TEST_CASE("A palette is chosen in the settings, holds at once and after the next start")
{
    Desktop desktop;
    desktop.frame->go(Frame::Page::kSettings);
    for (auto* button : desktop.frame->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("深色")) button->click();
    CHECK(desktop.theme.palette() == Palette::kDark);
    CHECK(desktop.frame->palette().color(QPalette::Window) == coloursOf(Palette::kDark).ground);
    CHECK(colours::kInk.colour() == coloursOf(Palette::kDark).ink);
    CHECK_FALSE(
        qApp->styleSheet().contains(QRegularExpression(QStringLiteral("@(?!names)[a-z]")))); // every name was filled in
    const QImage seen = desktop.frame->grab().toImage();
    CHECK(seen.pixelColor(seen.width() - 20, seen.height() / 2).lightness() < 80);

    Theme again(desktop.theme.settingsFile());
    again.apply();
    CHECK(again.palette() == Palette::kDark);
    again.setPalette(Palette::kLight); // for the tests after this one
}

TEST_CASE("Paper is white in the dark")
{
    colourThings(Palette::kDark);
    CHECK(paperColours().surface == QColor(Qt::white));
    CHECK(paperColours().ink.lightness() < 80);
    colourThings(Palette::kLight);
}

TEST_CASE("The window follows what the desktop says")
{
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    SystemLook look(light);
    int changes = 0;
    QObject::connect(&look, &SystemLook::changed, &look, [&changes] { ++changes; });
    const auto says = [&look](const char* key, uint value) {
        look.told(QStringLiteral("org.freedesktop.appearance"), QLatin1String(key), QDBusVariant(value));
    };
    CHECK(look.palette() == Palette::kLight);
    says("color-scheme", 1);
    CHECK(look.palette() == Palette::kDark);
    says("color-scheme", 0); // no wish: nothing changes
    CHECK(look.palette() == Palette::kDark);
    says("contrast", 1);
    CHECK(look.palette() == Palette::kHighContrast);
    look.told(QStringLiteral("org.other"), QStringLiteral("contrast"), QDBusVariant(0u));
    CHECK(look.palette() == Palette::kHighContrast);
    CHECK(changes == 2);

    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    CHECK(SystemLook(dark).palette() == Palette::kDark);
}

TEST_CASE("The size for a wall reaches every widget, and F11 leads back to the size before")
{
    Desktop desktop;
    desktop.theme.setPercent(125);
    QTest::keyClick(desktop.frame.get(), Qt::Key_F11);
    REQUIRE(desktop.theme.projecting());
    QMenu menu(desktop.frame.get());
    QDialog dialog(desktop.frame.get());
    QLabel tip(&dialog, Qt::ToolTip);
    for (QWidget* widget : {static_cast<QWidget*>(&menu), static_cast<QWidget*>(&dialog), static_cast<QWidget*>(&tip),
             static_cast<QWidget*>(desktop.frame.get())}) {
        widget->ensurePolished();
        CHECK(widget->font().pointSizeF() >= 24);
    }
    CHECK(desktop.find<QFrame>("projector")->isVisible());
    for (const auto key : {Qt::Key_Minus, Qt::Key_0}) QTest::keyClick(desktop.frame.get(), key, Qt::ControlModifier);
    CHECK(desktop.theme.projecting()); // names do not come back by a slip
    QTest::keyClick(desktop.frame.get(), Qt::Key_F11);
    CHECK(desktop.theme.percent() == 125);
    CHECK_FALSE(desktop.find<QFrame>("projector")->isVisible());
    desktop.theme.setBodyPoints(12); // an office: 24 pt all the same
    desktop.theme.project(true);
    CHECK(desktop.frame->font().pointSizeF() >= 24);
    desktop.theme.project(false);
}

TEST_CASE("Where fingers press, nothing is lower than 44 pixels")
{
    Desktop desktop;
    desktop.frame->go(Frame::Page::kSettings);
    desktop.theme.setTouch(true);
    QCoreApplication::processEvents();
    for (auto* button : desktop.frame->findChildren<QPushButton*>()) {
        if (!button->isVisible()) continue;
        INFO(button->text().toStdString());
        CHECK(button->height() >= 44);
    }
    look("settings_touch", *desktop.frame);
    desktop.theme.setTouch(false);
}
