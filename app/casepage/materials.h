#pragma once

#include "app/casepage/private_copy.h"
#include "core/base/id.h"

#include <QWidget>

class QAction;
class QImage;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace beibao {

class OpenCase;
struct MaterialFile;

/// Photographs, scans and other files of a case. They come by a button, by dropping
/// them here, or by Ctrl+V. Only names are listed: contents stay encrypted until opened.
class Materials final : public QWidget {
    Q_OBJECT

public:
    explicit Materials(OpenCase& open, QWidget* parent = nullptr);

    /// Keeps files with the case; `role` as dossierOf() counts them, `party` whose they are. A photograph of a paper of
    /// this case is filed as that paper, whatever role was meant.
    void add(const QStringList& paths, const std::string& role, const Id& party = {});

signals:
    /// Photographs of papers go to their places by the codes on them.
    void photosWanted();
    void recycleWanted(const beibao::Id& material);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();
    void offerRoles();
    void offerRecording();
    void writeConsentDown();
    void chooseFiles(const std::string& role, const Id& party);
    void paste();
    void pastePicture(const QImage& picture);
    void open(int row);
    void showElsewhere(const QString& name, const std::string& bytes);
    void recycle();
    void saveCopy(const QString& name, const std::string& bytes);

    OpenCase& open_;
    QListWidget* list_;
    QPushButton* bin_;
    QLabel* trouble_;
    QMenu* roles_;
    QAction* asTheyAre_;
    PrivateCopies copies_;
};

} // namespace beibao
