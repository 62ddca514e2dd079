#pragma once

#include "app/sync/strip_state.h"
#include "app/workbench/workbench.h"

#include <QObject>

namespace beibao {

/// What the store itself can say about that way; the rest of `before` stays.
CountyLine countedIn(Database& database, const Records& records, CountyLine before, Date today);

/// Keeps what the strip and the sync page say about the county true: reads it from
/// the store whenever something was saved, received or tried.
class CountyWatch final : public QObject {
    Q_OBJECT

public:
    explicit CountyWatch(Workbench& bench, QObject* parent = nullptr);

    const CountyLine& line() const { return line_; }
    void refresh();
    /// A meeting begins; until ended(), the strip counts what goes out.
    void began();
    void ended(bool reached);

signals:
    void changed();

private:
    Workbench& bench_;
    CountyLine line_;
};

} // namespace beibao
