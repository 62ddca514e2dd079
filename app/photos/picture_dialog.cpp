#include "app/photos/picture_dialog.h"

#include <QDialog>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace beibao {
namespace {

constexpr int kWidest = 1000, kHighest = 620;

} // namespace

void showPicture(const QString& name, const std::string& bytes, QWidget* parent)
{
    QPixmap picture;
    picture.loadFromData(QByteArray::fromStdString(bytes));
    if (picture.width() > kWidest) picture = picture.scaledToWidth(kWidest, Qt::SmoothTransformation);
    auto* label = new QLabel;
    label->setPixmap(picture);
    label->setAccessibleName(name);
    auto* area = new QScrollArea;
    area->setWidget(label);
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name);
    auto* box = new QVBoxLayout(dialog);
    box->addWidget(area);
    dialog->resize(std::min(picture.width(), kWidest) + 60, std::min(picture.height() + 60, kHighest));
    dialog->open();
}

} // namespace beibao
