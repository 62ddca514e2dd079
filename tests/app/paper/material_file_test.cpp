#include "app/paper/material_file.h"

#include "core/base/digest.h"
#include "core/base/files.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;

namespace {

const std::string kTraces = "SpyCam 30.1N 112.2E";

std::string number(std::uint32_t value, int bytes)
{
    std::string out;
    for (int i = bytes; i-- > 0;) out += static_cast<char>(value >> (8 * i));
    return out;
}

/// A JPEG that says how it was held and with what it was taken, as a telephone writes it.
std::string aPhotograph(int width, int height, int orientation)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    for (int x = 0; x < width / 4; ++x)
        for (int y = 0; y < height / 4; ++y) picture.setPixel(x, y, qRgb(255, 0, 0)); // red in its upper left corner
    QByteArray plain;
    QBuffer out(&plain);
    out.open(QIODevice::WriteOnly);
    picture.save(&out, "JPEG", 95);
    // Exif: one directory of two entries, big-endian: Make (text, behind it) and Orientation.
    const std::uint32_t size = std::uint32_t(kTraces.size()) + 1;
    const std::string tiff = "MM" + number(42, 2) + number(8, 4) + number(2, 2) + number(0x010f, 2) + number(2, 2)
        + number(size, 4) + number(38, 4) + number(0x0112, 2) + number(3, 2) + number(1, 4)
        + number(std::uint32_t(orientation), 2) + number(0, 2) + number(0, 4) + kTraces + '\0';
    const std::string exif = std::string("Exif\0\0", 6) + tiff;
    return plain.left(2).toStdString() + "\xff\xe1" + number(std::uint32_t(exif.size()) + 2, 2) + exif
        + plain.mid(2).toStdString();
}

QString written(const QTemporaryDir& folder, const QString& name, const std::string& bytes)
{
    const QString path = folder.filePath(name);
    REQUIRE(writeWhole(path.toStdString(), bytes));
    return path;
}

QImage pictureOf(const std::string& bytes)
{
    return QImage::fromData(QByteArray::fromStdString(bytes));
}

} // namespace

TEST_CASE("A photograph is kept upright, no larger than it is read at, and without what its camera wrote into it")
{
    const QTemporaryDir folder;
    constexpr int kTurnedRight = 6; // to be turned by 90 degrees to stand upright
    const std::string taken = aPhotograph(3600, 1800, kTurnedRight);
    REQUIRE(taken.find(kTraces) != std::string::npos);
    const auto kept = readMaterial(written(folder, "IMG_1.jpg", taken));
    REQUIRE(kept);
    CHECK(kept->name == "IMG_1.jpg");
    CHECK(kept->mediaType == "image/jpeg");
    CHECK(kept->bytes.find(kTraces) == std::string::npos);
    CHECK(kept->thumbnail.find(kTraces) == std::string::npos);
    const QImage shown = pictureOf(kept->bytes);
    CHECK(shown.size() == QSize(1200, 2400));
    CHECK(qRed(shown.pixel(1190, 10)) > 200); // what was upper left is upper right
    CHECK(qRed(shown.pixel(10, 10)) < 100);
    CHECK(pictureOf(kept->thumbnail).size() == QSize(160, 320));
}

TEST_CASE("An original is kept byte for byte when somebody wishes it, and has a small picture all the same")
{
    const QTemporaryDir folder;
    const std::string taken = aPhotograph(800, 600, 1);
    const auto kept = readMaterial(written(folder, "a.jpg", taken), PictureAs::kOriginal);
    REQUIRE(kept);
    CHECK(kept->bytes == taken);
    CHECK(kept->thumbnail.find(kTraces) == std::string::npos);
    CHECK(pictureOf(kept->thumbnail).width() == 320);
}

TEST_CASE("Papers that are no pictures stay as they are")
{
    const QTemporaryDir folder;
    const std::string pdf = "%PDF-1.7 words of a paper";
    const auto kept = readMaterial(written(folder, "a.pdf", pdf));
    REQUIRE(kept);
    CHECK(kept->bytes == pdf);
    CHECK(kept->mediaType == "application/pdf");
    CHECK(kept->thumbnail.empty());
}

TEST_CASE("A picture that cannot be written anew is not kept behind one's back with all its traces")
{
    const QTemporaryDir folder;
    const QString broken = written(folder, "b.jpg", aPhotograph(100, 100, 1).substr(0, 60));
    CHECK(readMaterial(broken).error().rule == "picture");
    CHECK(readMaterial(broken, PictureAs::kOriginal));
    // Says it is 60,000 by 60,000: refused before memory is taken.
    std::string bomb("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\x06\0\0\0\xc8\x5f\xd5\x10", 33);
    CHECK_FALSE(readMaterial(written(folder, "c.png", bomb)));
    CHECK(readMaterial(folder.filePath("none")).error().fault == Fault::kNotFound);
}

TEST_CASE("What was pasted is kept like a photograph; what is see-through gets a white ground")
{
    QImage pasted(40, 20, QImage::Format_ARGB32);
    pasted.fill(Qt::transparent);
    pasted.setText("Author", QString::fromStdString(kTraces));
    const auto kept = pictureMaterial(pasted, "粘贴.jpg");
    REQUIRE(kept);
    CHECK(qRed(pictureOf(kept->bytes).pixel(5, 5)) > 250);
    CHECK(kept->bytes.find(kTraces) == std::string::npos);
    CHECK_FALSE(pictureMaterial(QImage(), "x"));
}
