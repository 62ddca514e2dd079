#pragma once

#include "app/photos/look_at_photos.h"
#include "app/workbench/workbench.h"
#include "core/casework/photo_tray.h"

#include <QWidget>

#include <set>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace beibao {

class PhotoRow;

/// Photographs of papers on their way to their cases (照片归档): first a look at what was recognised, then the filing;
/// below, the tray of those a person must say something about. Files are only ever read.
class PhotosPage final : public QWidget {
    Q_OBJECT

public:
    explicit PhotosPage(Workbench& bench, QWidget* parent = nullptr);

    /// Looks at these files and folders; nothing is filed yet.
    void look(const QStringList& paths);
    /// What a person files by hand is offered to this case first; empty: to none.
    void preferCase(const Id& caseId);
    /// How many wait in the tray.
    int waiting() const { return int(tray_.size()); }

signals:
    void said(const QString& sentence);
    void failed(beibao::Error error);
    void waitingChanged(int waiting);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What became of a batch.
    struct Count {
        int filed = 0, before = 0, waiting = 0, open = 0;
    };

    QWidget* head();
    QWidget* verdict();
    void chooseFiles();
    void chooseFolder();
    void take(SeenPhoto photo);
    void tell();
    void fileAll();
    void settled();
    void forget();
    void refreshTray();
    PhotoRow* trayRow(const TrayPhoto& photo);
    void askWhere(const TrayPhoto& photo);
    void fileByHand(const TrayPhoto& photo, const Id& caseId, const std::string& paper, int page);
    void drop(const TrayPhoto& photo);
    void dropForGood(const Id& id);

    Workbench& bench_;
    LookAtPhotos* looking_;
    Id preferred_;
    std::vector<SeenPhoto> seen_;
    std::vector<TrayPhoto> tray_;
    std::set<Id> going_; ///< thrown away, and not for good yet
    Count count_;
    QLabel* sentence_;
    QProgressBar* progress_;
    QWidget* verdict_;
    QPushButton* fileAll_;
    QVBoxLayout* seenRows_;
    QLabel* trayHeading_;
    QVBoxLayout* trayRows_;
    int asked_ = 0;
};

} // namespace beibao
