#pragma once

#include "app/workbench/workbench.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace beibao {

/// Joins a county with the address and the code it gave.
class JoinForm final : public QFrame {
    Q_OBJECT

public:
    explicit JoinForm(Workbench& bench, QWidget* parent = nullptr);

signals:
    void joined();
    void failed(beibao::Error error);

private:
    void join();

    Workbench& bench_;
    QLineEdit* server_;
    QLineEdit* code_;
    QPushButton* join_;
};

} // namespace beibao
