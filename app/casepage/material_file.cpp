#include "app/casepage/material_file.h"

#include "core/store/blobs.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

namespace beibao {
namespace {

constexpr int kLongestSide = 2400; // an A4 page at 200 dots per inch

std::string withoutTraces(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) return {};
    QByteArray out;
    QBuffer written(&out);
    written.open(QIODevice::WriteOnly);
    if (!image.save(&written, "JPEG", 88)) return {};
    return out.toStdString();
}

} // namespace

Result<MaterialFile> readMaterial(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{Fault::kNotFound, "the file cannot be read"};
    if (file.size() > qint64(Blobs::kLargest)) return Error{Fault::kUsage, "the file is too large"};
    MaterialFile made;
    made.name = QFileInfo(path).fileName().toStdString();
    const QByteArray bytes = file.readAll();
    made.mediaType = QMimeDatabase().mimeTypeForData(bytes).name().toStdString();
    if (made.mediaType.rfind("image/", 0) == 0) {
        made.bytes = withoutTraces(bytes);
        if (!made.bytes.empty()) {
            made.mediaType = "image/jpeg";
            return made;
        }
    }
    made.bytes = bytes.toStdString();
    return made;
}

} // namespace beibao
