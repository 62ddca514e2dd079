#include "app/photos/look_at_photos.h"

#include "app/scan/photograph.h"
#include "app/scan/straight.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace beibao {
namespace {

constexpr QSize kSmall(240, 320);

QString troubleOf(const Error& error)
{
    if (error.fault == Fault::kNotFound) return LookAtPhotos::tr("The file cannot be read.");
    return LookAtPhotos::tr("This is no whole JPEG or PNG picture, or it is too large.");
}

SeenPhoto look(const QString& path)
{
    SeenPhoto seen;
    seen.path = path;
    auto photo = readPhotograph(path);
    if (!photo) {
        seen.trouble = troubleOf(photo.error());
        return seen;
    }
    seen.scan = scanPage(photo->picture);
    seen.page = {photo->name, jpegOf(seen.scan.page).toStdString(), photo->madeAt, {}};
    seen.small = seen.scan.page.scaled(kSmall, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    seen.scan.page = {}; // the bytes are kept; a hundred open pages would fill a small machine
    return seen;
}

} // namespace

int LookAtPhotos::add(const QStringList& paths)
{
    const QStringList pictures = picturesIn(paths);
    for (const QString& path : pictures)
        if (std::ranges::find(waiting_, path) == waiting_.end()) waiting_.push_back(path);
    next();
    return int(pictures.size());
}

void LookAtPhotos::next()
{
    if (busy_) return;
    if (waiting_.empty()) return void(emit finished());
    busy_ = true;
    const QString path = waiting_.front();
    waiting_.pop_front();
    QThreadPool::globalInstance()->start([path, here = QPointer<LookAtPhotos>(this)] {
        auto photo = std::make_shared<const SeenPhoto>(look(path));
        // The application outlives the pool's threads; whether somebody still waits is asked on the window's own.
        QMetaObject::invokeMethod(
            qApp,
            [photo, here] {
                if (!here) return;
                here->busy_ = false;
                emit here->seen(*photo);
                here->next();
            },
            Qt::QueuedConnection);
    });
}

} // namespace beibao
