#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace beibao {

class OpenCase;

/// Photographs, scans and other files of a case. They come by a button, by dropping
/// them here, or by Ctrl+V. Only names are listed: contents stay encrypted until opened.
class Materials final : public QWidget {
    Q_OBJECT

public:
    explicit Materials(OpenCase& open, QWidget* parent = nullptr);

    /// Keeps files with the case; `role` as dossierOf() counts them.
    void add(const QStringList& paths, const std::string& role);

signals:
    void recycleWanted(const beibao::Id& material);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();
    void chooseFiles(const std::string& role);
    void paste();
    void open(int row);
    void recycle();
    void showPicture(const QString& name, const std::string& bytes);
    void saveCopy(const QString& name, const std::string& bytes);

    OpenCase& open_;
    QListWidget* list_;
    QPushButton* bin_;
    QLabel* trouble_;
};

} // namespace beibao
