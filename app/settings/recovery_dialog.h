#pragma once

#include "app/workbench/workbench.h"
#include "core/documents/document.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

class PagePreview;

/// Makes the code for the day the passphrase is forgotten, after asking for the passphrase, and prints its sheet.
/// The code is nowhere but on the paper, and good only once it is printed; until then the sheet before stays good.
class RecoveryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(Workbench& bench, QWidget* parent = nullptr);

    /// What making a code costs; tests take the cheap one.
    void setCost(SlotCost cost) { cost_ = cost; }

private:
    void make();
    void show();
    void print();
    void takeCode(const QString& printed);
    void say(const char* look, const QString& sentence);

    Workbench& bench_;
    SlotCost cost_ = SlotCost::kOrdinary;
    std::optional<RecoveryCode> code_;
    std::optional<Document> sheet_;
    QLabel* about_;
    QLineEdit* passphrase_;
    QPushButton* make_;
    QLabel* said_;
    PagePreview* page_;
    QPushButton* print_;
};

} // namespace beibao
