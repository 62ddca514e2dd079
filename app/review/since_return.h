#pragma once

#include <QWidget>

class QLabel;

namespace beibao {

class OpenCase;

/// What is different since the chair last gave the text back, and what was said over the telephone in the chair's name.
class SinceReturn final : public QWidget {
    Q_OBJECT

public:
    explicit SinceReturn(const OpenCase& open, QWidget* parent = nullptr);

    void refresh();

private:
    void showTelephone();
    void showDifference();

    const OpenCase& open_;
    QLabel* telephone_;
    QLabel* difference_;
};

} // namespace beibao
