#include "app/photos/photo_row.h"

#include "app/shell/pieces.h"

#include <QHBoxLayout>

namespace beibao {

PhotoRow::PhotoRow(QWidget* parent)
    : QFrame(parent)
    , picture_(new QLabel(this))
    , whose_(wrappedLabel({}, "strong", this))
    , which_(wrappedLabel({}, "", this))
    , standing_(wrappedLabel({}, "", this))
    , row_(new QHBoxLayout(this))
{
    setProperty("look", "row");
    picture_->setFixedSize(em(this) * 4, em(this) * 11 / 2);
    picture_->setAlignment(Qt::AlignCenter);
    auto* words = new QVBoxLayout;
    words->addStretch(1);
    for (QLabel* line : {whose_, which_, standing_}) words->addWidget(line);
    words->addStretch(1);
    row_->setContentsMargins(em(this) / 2, em(this) / 4, em(this) / 2, em(this) / 4);
    row_->setSpacing(em(this) / 2);
    row_->addWidget(picture_);
    row_->addLayout(words, 1);
}

void PhotoRow::showPicture(const QImage& picture)
{
    const QSize room = picture_->size() * devicePixelRatioF();
    QPixmap small = QPixmap::fromImage(picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    small.setDevicePixelRatio(devicePixelRatioF());
    picture_->setPixmap(small);
}

void PhotoRow::say(const QString& whose, const QString& which, const QString& standing, const char* look)
{
    whose_->setText(whose);
    which_->setText(which);
    standing_->setText(standing);
    setLook(standing_, look);
    for (QLabel* line : {whose_, which_, standing_}) line->setVisible(!line->text().isEmpty());
    setAccessibleName(QStringList{whose, which, standing}.join(QLatin1Char(' ')));
}

void PhotoRow::addButton(QWidget* button)
{
    row_->addWidget(button, 0, Qt::AlignVCenter);
}

} // namespace beibao
