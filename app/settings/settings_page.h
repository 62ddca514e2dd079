#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

class Theme;

/// The size of the letters, the passphrase, and what this program is.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Workbench& bench, Theme& theme, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    void failed(beibao::Error error);

private:
    QWidget* sizeCard();
    QWidget* passphraseCard();
    QWidget* aboutCard();
    QWidget* importCard();
    QWidget* exportCard();
    void changePassphrase();

    Workbench& bench_;
    Theme& theme_;
    QButtonGroup* sizes_;
    QLineEdit* old_;
    QLineEdit* new_;
    QLineEdit* again_;
    QLabel* wrong_;
    QPushButton* change_;
};

} // namespace beibao
