#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace beibao {

class ChoiceRow;
class OpenCase;

/// Who agreed to being recorded, when and how. Nobody is recorded before it is written down.
class ConsentForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentForm(OpenCase& open, QWidget* parent = nullptr);

signals:
    /// It is written down that everybody agreed.
    void agreed();

private:
    void note();

    OpenCase& open_;
    std::vector<std::pair<Id, QPushButton*>> parties_;
    QDateTimeEdit* when_;
    ChoiceRow* how_;
    QLabel* trouble_;
    QPushButton* note_;
};

} // namespace beibao
