#pragma once

#include <QObject>

class QWidget;

namespace beibao {

/// In a form, Enter in a one-line field goes to the next field, as people expect
/// who fill in paper from top to bottom. Buttons keep their Enter.
class EnterMovesOn final : public QObject {
    Q_OBJECT

public:
    /// Watches every one-line field below `form` that is there now.
    explicit EnterMovesOn(QWidget* form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace beibao
