#include <QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv)
{
    // Fonts need an application, not a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
