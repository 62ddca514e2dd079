#pragma once

#include "app/visit/action_fields.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace beibao {

class FormKeeper;
class OpenCase;

/// Asks what one step of a case needs to be written down, says at once what is still
/// in its way, and takes the step. A doubt of the rules may be answered by a reason; a no may not.
class ActionDialog final : public QDialog {
    Q_OBJECT

public:
    ActionDialog(OpenCase& open, Action action, QWidget* parent);

signals:
    /// The step is on disk.
    void taken(const QString& sentence);

protected:
    void done(int result) override;

private:
    ActionInput input() const;
    void judge();
    void take();
    QJsonObject state() const;
    void takeBack();

    OpenCase& open_;
    Action action_;
    std::unique_ptr<ActionFields> fields_;
    QDateTimeEdit* at_;
    QPlainTextEdit* reason_;
    QLabel* reasonLabel_;
    QLabel* advice_;
    QPushButton* take_;
    FormKeeper* keeper_;
    QJsonObject untouched_; ///< the form before anybody typed
};

} // namespace beibao
