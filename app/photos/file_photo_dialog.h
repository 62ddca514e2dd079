#pragma once

#include "app/workbench/workbench.h"
#include "core/casework/page_place.h"

#include <QDialog>

class QComboBox;
class QImage;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace beibao {

/// A person says where a photographed page belongs: the picture on the left, the case and the paper on the right.
class FilePhotoDialog final : public QDialog {
    Q_OBJECT

public:
    /// `known`: what was recognised of it, offered first.
    FilePhotoDialog(Workbench& bench, const QImage& picture, const PagePlace& known, QWidget* parent);

signals:
    void chosen(const beibao::Id& caseId, const std::string& paper, int page);

private:
    void findCases();
    void addCase(const Id& caseId);
    void allow();
    void take();

    Workbench& bench_;
    PagePlace known_;
    QLineEdit* find_;
    QListWidget* cases_;
    QComboBox* paper_;
    QSpinBox* page_;
    QPushButton* take_;
};

} // namespace beibao
