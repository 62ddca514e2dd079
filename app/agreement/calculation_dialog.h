#pragma once

#include "app/agreement/calculation_forms.h"
#include "core/rules/calculator.h"

#include <QDialog>

class QFormLayout;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beibao {

class ChoiceRow;
class FormKeeper;
class OpenCase;

/// Works out what is owed while somebody fills in a form, line by line, as the parties may check it with a pencil.
/// What was typed is kept like any form until the sum is put into the agreement, which alone is a record.
class CalculationDialog final : public QDialog {
    Q_OBJECT

public:
    CalculationDialog(OpenCase& open, QWidget* parent);

signals:
    /// The total is to become a promise of the agreement.
    void insertWanted(const QString& object, qint64 fen);

protected:
    void done(int result) override;

private:
    void build();
    void turnTo(const std::string& calculator);
    void work();
    void show(const Calculation& calculation);
    /// What was answered; nothing, and `trouble_` says why, when an answer is missing or cannot be read.
    std::optional<nlohmann::json> answers();
    void touched();
    QJsonObject state() const;
    void takeBack(const QJsonObject& state);

    struct Answer {
        CalculationField field;
        QLineEdit* line = nullptr;
        QPushButton* yes = nullptr;
    };

    const RuleBook& rules_;
    Date today_;
    FormKeeper* keeper_;
    std::string calculator_;
    std::vector<Answer> answers_;
    std::optional<Calculation> made_;
    ChoiceRow* which_;
    QFormLayout* form_;
    QVBoxLayout* lines_;
    QLabel* total_;
    QLabel* notes_;
    QLabel* trouble_;
    QPushButton* insert_;
};

} // namespace beibao
