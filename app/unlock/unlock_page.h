#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

/// Asks for the passphrase of a store and opens it.
class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    UnlockPage(std::filesystem::path folder, bool practice, QWidget* parent = nullptr);

signals:
    /// The store is open; whoever listens takes it.
    void opened(std::shared_ptr<std::unique_ptr<beibao::Workbench>> bench);
    /// Somebody wants to open with the recovery sheet.
    void forgotten();
    /// The store does not open any more; a backup is to take its place.
    void restoreWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void unlock();
    void told(Workbench::Opened answer);
    void sayWrong(const Error& error);

    std::filesystem::path folder_;
    QLineEdit* passphrase_;
    QPushButton* unlock_;
    QLabel* said_;
    QLabel* capitals_;
    bool practice_;
    QPushButton* restore_;
};

} // namespace beibao
