#include "app/scan/page_scan.h"

#include "app/paper/qr.h"
#include "app/scan/code_reader.h"
#include "app/scan/straight.h"
#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "core/documents/seal_content.h"
#include "tests/app/scan/telephone.h"
#include "tests/support/filed_case.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace beibao;
using testing::Telephone;

namespace {

constexpr double kFewDots = 4; // half a millimetre of paper

Pages aForm(const char* paper = "mediation_record")
{
    return layOut(*blankForm({paper, "K7QM-2XWA"}, "柳树乡青石村人民调解委员会", {}, testing::idOf('c', 1)));
}

/// Where the middle of the dark around a place is; far away when nothing dark is there.
QPointF darkNear(const QImage& page, QPointF at)
{
    const int reach = int(5 * kStraightDots);
    double x = 0, y = 0, n = 0;
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx) {
            const QPoint p = at.toPoint() + QPoint(dx, dy);
            if (!page.rect().contains(p) || qGray(page.pixel(p)) > 70) continue;
            x += p.x() + 0.5, y += p.y() + 0.5, n += 1;
        }
    return n > 0 ? QPointF(x / n, y / n) : QPointF(-1e6, -1e6);
}

double offBy(const QImage& page, int corner)
{
    const double scale = kStraightDots / sheet::mm(1);
    const QPointF expected(sheet::kCornerMarks[corner][0] * scale, sheet::kCornerMarks[corner][1] * scale);
    const QPointF off = darkNear(page, expected) - expected;
    return std::hypot(off.x(), off.y());
}

void checkFlat(const PageScan& scan)
{
    REQUIRE(scan.shape == PageScan::Shape::kByMarks);
    CHECK(scan.page.size() == QSize(1654, 2339));
    for (int corner = 0; corner < 4; ++corner) {
        INFO("corner " << corner);
        CHECK(offBy(scan.page, corner) < kFewDots);
    }
    // Squares look alike: the code tells that it is not lying on its side.
    const auto codes = readCodes(scan.page);
    REQUIRE(codes.size() == 1);
    const QPointF upperLeft = QPointF(sheet::kCodeLeft, sheet::kCodeTop) * (kStraightDots / sheet::mm(1));
    CHECK((codes[0].corners[0] - upperLeft).manhattanLength() < 2 * kFewDots);
}

void checkForm(const PageScan& scan)
{
    REQUIRE(scan.code);
    CHECK(scan.code->form == "K7QM-2XWA");
    CHECK(scan.code->paper == "mediation_record");
    CHECK(scan.code->id == testing::idOf('c', 1));
    CHECK(scan.code->page == 1);
    checkFlat(scan);
}

/// A picture with nothing but codes side by side.
QImage codesOn(const std::vector<std::string>& texts)
{
    QImage image(int(texts.size()) * 600, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (const QRectF& bar : qrCode(texts[i], QRectF(double(i) * 600 + 100, 100, 400, 400)))
            painter.fillRect(bar, Qt::black);
    return image;
}

} // namespace

TEST_CASE("A form photographed by hand comes back flat and upright, and says whose it is")
{
    checkForm(scanPage(Telephone().take(aForm())));
}

TEST_CASE("It may lie in any direction, aslant, far away, in the dark")
{
    const Pages form = aForm();
    Telephone leaning;
    leaning.corners = {QPointF(0.16, 0.12), QPointF(0.86, 0.04), QPointF(0.97, 0.88), QPointF(0.03, 0.97)};
    checkForm(scanPage(leaning.take(form)));
    Telephone turned;
    turned.size = {3200, 2400};
    turned.corners = {QPointF(0.95, 0.06), QPointF(0.93, 0.95), QPointF(0.05, 0.92), QPointF(0.07, 0.04)};
    checkForm(scanPage(turned.take(form)));
    Telephone upsideDown;
    upsideDown.corners = {QPointF(0.94, 0.96), QPointF(0.05, 0.93), QPointF(0.08, 0.06), QPointF(0.96, 0.05)};
    checkForm(scanPage(upsideDown.take(form)));
    Telephone tilted;
    tilted.corners = {QPointF(0.20, 0.10), QPointF(0.90, 0.22), QPointF(0.78, 0.92), QPointF(0.06, 0.78)};
    checkForm(scanPage(tilted.take(form)));
    Telephone dark;
    dark.light = 0.35;
    dark.shadow = 0.12;
    dark.blur = 2;
    const PageScan lit = scanPage(dark.take(form));
    checkForm(lit);
    CHECK(qGray(lit.page.pixel(300, 300)) > 180);
}

TEST_CASE("A white table does no harm to a form")
{
    Telephone office;
    office.table = Qt::white;
    checkForm(scanPage(office.take(aForm())));
}

TEST_CASE("Every form finds its way back")
{
    for (const Paper& paper : papers()) {
        if (!paper.form) continue;
        INFO(paper.id);
        const Pages form = aForm(std::string(paper.id).c_str());
        const std::size_t last = form.pages.size() - 1;
        const PageScan scan = scanPage(Telephone().take(form, last));
        REQUIRE(scan.code);
        CHECK(scan.code->paper == paper.id);
        CHECK(scan.code->page == int(last) + 1);
        CHECK(scan.shape == PageScan::Shape::kByMarks);
    }
}

TEST_CASE("A sealed paper without corner marks is flattened by the edges of its sheet")
{
    const CaseFile file = testing::aDrainCase();
    const Digest digest = sha256(*sealedContent(file, testing::idOf('a', 0)));
    const Print print{.practice = false, .sealed = digest, .sealedId = testing::idOf('s', 1), .wording = {}};
    const Pages pages = layOut(*documentFor("agreement", file, {}, print));
    const PageScan scan = scanPage(Telephone().take(pages, 1));
    REQUIRE(scan.code);
    CHECK(scan.code->id == testing::idOf('s', 1));
    CHECK(scan.code->content == digest);
    CHECK(scan.code->page == 2);
    REQUIRE(scan.shape == PageScan::Shape::kByEdges);
    const PageScan again = scanPage(scan.page);
    REQUIRE(again.code);
    CHECK(again.code == scan.code);
}

TEST_CASE("On a white table such a paper is kept as it was taken, turned upright")
{
    const Pages pages = layOut(*documentFor("acceptance_register", testing::aDrainCase()));
    Telephone office;
    office.table = Qt::white;
    office.size = {3200, 2400};
    office.corners = {QPointF(0.95, 0.06), QPointF(0.93, 0.95), QPointF(0.05, 0.92), QPointF(0.07, 0.04)};
    const PageScan scan = scanPage(office.take(pages));
    REQUIRE(scan.code);
    CHECK(scan.code->paper == "acceptance_register");
    CHECK(scan.code->id == testing::aDrainCase().id);
    CHECK(scan.shape == PageScan::Shape::kAsTaken);
    CHECK(scan.page.height() > scan.page.width());
}

TEST_CASE("A covered corner leaves the page as it lies, but known")
{
    Pages form = aForm();
    QImage paper = pageImage(form, 0, 250);
    QPainter(&paper).fillRect(0, paper.height() - 300, 300, 300, QColor(200, 150, 130)); // a thumb
    Telephone office;
    office.table = Qt::white;
    const PageScan scan = scanPage(office.take(paper));
    REQUIRE(scan.code);
    CHECK(scan.code->form == "K7QM-2XWA");
    CHECK(scan.shape == PageScan::Shape::kAsTaken);
}

TEST_CASE("A picture without a code of ours is nobody's, and stays")
{
    QImage photo(1000, 700, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    for (const QImage& picture : {photo, codesOn({"https://example.org"}), codesOn({"BEIBAO:9:NONSENSE"})}) {
        const PageScan scan = scanPage(picture);
        CHECK_FALSE(scan.code);
        CHECK_FALSE(scan.several);
        CHECK(scan.page.size() == picture.size());
    }
}

TEST_CASE("A code torn beyond reading is no code")
{
    QImage torn = codesOn({"BEIBAO:F1:AGREEMENT:K7QM2XWA"});
    QPainter(&torn).fillRect(100, 260, 400, 120, Qt::white);
    CHECK_FALSE(scanPage(torn).code);
}

TEST_CASE("Two papers on one picture are not taken for one; a stranger's code beside ours is passed over")
{
    const std::string one = "BEIBAO:F1:AGREEMENT:K7QM2XWA", other = "BEIBAO:F1:AGREEMENT:AAAABBBB";
    CHECK(scanPage(codesOn({one, other})).several);
    CHECK_FALSE(scanPage(codesOn({one, other})).code);
    const PageScan scan = scanPage(codesOn({"https://example.org", one}));
    REQUIRE(scan.code);
    CHECK(scan.code->form == "K7QM-2XWA");
}
