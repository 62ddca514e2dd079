#pragma once

#include "app/cases/case_draft.h"

#include <QDialog>

class QLineEdit;

namespace beibao {

/// Four fields while somebody is still talking: who, telephone, what, where.
/// It becomes a draft that Today shows; nothing is asked for.
class JotDialog final : public QDialog {
    Q_OBJECT

public:
    explicit JotDialog(QWidget* parent = nullptr);
    CaseDraft draft() const;
    void reject() override;

private:
    QLineEdit* who_;
    QLineEdit* phone_;
    QLineEdit* matter_;
    QLineEdit* place_;
};

} // namespace beibao
