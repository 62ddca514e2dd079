#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

/// Opens a store with the code of its recovery sheet and gives it another passphrase.
class RecoveryPage final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPage(std::filesystem::path folder, QWidget* parent = nullptr);

signals:
    /// The store is open; whoever listens takes it.
    void opened(std::shared_ptr<std::unique_ptr<beibao::Workbench>> bench);
    void backWanted();

private:
    void recover();
    void told(Workbench::Opened answer);

    std::filesystem::path folder_;
    QLineEdit* code_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLabel* said_;
    QPushButton* open_;
};

} // namespace beibao
