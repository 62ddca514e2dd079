#include "app/viewer/picture_dialog.h"

#include "app/casepage/look.h"
#include "app/seal/print_paper.h"
#include "app/shell/pieces.h"
#include "core/casework/attaching.h"

#include <QBoxLayout>
#include <QGraphicsPixmapItem>
#include <QGraphicsView>
#include <QShortcut>

#include <algorithm>
#include <cmath>

namespace beibao {
namespace {

constexpr double kStep = 1.25;
constexpr double kSmallest = 0.05, kLargest = 8;

QPixmap pixmapOf(const std::string& bytes)
{
    QPixmap picture;
    picture.loadFromData(QByteArray::fromStdString(bytes));
    return picture;
}

} // namespace

PictureDialog::PictureDialog(const QString& name, std::string bytes, QWidget* parent)
    : QDialog(parent)
    , bytes_(std::move(bytes))
    , view_(new QGraphicsView)
    , told_(remark())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    auto* scene = new QGraphicsScene(view_);
    picture_ = scene->addPixmap(pixmapOf(bytes_));
    picture_->setTransformationMode(Qt::SmoothTransformation);
    scene->setSceneRect(picture_->boundingRect());
    view_->setScene(scene);
    view_->setDragMode(QGraphicsView::ScrollHandDrag);
    view_->setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    view_->setAccessibleName(name);
    view_->setObjectName(QStringLiteral("picture"));
    auto* box = new QVBoxLayout(this);
    box->addWidget(view_, 1);
    box->addWidget(foot(name));
    resize(1000, 640);
    if (picture_->pixmap().isNull())
        told_->setText(tr("This picture cannot be shown here. Save a copy to look at it."));
}

QWidget* PictureDialog::foot(const QString& name)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& words, const char* id, std::initializer_list<QKeySequence> keys, auto act) {
        auto* made = button(words);
        made->setObjectName(QLatin1String(id));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        for (const QKeySequence& key : keys) connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    add(tr("Smaller"), "smaller", {Qt::Key_Minus, QKeySequence::ZoomOut}, [this] { zoom(1 / kStep); });
    add(tr("Larger"), "larger", {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn}, [this] { zoom(kStep); });
    add(tr("Whole"), "whole", {Qt::Key_0}, [this] { fit(); });
    add(tr("Turn"), "turn", {Qt::Key_R}, [this] { turn(); });
    row->addWidget(told_, 1);
    add(tr("Save a copy"), "save", {QKeySequence::Save}, [this, name] {
        const QString safe = QString::fromStdString(safeFileName(name.toStdString()));
        saveBytes(QByteArray::fromStdString(bytes_), safe, this, [this](const PaperOutcome& outcome) {
            told_->setText(outcome.sentence);
            if (outcome.good) emit taken();
        });
    });
    add(tr("Close"), "close", {}, [this] { reject(); });
    return line;
}

double PictureDialog::scale() const
{
    // Whichever way it is turned, one of the two is the size and the other nothing.
    return std::hypot(view_->transform().m11(), view_->transform().m12());
}

void PictureDialog::fit()
{
    fitting_ = true;
    view_->fitInView(picture_, Qt::KeepAspectRatio);
    if (scale() > 1) zoom(1 / scale()); // a small picture is not blown up
    fitting_ = true;
}

void PictureDialog::zoom(double factor)
{
    fitting_ = false;
    const double wanted = std::clamp(scale() * factor, kSmallest, kLargest);
    view_->scale(wanted / scale(), wanted / scale());
}

void PictureDialog::turn()
{
    view_->rotate(90);
    turned_ = (turned_ + 90) % 360;
    if (fitting_) fit();
}

void PictureDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (fitting_) fit();
}

void PictureDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

PictureDialog* showPicture(const QString& name, const std::string& bytes, QWidget* parent)
{
    auto* dialog = new PictureDialog(name, bytes, parent);
    dialog->open();
    return dialog;
}

} // namespace beibao
