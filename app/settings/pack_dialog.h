#pragma once

#include "app/workbench/workbench.h"
#include "core/packs/applying.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QStackedWidget;
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
    /// The papers and forms the pack words, to be looked at.
    void offerPreviews();
    void preview();
    void previewForm(const std::string& value);
    void apply();

    Workbench& bench_;
    Pack pack_;
    QLabel* maker_;
    QTreeWidget* lines_;
    QComboBox* papers_;
    QStackedWidget* sheet_;
    PagePreview* page_;
    QLabel* form_;
    QLabel* trouble_;
    QPushButton* apply_;
};

} // namespace beibao
