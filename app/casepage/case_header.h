#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace beibao {

class OpenCase;

/// Who, what, how grave, where it stands, and where the data is: the line on top of every page of a case.
class CaseHeader final : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(const OpenCase& open, QWidget* parent = nullptr);

signals:
    void backWanted();
    void choiceWanted();

private:
    void refresh();

    const OpenCase& open_;
    QLabel* number_;
    QLabel* people_;
    QLabel* risk_;
    QLabel* state_;
    QLabel* reach_;
    QPushButton* choice_;
};

} // namespace beibao
