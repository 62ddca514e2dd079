#pragma once

#include "app/speech/hearing.h"
#include "app/workbench/workbench.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

/// The program on this computer that turns speech into text: which it is, and whether it works. Beibao brings none
/// along and sends no sound anywhere.
class RecogniserCard final : public QFrame {
    Q_OBJECT

public:
    explicit RecogniserCard(Workbench& bench, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    /// Another one is named, or none.
    void changed();

private:
    Recogniser typed() const;
    void choose();
    void attempt();
    void attempted();
    void keep(const Recogniser& recogniser, const QString& sentence);
    void refresh();

    Workbench& bench_;
    Hearing* hearing_;
    QLineEdit* program_;
    QLineEdit* arguments_;
    QPushButton* try_;
    QPushButton* keep_;
    QPushButton* forget_;
    QLabel* told_;
};

} // namespace beibao
