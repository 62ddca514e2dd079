#pragma once

#include "app/agreement/agreement_form.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

/// One promise: who owes whom what, by when, how and where. The amount is shown in
/// capitals and the day in full as it is typed, as both will be printed.
class PromiseRow final : public QFrame {
    Q_OBJECT

public:
    /// `promise` is written to as somebody types, and outlives the row.
    PromiseRow(
        int number, AgreementForm::Promise& promise, const CaseFile& file, Date today, QWidget* parent = nullptr);

    /// A field of Obligation, such as "due_on".
    void jumpTo(const QString& field);

signals:
    void edited();
    void removeWanted();

private:
    void build(int number, const CaseFile& file);
    void fill();
    void take();
    void readOut();

    AgreementForm::Promise& promise_;
    Date today_;
    QComboBox* debtor_;
    QComboBox* creditor_;
    QComboBox* kind_;
    QLineEdit* object_;
    QLineEdit* amount_;
    QLabel* capitals_;
    QLineEdit* due_;
    QLabel* day_;
    QPushButton* atOnce_;
    QComboBox* manner_;
    QLineEdit* place_;
};

} // namespace beibao
