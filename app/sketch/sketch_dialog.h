#pragma once

#include "core/documents/site_sketch.h"
#include "core/rules/rule_book.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace beibao {

class ChoiceRow;
class SketchBoard;

/// Draws the site of a dispute: corners, what was measured along the sides, landmarks, north. Takes and answers the
/// text of Investigation.sketch and knows nothing of records.
class SketchDialog final : public QDialog {
    Q_OBJECT

public:
    /// What cannot be read begins empty. `rules` say when a measured length is pointed out.
    SketchDialog(const std::string& sketch, const RuleBook& rules, QWidget* parent = nullptr);

    /// The drawing as it is kept; empty when nothing is drawn.
    std::string text() const;

private:
    QWidget* tools();
    QWidget* side();
    QWidget* buttons();
    void refresh();
    void refreshTable();
    void tell();
    void measure(int side);
    void followMeasured();

    std::int64_t percent_, cm_;
    SketchBoard* board_;
    ChoiceRow* tool_;
    QLineEdit* words_;
    QTableWidget* table_;
    QSpinBox* north_;
    QCheckBox* open_;
    QPushButton* undo_;
    QPushButton* follow_;
    QLabel* area_;
    QLabel* doubts_;
    bool filling_ = false;
};

} // namespace beibao
