#pragma once

#include "core/casework/whole_export.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace beibao {

class Workbench;

/// Takes everything out of this computer, files included, into one archive that anybody can read: first the warning,
/// then where to.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workbench& bench, QWidget* parent);

    /// Writes the archive; the button that asks where to does the same.
    void exportTo(const QString& file);

signals:
    void exported(const QString& sentence);

private:
    void choose();

    Workbench& bench_;
    QPushButton* understood_;
    QPushButton* export_;
    QLabel* trouble_;
};

} // namespace beibao
