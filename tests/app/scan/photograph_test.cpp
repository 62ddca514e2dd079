#include "app/scan/photograph.h"

#include "app/scan/straight.h"
#include "tests/support/hands.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

struct Folder {
    test::TemporaryFolder folder;

    QString write(const char* name, const QByteArray& bytes) const
    {
        const QString path = QString::fromStdString((folder.path() / name).string());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
};

QByteArray aPicture(const char* format, QSize size = {400, 300})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < size.width(); ++x) image.setPixel(x, x % size.height(), qRgb(x % 255, 0, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

/// An EXIF part as telephones write it: lying on its right side, taken on a November morning.
QByteArray exif()
{
    const auto entry = [](unsigned tag, unsigned type, unsigned count, unsigned value) {
        QByteArray made;
        for (const unsigned n : {tag, type}) made += char(n >> 8U), made += char(n & 255U);
        for (const unsigned n : {count, value})
            for (const unsigned shift : {24U, 16U, 8U, 0U}) made += char(n >> shift & 255U);
        return made;
    };
    QByteArray tiff("MM\0\x2a\0\0\0\x08", 8);
    tiff += QByteArray("\0\x02", 2) + entry(0x0112, 3, 1, 6U << 16U) + entry(0x8769, 4, 1, 38) + QByteArray(4, '\0');
    tiff += QByteArray("\0\x01", 2) + entry(0x9003, 2, 20, 56) + QByteArray(4, '\0');
    tiff += QByteArray("2026:11:19 09:30:12\0", 20);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(body.size()) + 2;
    return QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 255) + body;
}

/// A small JPEG that claims to be 65,000 dots wide and high.
QByteArray aBomb()
{
    QByteArray bytes = aPicture("JPEG", {8, 8});
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    REQUIRE(frame > 0);
    for (const int at : {5, 7}) bytes[frame + at] = char(0xfd), bytes[frame + at + 1] = char(0xe8);
    return bytes;
}

} // namespace

TEST_CASE("A photograph comes in upright, with its time and its name")
{
    const Folder folder;
    QByteArray bytes = aPicture("JPEG");
    bytes.insert(2, exif());
    const auto photo = readPhotograph(folder.write("IMG_0001.jpg", bytes));
    REQUIRE(photo);
    CHECK(photo->picture.size() == QSize(300, 400));
    CHECK(photo->madeAt == "2026-11-19T09:30");
    CHECK(photo->name == "IMG_0001.jpg");
}

TEST_CASE("Fifty megapixels are read no finer than paper needs")
{
    const Folder folder;
    const auto photo = readPhotograph(folder.write("big.jpg", aPicture("JPEG", {8160, 6120})));
    REQUIRE(photo);
    CHECK(photo->picture.size() == QSize(3600, 2700));
}

TEST_CASE("What is kept tells nothing of the telephone")
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setText("Comment", "GPS 27.1 N");
    const QByteArray bytes = jpegOf(image);
    CHECK_FALSE(bytes.contains("GPS"));
    CHECK_FALSE(bytes.contains("Exif"));
    CHECK(bytes.startsWith("\xff\xd8"));
}

TEST_CASE("What is no whole picture is refused with a reason and does no harm")
{
    const Folder folder;
    const QByteArray jpeg = aPicture("JPEG"), png = aPicture("PNG");
    const std::pair<const char*, QByteArray> bad[] = {
        {"empty.jpg", {}},
        {"words.jpg", "这不是照片"},
        {"half.jpg", jpeg.left(jpeg.size() / 2)},
        {"head.jpg", jpeg.left(20)},
        {"half.png", png.left(png.size() / 2)},
        {"bomb.jpg", aBomb()},
        {"zeros.jpg", QByteArray(5000, '\0')},
        {"drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"},
        {"letter.jpg", "%PDF-1.4\n"},
    };
    for (const auto& [name, bytes] : bad) {
        INFO(name);
        const auto photo = readPhotograph(folder.write(name, bytes));
        REQUIRE_FALSE(photo);
        CHECK(photo.error().fault == Fault::kUsage);
    }
    CHECK(
        readPhotograph(folder.write("bomb.jpg", aBomb())).error().detail == "the picture has more than 64 megapixels");
    CHECK(readPhotograph("/nowhere/at/all.jpg").error().fault == Fault::kNotFound);
    CHECK(readPhotograph(QString::fromStdString(folder.folder.path().string())).error().fault == Fault::kNotFound);
}

TEST_CASE("A folder gives its pictures by name, those below it too, and nothing else")
{
    const Folder folder;
    std::filesystem::create_directory(folder.folder.path() / "DCIM");
    for (const char* name : {"b.JPG", "a.jpeg", "DCIM/c.png", "notes.txt"}) folder.write(name, "x");
    const QString root = QString::fromStdString(folder.folder.path().string());
    CHECK(picturesIn({root}) == QStringList{root + "/DCIM/c.png", root + "/a.jpeg", root + "/b.JPG"});
    CHECK(picturesIn({root + "/notes.txt"}) == QStringList{root + "/notes.txt"});
}
