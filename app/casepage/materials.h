#pragma once

#include "app/casepage/private_copy.h"
#include "core/base/id.h"

#include <QWidget>

class QAction;
class QImage;
class QLabel;
class QListWidget;
class QMenu;

namespace beibao {

class OpenCase;
struct MaterialFile;

/// Photographs, scans and other files of a case. They come by a button, by dropping
/// them here, or by Ctrl+V. Only names are listed: contents stay encrypted until opened.
class Materials final : public QWidget {
    Q_OBJECT

public:
    explicit Materials(OpenCase& open, QWidget* parent = nullptr);

    /// Keeps files with the case; `role` as dossierOf() counts them, `party` whose they are.
    void add(const QStringList& paths, const std::string& role, const Id& party = {});

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
    void showPicture(const QString& name, const std::string& bytes);
    void showElsewhere(const QString& name, const std::string& bytes);
    void saveCopy(const QString& name, const std::string& bytes);

    OpenCase& open_;
    QListWidget* list_;
    QLabel* trouble_;
    QMenu* roles_;
    QAction* asTheyAre_;
    PrivateCopies copies_;
};

} // namespace beibao
