#pragma once

#include "app/workbench/workbench.h"

#include <QFrame>

#include <thread>

class QLineEdit;
class QPushButton;

namespace beibao {

/// Joins a county with the address and the code it gave. The county is asked on
/// a thread of its own: saves go their way meanwhile.
class JoinForm final : public QFrame {
    Q_OBJECT

public:
    explicit JoinForm(Workbench& bench, QWidget* parent = nullptr);
    /// Waits for the answer under way, Invitation::deadline at most.
    ~JoinForm() override;

signals:
    void joined();
    void failed(beibao::Error error);

private:
    void join();
    void answered(const Status& answer);

    Workbench& bench_;
    QLineEdit* server_;
    QLineEdit* code_;
    QPushButton* join_;
    std::thread asking_;
};

} // namespace beibao
