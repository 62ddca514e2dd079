#include "app/shell/main_window.h"

namespace beibao {

MainWindow::MainWindow()
{
    setWindowTitle(tr("Beibao"));
}

} // namespace beibao
