#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beibao {

struct OpenDossier;

/// The dossiers to finish, what falls due first, each with what it lacks and one way there.
class DossierList final : public QWidget {
    Q_OBJECT

public:
    explicit DossierList(const Workbench& bench, QWidget* parent = nullptr);

    void refresh();

signals:
    void caseWanted(const beibao::Id& caseId);

private:
    QWidget* rowFor(const OpenDossier& dossier);

    const Workbench& bench_;
    QLabel* said_;
    QVBoxLayout* rows_;
};

} // namespace beibao
