#pragma once

#include "app/workbench/workbench.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace beibao {

/// Rules, templates, lists and calendars somebody has set: what holds, since when, from whom; looking at a file of
/// more, and taking one back.
class PackCard final : public QFrame {
    Q_OBJECT

public:
    explicit PackCard(Workbench& bench, QWidget* parent = nullptr);

    /// Shows what a file would change; the dialog applies it.
    void look(const QString& file);

signals:
    void said(const QString& sentence);
    void failed(beibao::Error error);

private:
    struct Row;

    void refresh();
    void addRow(const Row& row);
    void choose();
    void takeBack(const std::string& name);

    Workbench& bench_;
    QVBoxLayout* rows_;
    QPushButton* open_;
};

} // namespace beibao
