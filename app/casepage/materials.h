#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace beibao {

class OpenCase;

/// Photographs, scans and other files of a case. They come by a button, by dropping
/// them here, or by Ctrl+V. Only names are listed: contents stay encrypted until opened.
class Materials final : public QWidget {
    Q_OBJECT

public:
    explicit Materials(OpenCase& open, QWidget* parent = nullptr);

    /// Keeps files with the case; `role` as dossierOf() counts them. A photograph of a paper of this case is filed as
    /// that paper, whatever role was meant.
    void add(const QStringList& paths, const std::string& role);

signals:
    /// Photographs of papers go to their places by the codes on them.
    void photosWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();
    void chooseFiles(const std::string& role);
    void paste();
    void open(int row);
    void saveCopy(const QString& name, const std::string& bytes);

    OpenCase& open_;
    QListWidget* list_;
    QLabel* trouble_;
};

} // namespace beibao
