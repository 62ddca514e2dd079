#pragma once

#include "app/cases/case_draft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTimer;

namespace beibao {

/// Four fields while somebody is still talking: who, telephone, what, where.
/// It becomes a draft that Today shows; nothing is asked for.
class JotDialog final : public QDialog {
    Q_OBJECT

public:
    explicit JotDialog(QWidget* parent = nullptr);
    CaseDraft draft() const;
    /// What typed() told is on disk now.
    void sayKept();
    void reject() override;

signals:
    /// Something was typed and is to be kept: a second after the first letter that is not.
    void typed(const beibao::CaseDraft& draft);

private:
    QLineEdit* who_;
    QLineEdit* phone_;
    QLineEdit* matter_;
    QLineEdit* place_;
    QTimer* soon_;
    QLabel* kept_;
};

} // namespace beibao
