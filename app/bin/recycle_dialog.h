#pragma once

#include "core/base/id.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beibao {

class OpenCase;

/// Asks why something goes into the recycle bin, and puts it there; where it may not go, says so and what to do
/// instead. Nothing is lost by it: the bin gives everything back.
class RecycleDialog final : public QDialog {
    Q_OBJECT

public:
    /// `record`: one of the open case's, or the case itself.
    RecycleDialog(OpenCase& open, const Id& record, QWidget* parent);

signals:
    void recycled(const beibao::Id& record, const QString& sentence);

private:
    void build(const QString& refusal);
    void put();

    OpenCase& open_;
    Id record_;
    QString name_;
    QLineEdit* reason_;
    QLabel* trouble_;
    QPushButton* put_;
};

} // namespace beibao
