#include "app/shell/language.h"
#include "app/shell/theme.h"
#include "app/sound/engine.h"
#include "tests/support/hands.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    beibao::chooseSoundEngine();
    QApplication application(argc, argv);
    beibao::speak(application, QStringLiteral("zh_CN"));
    // As the window looks, so that a picture shows what a person sees; BEIBAO_PERCENT makes everything larger.
    beibao::test::TemporaryFolder folder;
    beibao::Theme theme(QString::fromStdString((folder.path() / "settings").string()));
    if (const int percent = qEnvironmentVariableIntValue("BEIBAO_PERCENT")) theme.setPercent(percent);
    theme.apply();
    return Catch::Session().run(argc, argv);
}
