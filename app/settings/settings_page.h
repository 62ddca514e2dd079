#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QButtonGroup;
class QScrollArea;

namespace beibao {

class CopiedNumbers;
class IdleWatch;
class Theme;

/// The size of the letters, the passphrase, what is brought in and heard, and what this program is.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Workbench& bench, Theme& theme, IdleWatch& idle, CopiedNumbers& copied, QWidget* parent = nullptr);

    /// Scrolls to where backups are made.
    void showBackup();

signals:
    void said(const QString& sentence);
    void failed(beibao::Error error);
    void lockWanted();
    /// Another program hears from now on, or none.
    void recogniserChanged();

private:
    QWidget* sizeCard();
    QWidget* aboutCard();
    QWidget* importCard();
    QWidget* exportCard();

    Workbench& bench_;
    Theme& theme_;
    QButtonGroup* sizes_;
    QScrollArea* scroll_ = nullptr;
    QWidget* backup_ = nullptr;
};

} // namespace beibao
