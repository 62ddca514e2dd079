#include "app/shell/language.h"
#include "app/sound/engine.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    beibao::chooseSoundEngine();
    QApplication application(argc, argv);
    if (!beibao::speak(application, QStringLiteral("zh_CN"))) return 1;
    return Catch::Session().run(argc, argv);
}
