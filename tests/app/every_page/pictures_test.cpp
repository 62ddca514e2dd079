// What every page looks like, kept as a small grey picture in tests/app/pictures and compared with tolerance: another
// version of a font must pass, a card, a row of buttons or half a page that is missing must not.
//
// After a change that is meant to be seen:  BEIBAO_RENEW_PICTURES=1 test_app_every_page "[pictures]"
// and look at every picture that changed before it is committed. With BEIBAO_PICTURES=FOLDER the whole pictures are
// kept there, in colour and full size.
#include "app/agreement/page_preview.h"
#include "app/papers/book_view.h"
#include "tests/app/every_page/watch.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace beibao;
using namespace beibao::test;

namespace {

constexpr int kSmaller = 8;
/// How far around a dot is looked at, in dots of the small picture: lines of text move by that much between fonts.
constexpr int kAround = 2;
constexpr int kGreysApart = 16; ///< of 255
constexpr double kMostOfIt = 0.012; ///< of all dots may differ by more

/// Small, grey, in sixteen steps: a few kilobytes.
QImage smallOf(QWidget& opened)
{
    QImage drawn = opened.grab().toImage();
    // Paper is painted beside the window, when there is time; how it looks is the matter of other tests.
    QPainter over(&drawn);
    for (auto* widget : shownIn(opened))
        if (qobject_cast<PagePreview*>(widget) || qobject_cast<BookView*>(widget))
            over.fillRect(QRect(widget->mapTo(&opened, QPoint()), widget->size()), Qt::gray);
    over.end();
    const QImage whole = drawn.convertToFormat(QImage::Format_Grayscale8);
    QImage small = whole.scaled(
        whole.width() / kSmaller, whole.height() / kSmaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    small = small.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) small.scanLine(y)[x] = uchar((small.scanLine(y)[x] >> 4) * 17);
    return small;
}

/// The mean grey around every dot.
QImage blurred(const QImage& image)
{
    QImage out(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            int sum = 0, dots = 0;
            for (int v = std::max(0, y - kAround); v <= std::min(image.height() - 1, y + kAround); ++v)
                for (int u = std::max(0, x - kAround); u <= std::min(image.width() - 1, x + kAround); ++u)
                    sum += image.constScanLine(v)[u], ++dots;
            out.scanLine(y)[x] = uchar(sum / dots);
        }
    return out;
}

/// What part of the picture differs; all of it when the sizes do, but for a dot or two.
double differenceOf(const QImage& one, QImage other)
{
    if (std::abs(one.width() - other.width()) > 3 || std::abs(one.height() - other.height()) > 3) return 1;
    if (one.size() != other.size()) other = other.scaled(one.size()).convertToFormat(QImage::Format_Grayscale8);
    const QImage a = blurred(one), b = blurred(other);
    int apart = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            apart += std::abs(int(a.constScanLine(y)[x]) - int(b.constScanLine(y)[x])) > kGreysApart;
    return double(apart) / (a.width() * a.height());
}

template <int percent> void compare(const Sight& sight, QWidget& opened, Complaints& complaints)
{
    static const QDir kept(QStringLiteral(BEIBAO_SOURCE_DIR "/tests/app/pictures"));
    if (sight.name == "seal") return; // its sheet is filled in later, sooner on one machine than on another
    const QString whole = qEnvironmentVariable("BEIBAO_PICTURES");
    const QString name = QStringLiteral("%1-%2.png").arg(QString::fromStdString(sight.name)).arg(percent);
    const QImage now = smallOf(opened);
    if (!whole.isEmpty()) opened.grab().save(QDir(whole).filePath(name));
    const QImage before = QImage(kept.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
    const double apart = before.isNull() ? 1 : differenceOf(before, now);
    if (apart <= kMostOfIt) return;
    if (qEnvironmentVariableIsSet("BEIBAO_RENEW_PICTURES"))
        now.save(kept.filePath(name));
    else
        complaints.add(sight, QStringLiteral("%1: %2 % looks otherwise").arg(name).arg(apart * 100, 0, 'f', 1));
}

Watch ordinary(Village::Names::kPlain, 100, Watch::Turn::kPicture, compare<100>);
Watch large(Village::Names::kPlain, 150, Watch::Turn::kPicture, compare<150>);

} // namespace

TEST_CASE("Every page looks as it did", "[pictures]")
{
    ordinary.report();
}

TEST_CASE("Every page looks as it did with letters half as large again", "[pictures]")
{
    large.report();
}
