#include "app/shell/code_paste.h"

#include "app/scan/code_reader.h"
#include "app/scan/photograph.h"
#include "core/documents/page_code.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace beibao {
namespace {

constexpr int kFineEnough = 2400; ///< dots along the longer side; a code on a page is read from fewer

QString fileOf(const QMimeData& data)
{
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

bool holdsPicture(const QMimeData& data)
{
    return data.hasImage() || !fileOf(data).isEmpty();
}

QImage pictureOf(const QMimeData& data)
{
    QImage picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        if (auto photo = readPhotograph(fileOf(data))) picture = photo->picture;
    if (std::max(picture.width(), picture.height()) <= kFineEnough) return picture;
    return picture.scaled(kFineEnough, kFineEnough, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

CodePaste::CodePaste(QLineEdit* field)
    : QObject(field)
    , field_(field)
{
    field->installEventFilter(this);
}

bool CodePaste::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QMimeData* data = QApplication::clipboard()->mimeData();
        if (data == nullptr || !holdsPicture(*data)) return false;
        take(*data);
        return true;
    }
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drags && event->type() != QEvent::Drop) return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (!holdsPicture(*drop->mimeData())) return false;
    drop->acceptProposedAction();
    if (!drags) take(*drop->mimeData());
    return true;
}

void CodePaste::take(const QMimeData& data)
{
    for (const auto& code : readCodes(pictureOf(data))) {
        if (!parsePageCode(code.text)) continue;
        field_->setText(QString::fromStdString(code.text));
        return void(emit taken());
    }
    emit nothingOnIt();
}

} // namespace beibao
