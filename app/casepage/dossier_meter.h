#pragma once

#include "core/rules/dossier.h"

#include <QWidget>

class QLabel;

namespace beibao {

class OpenCase;

/// How far the dossier is: a bar, what is still missing, and a tick per paper.
class DossierMeter final : public QWidget {
    Q_OBJECT

public:
    explicit DossierMeter(const OpenCase& open, QWidget* parent = nullptr);

private:
    void refresh();

    const OpenCase& open_;
    class Bar;
    Bar* bar_;
    QLabel* words_;
    QLabel* papers_;
};

} // namespace beibao
