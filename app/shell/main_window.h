#pragma once

#include <QMainWindow>

namespace beibao {

/// The one window of the program.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
};

} // namespace beibao
