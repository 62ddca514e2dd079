#pragma once

#include "app/casepage/private_copy.h"
#include "app/sound/microphone.h"
#include "core/base/id.h"
#include "core/rules/case_file.h"

#include <QWidget>

#include <functional>

class QAction;
class QImage;
class QLabel;
class QMenu;
class QPushButton;

namespace beibao {

class MaterialList;
class OpenCase;

/// Photographs, scans, recordings and other files of a case. They come by a button, by dropping them here, or by
/// Ctrl+V, and stay encrypted until opened. Pictures and PDFs are shown here; of other papers another program gets a
/// copy for as long as the case is open.
class Materials final : public QWidget {
    Q_OBJECT

public:
    explicit Materials(OpenCase& open, QWidget* parent = nullptr);

    /// Keeps files with the case; `role` as dossierOf() counts them, `party` whose they are. A photograph of a paper of
    /// this case is filed as that paper, whatever role was meant.
    void add(const QStringList& paths, const std::string& role, const Id& party = {});

    /// Records with another microphone than that of this computer.
    void useMicrophones(Microphones microphones) { microphones_ = std::move(microphones); }

signals:
    void said(const QString& sentence);
    /// Photographs of papers go to their places by the codes on them.
    void photosWanted();
    void recycleWanted(const beibao::Id& material);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Fetched = std::function<void(const Kept<Attachment>& material, const std::string& bytes)>;

    QWidget* ways();
    void offerRoles();
    void offerRecording();
    void record();
    void tellLeft();
    void chooseFiles(const std::string& role, const Id& party);
    void paste();
    void pastePicture(const QImage& picture);
    void fetch(Fetched done);
    void open();
    void bring(const Kept<Attachment>& material, const std::string& bytes);
    bool showElsewhere(const QString& name, const std::string& bytes);
    void saveCopy(const Id& material, const QString& name, const std::string& bytes);

    OpenCase& open_;
    MaterialList* list_;
    QWidget* chosen_; ///< ways with the chosen one
    QPushButton* record_;
    QPushButton* bin_;
    QLabel* trouble_;
    QMenu* roles_;
    QAction* asTheyAre_;
    PrivateCopies copies_;
    Microphones microphones_;
};

} // namespace beibao
