#pragma once

#include "app/workbench/workbench.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beibao {

/// Another passphrase, and the sheet for the day it is forgotten.
class PassphraseCard final : public QFrame {
    Q_OBJECT

public:
    explicit PassphraseCard(Workbench& bench, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    void failed(beibao::Error error);

private:
    void addChanging(QVBoxLayout& layout);
    void addRecovery(QVBoxLayout& layout);
    void change();
    void tellRecovery();

    Workbench& bench_;
    QLineEdit* old_;
    QLineEdit* new_;
    QLineEdit* again_;
    QLabel* wrong_;
    QPushButton* change_;
    QLabel* recovery_;
};

} // namespace beibao
