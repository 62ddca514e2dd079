#pragma once

#include "app/workbench/workbench.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;

namespace beibao {

class DossierList;
class QueuePanel;

/// Everything about paper in one place: what waits to be printed, photographs of papers that wait to be filed, dossiers
/// to finish, and empty forms.
class PapersPage final : public QWidget {
    Q_OBJECT

public:
    explicit PapersPage(Workbench& bench, QWidget* parent = nullptr);

    /// Papers and photographs that wait; for the navigation's number.
    int waiting() const { return queued_ + photos_; }
    void setPhotos(int waiting);
    QueuePanel& queue() { return *queue_; }

signals:
    void waitingChanged(int waiting);
    void caseWanted(const beibao::Id& caseId);
    void photosWanted();
    void said(const QString& sentence);
    void warned(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* photoCard();
    QWidget* formCard();
    void fillForms(QMenu* menu);
    void putForm(const std::string& what);
    void count();
    void refresh();
    void arrange();

    Workbench& bench_;
    int queued_ = 0;
    int photos_ = 0;
    DossierList* dossiers_;
    QueuePanel* queue_;
    QLabel* photoWords_;
    QBoxLayout* columns_ = nullptr;
};

} // namespace beibao
