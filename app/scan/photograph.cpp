#include "app/scan/photograph.h"

#include "core/exchange/jpeg_facts.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace beibao {
namespace {

constexpr qint64 kLargestFile = 64 << 20;
constexpr qint64 kMostPixels = 64'000'000;
constexpr int kLongestSide = 3600; // 12 dots a millimetre of A4: a code of ours has five for each of its squares

bool isPicture(const QByteArray& format)
{
    return format == "jpeg" || format == "png";
}

Result<QImage> decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isPicture(reader.format()) || size.isEmpty()) return Error{Fault::kUsage, "this is no JPEG or PNG picture"};
    if (qint64(size.width()) * size.height() > kMostPixels)
        return Error{Fault::kUsage, "the picture has more than 64 megapixels"};
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull()) return Error{Fault::kUsage, "the picture cannot be read to its end"};
    return read.convertToFormat(QImage::Format_RGB32);
}

} // namespace

Result<Photograph> readPhotograph(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Fault::kNotFound, "the file cannot be read"};
    if (file.size() > kLargestFile) return Error{Fault::kUsage, "the file is larger than 64 MB"};
    const QByteArray bytes = file.readAll();
    const JpegFacts facts = jpegFacts({bytes.constData(), std::size_t(bytes.size())});
    if (facts.jpeg && !facts.whole) return Error{Fault::kUsage, "the picture cannot be read to its end"};
    BEIBAO_TAKE(picture, decoded(bytes));
    return Photograph{QFileInfo(path).fileName().toStdString(), std::move(picture), facts.takenAt};
}

QStringList picturesIn(const QStringList& paths)
{
    const QStringList names{"*.jpg", "*.jpeg", "*.png", "*.heic", "*.webp"};
    QStringList found;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            found << path;
            continue;
        }
        QDirIterator files(path, names, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        QStringList inside;
        while (files.hasNext()) inside << files.next();
        inside.sort();
        found << inside;
    }
    return found;
}

} // namespace beibao
