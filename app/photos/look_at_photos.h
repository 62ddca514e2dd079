#pragma once

#include "app/scan/page_scan.h"
#include "core/casework/photo_filing.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <deque>

namespace beibao {

/// A photograph as it was found, before anything is done with it.
struct SeenPhoto {
    QString path;
    QString trouble; ///< why it cannot be used, for a person; empty: it can
    PageScan scan;
    PhotoPage page; ///< its place is not looked up yet
    QImage small;
};

/// Looks at photographs one after the other, beside the window's thread. What is asked for again while it is
/// still waiting is looked at once.
class LookAtPhotos final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Files and folders; answers how many pictures that are.
    int add(const QStringList& paths);
    int waiting() const { return int(waiting_.size()) + (busy_ ? 1 : 0); }
    void stop() { waiting_.clear(); }

signals:
    void seen(const beibao::SeenPhoto& photo);
    void finished();

private:
    void next();

    std::deque<QString> waiting_;
    bool busy_ = false;
};

} // namespace beibao
