#include "app/shell/main_window.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    beibao::MainWindow window;
    window.show();
    return QApplication::exec();
}
