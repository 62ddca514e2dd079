#pragma once

#include "app/workbench/workbench.h"
#include "core/casework/people_book.h"

#include <QObject>
#include <QTimer>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace beibao {

/// Offers below a name field whom this device knows by what is typed: zs → 张三.
/// Nothing is filled in before somebody picks a line.
class NameCompleter final : public QObject {
    Q_OBJECT

public:
    /// Belongs to `field`.
    NameCompleter(Workbench& bench, QLineEdit* field);

    /// Looks now; what typing does after a moment.
    void look();
    int offered() const { return int(people_.size()); }
    void pick(int row);

signals:
    void picked(const beibao::KnownPerson& person);

private:
    Workbench& bench_;
    QLineEdit* field_;
    QTimer soon_;
    QStandardItemModel* lines_;
    QCompleter* popup_;
    std::vector<KnownPerson> people_;
};

/// One line about somebody: name, where, the end of the telephone number.
QString lineOf(const KnownPerson& person);

} // namespace beibao
