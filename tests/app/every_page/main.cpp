#include "app/shell/language.h"
#include "app/sound/engine.h"
#include "tests/app/every_page/village.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    qputenv("TZ", "Asia/Shanghai");
    beibao::chooseSoundEngine();
    QApplication application(argc, argv);
    if (!beibao::speak(application, QStringLiteral("zh_CN"))) return 1;
    const int failed = Catch::Session().run(argc, argv);
    beibao::test::Village::forget();
    return failed;
}
