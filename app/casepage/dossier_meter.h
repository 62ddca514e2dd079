#pragma once

#include "core/rules/dossier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beibao {

class OpenCase;

/// How far the dossier is: a bar, a tick per paper, and on asking a sentence for each thing still to be done and
/// whether the case may be closed and archived like this.
class DossierMeter final : public QWidget {
    Q_OBJECT

public:
    explicit DossierMeter(const OpenCase& open, QWidget* parent = nullptr);

private:
    void refresh();
    QString standing() const;

    const OpenCase& open_;
    class Bar;
    Bar* bar_;
    QLabel* words_;
    QLabel* papers_;
    QPushButton* more_;
    QLabel* sentences_;
};

} // namespace beibao
