#pragma once

#include "core/help/support_bundle.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace beibao {

class Workbench;

/// What somebody far away needs to help, shown file by file before it is saved: nothing leaves that was not seen.
class SupportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SupportDialog(Workbench& bench, QWidget* parent = nullptr);
    /// Writes the archive; `said` or a warning tells how it went.
    void saveTo(const QString& file);

signals:
    void said(const QString& sentence);

private:
    SupportProgram thisProgram() const;
    void show(const std::vector<SupportFile>& files);
    void choose();

    Workbench& bench_;
    std::vector<SupportFile> files_;
    QListWidget* names_;
    QPlainTextEdit* text_;
    QPushButton* save_;
    QLabel* trouble_;
};

} // namespace beibao
