#pragma once

#include "app/workbench/workbench.h"
#include "core/packs/applying.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace beibao {

class PagePreview;

/// What a pack would change, line by line, and how its papers would look; then it may be applied.
class PackDialog final : public QDialog {
    Q_OBJECT

public:
    PackDialog(Workbench& bench, Pack pack, QWidget* parent = nullptr);

signals:
    void applied(const QString& sentence);

private:
    struct Looked;

    void build();
    void show(const Looked& looked);
    void preview();
    void apply();

    Workbench& bench_;
    Pack pack_;
    QLabel* maker_;
    QTreeWidget* lines_;
    QComboBox* papers_;
    PagePreview* page_;
    QLabel* trouble_;
    QPushButton* apply_;
};

} // namespace beibao
