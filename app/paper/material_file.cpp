#include "app/paper/material_file.h"

#include "core/store/blobs.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>

namespace beibao {
namespace {

constexpr int kLongestSide = 2400; // an A4 page at 200 dots per inch
constexpr int kThumbnailSide = 320;
constexpr int kQuality = 88;
constexpr int kThumbnailQuality = 75;
constexpr qint64 kMostPixels = 150'000'000; // what a scanner of A3 makes; more is no page

std::string jpegOf(const QImage& picture, int longest, int quality)
{
    const bool large = std::max(picture.width(), picture.height()) > longest;
    const QImage fit
        = large ? picture.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    // Painted anew, so that neither texts nor anything else the picture carried comes along.
    QImage plain(fit.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(QRect(QPoint(), fit.size()), fit);
    QByteArray out;
    QBuffer written(&out);
    written.open(QIODevice::WriteOnly);
    return plain.save(&written, "JPEG", quality) ? out.toStdString() : std::string();
}

/// Upright, no larger than it is read at; null when it is no picture we know.
QImage pictureIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels) return {};
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    return reader.read();
}

bool isPicture(const std::string& mediaType)
{
    return mediaType.starts_with("image/") && !mediaType.starts_with("image/svg");
}

} // namespace

Result<MaterialFile> readMaterial(const QString& path, PictureAs as)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{Fault::kNotFound, "the file cannot be read"};
    if (file.size() > qint64(Blobs::kLargest)) return Error{Fault::kUsage, "the file is larger than 200 MB", "large"};
    MaterialFile made;
    made.name = QFileInfo(path).fileName().toStdString();
    const QByteArray bytes = file.readAll();
    made.mediaType = QMimeDatabase().mimeTypeForData(bytes).name().toStdString();
    const QImage picture = isPicture(made.mediaType) ? pictureIn(bytes) : QImage();
    if (!picture.isNull()) made.thumbnail = jpegOf(picture, kThumbnailSide, kThumbnailQuality);
    if (as == PictureAs::kReadable && isPicture(made.mediaType)) {
        // Kept as it is, it would carry along where it was taken: that is for a person to wish.
        if (picture.isNull()) return Error{Fault::kUsage, "this picture cannot be written anew", "picture"};
        made.bytes = jpegOf(picture, kLongestSide, kQuality);
        made.mediaType = "image/jpeg";
        return made;
    }
    made.bytes = bytes.toStdString();
    return made;
}

Result<MaterialFile> pictureMaterial(const QImage& picture, const QString& name)
{
    if (picture.isNull()) return Error{Fault::kUsage, "this is no picture"};
    return MaterialFile{name.toStdString(), "image/jpeg", jpegOf(picture, kLongestSide, kQuality),
        jpegOf(picture, kThumbnailSide, kThumbnailQuality)};
}

} // namespace beibao
