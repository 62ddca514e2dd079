#pragma once

#include "core/exchange/importing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace beibao {

class Workbench;

/// Takes in a roster or an old register from a table: which file, how its columns are read, and before anything is
/// saved everything that stands in the way, by row and column. All rows come in or none.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workbench& bench, QWidget* parent);

    /// Looks at a file without saving anything; the button that chooses one does the same.
    void look(const QString& path);

signals:
    void imported(const QString& sentence);

private:
    void build();
    void choose();
    void run(bool rehearsal);
    void show(const ImportReport& report);

    Workbench& bench_;
    QString path_;
    QComboBox* mapping_;
    QLabel* file_;
    QLabel* found_;
    QLabel* trouble_;
    QTableWidget* problems_;
    QPushButton* import_;
};

} // namespace beibao
