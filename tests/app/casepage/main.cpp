#include "app/shell/language.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    beibao::speak(application, QStringLiteral("zh_CN"));
    return Catch::Session().run(argc, argv);
}
