// The materials of a case: what the list tells, and what opens inside the window.

#include "app/casepage/material_list.h"
#include "app/casepage/materials.h"
#include "app/casepage/open_case.h"
#include "app/viewer/pdf_dialog.h"
#include "app/viewer/picture_dialog.h"
#include "app/viewer/print_pdf.h"
#include "core/casework/attaching.h"
#include "tests/app/casepage/a_window.h"

#include <QBuffer>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPdfWriter>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

/// The margin stone, in colours that a small picture still has.
std::string aPicture(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(QColor(0x2e, 0x6b, 0x3a));
    QPainter(&picture).fillRect(width / 4, height / 4, width / 2, height / 2, QColor(0xd8, 0xc4, 0x9a));
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 90);
    return out.toStdString();
}

QByteArray aPdf(int pages)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) writer.newPage();
        QFont large = painter.font();
        large.setPointSize(28);
        painter.setFont(large);
        painter.drawText(1000, 2000, QStringLiteral("界址说明 第 %1 页").arg(page));
    }
    painter.end();
    return out;
}

struct ACase {
    AWindow window;
    std::unique_ptr<OpenCase> open;
    std::unique_ptr<Materials> materials;

    ACase()
    {
        window.mediatedCase();
        open = std::make_unique<OpenCase>(*window.bench);
        materials = std::make_unique<Materials>(*open);
        materials->resize(560, 420);
        REQUIRE(open->turnTo(window.caseId));
        materials->show();
    }
    Id keep(const std::string& name, const std::string& mediaType, const std::string& bytes)
    {
        Material material;
        material.caseId = window.caseId;
        material.role = "evidence";
        material.name = name;
        material.mediaType = mediaType;
        material.bytes = bytes;
        const Id id = window
                          .write<Saved>([material](Workbench::Writing& writing) {
                              return keepMaterials(writing.store, writing.blobs, {material});
                          })
                          .ids.front();
        REQUIRE(AWindow::until([&] { return list()->count() == int(open->file().attachments.size()); }));
        return id;
    }
    MaterialList* list() const { return materials->findChild<MaterialList*>(); }
    bool says(int row, const char* words) const { return list()->item(row)->text().contains(QString::fromUtf8(words)); }
    void press(const char* button) const { materials->findChild<QPushButton*>(QLatin1String(button))->click(); }
    template <typename Dialog> Dialog* opened() const
    {
        Dialog* found = nullptr;
        AWindow::until([&] { return (found = materials->findChild<Dialog*>()) != nullptr && found->isVisible(); });
        REQUIRE(found != nullptr);
        return found;
    }
};

} // namespace

TEST_CASE("A picture shows itself small, the rest shows a sign, and each says what it is, how large and since when")
{
    ACase c;
    c.keep("界石.jpg", "image/jpeg", aPicture(800, 600));
    c.keep("说明.pdf", "application/pdf", aPdf(1).toStdString());
    c.keep(
        "借条.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", std::string(2048, 'x'));
    const auto colourOf
        = [&](int row) { return c.list()->item(row)->icon().pixmap(QSize(32, 32)).toImage().pixelColor(16, 16); };
    REQUIRE(AWindow::until([&] { return colourOf(0).red() > 180 && colourOf(0).blue() < 180; }));
    REQUIRE(AWindow::until([&] { return c.says(2, ":"); })); // the time it was kept
    CHECK(c.says(0, "图片"));
    CHECK(c.says(1, "PDF"));
    CHECK(c.says(2, "2.0"));
    CHECK(!c.says(2, "县里"));
    c.list()->setCurrentRow(1);
    c.window.look("materials", c.materials.get());
    c.window.page->show();
    c.window.look("case_with_materials");
}

TEST_CASE("A file whose content is still at the county says so")
{
    ACase c;
    Attachment elsewhere;
    elsewhere.set_case_id(c.window.caseId.text());
    elsewhere.set_role("evidence");
    elsewhere.set_name("发票.jpg");
    elsewhere.set_media_type("image/jpeg");
    elsewhere.set_size(4'100'000);
    elsewhere.set_sha256(sha256("not here").bytes());
    c.window.write<Saved>(
        [elsewhere](Workbench::Writing& writing) { return writing.store.save({Entry::fact(elsewhere)}); });
    CHECK(AWindow::until([&] { return c.list()->count() == 1 && c.says(0, "还在县里"); }));
    c.window.look("materials_waiting", c.materials.get());
}

TEST_CASE("With the keyboard alone a picture opens whole, grows, and turns for the eye")
{
    ACase c;
    c.keep("界石.jpg", "image/jpeg", aPicture(3000, 2000));
    c.list()->setCurrentRow(0);
    QTest::keyClick(c.list(), Qt::Key_Return);
    auto* dialog = c.opened<PictureDialog>();
    const double whole = dialog->scale();
    CHECK(whole < 0.5);
    QTest::keyClick(dialog, Qt::Key_Plus);
    CHECK(dialog->scale() > whole);
    QTest::keyClick(dialog, Qt::Key_R);
    CHECK(dialog->turned() == 90);
    QTest::keyClick(dialog, Qt::Key_0);
    CHECK(dialog->scale() < whole); // it stands upright now, and is whole again
    c.window.look("picture", dialog);
}

TEST_CASE("A PDF opens inside the window, page by page, and nothing of it is written to a disk")
{
    ACase c;
    c.keep("说明.pdf", "application/pdf", aPdf(3).toStdString());
    c.list()->setCurrentRow(0);
    c.press("openMaterial");
    auto* dialog = c.opened<PdfDialog>();
    CHECK(dialog->pages() == 3);
    CHECK(dialog->page() == 1);
    c.window.look("pdf", dialog);
    QTest::keyClick(dialog, Qt::Key_PageDown);
    CHECK(dialog->page() == 2);
    QTest::keyClick(dialog, Qt::Key_End, Qt::ControlModifier);
    CHECK(dialog->page() == 3);
    auto* view = dialog->findChild<QPdfView*>();
    QTest::keyClick(dialog, Qt::Key_Equal, Qt::ControlModifier);
    CHECK(view->zoomMode() == QPdfView::ZoomMode::Custom);
    const double wide = view->zoomFactor();
    QTest::keyClick(dialog, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view->zoomFactor() < wide);
    dialog->close();
}

TEST_CASE("What is no PDF says so, and can still be saved")
{
    PdfDialog dialog(QStringLiteral("坏的.pdf"), "%PDF-1.4 and no more", nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(dialog.pages() == 0);
    CHECK(dialog.findChild<QLabel*>("warning")->text().contains(QStringLiteral("看不了")));
    CHECK(!dialog.findChild<QPushButton*>("print")->isEnabled());
    CHECK(dialog.findChild<QPushButton*>("save")->isEnabled());
}

TEST_CASE("A printed PDF has the pages that were asked for, whole")
{
    QByteArray bytes = aPdf(3), printed;
    QBuffer from(&bytes), to(&printed);
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    QPdfDocument document;
    document.load(&from);
    REQUIRE(document.status() == QPdfDocument::Status::Ready);
    {
        QPdfWriter printer(&to);
        printer.setPageMargins(QMarginsF());
        REQUIRE(putPages(document, 2, 3, printer));
    }
    QPdfDocument again;
    to.close();
    to.open(QIODevice::ReadOnly);
    again.load(&to);
    REQUIRE(again.pageCount() == 2);
    const QImage before = document.render(1, QSize(210, 297)), after = again.render(0, QSize(210, 297));
    int dark = 0;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x) dark += after.pixelColor(x, y).lightness() < 128;
    CHECK(dark > 20);
    CHECK(before.size() == after.size());
}

TEST_CASE("The sealed pages are shown as they are kept")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.page->show();
    window.openAgreement();
    window.click("seal");
    REQUIRE(window.until([&] { return window.find<QPushButton>("sealNow")->isVisible(); }));
    window.click("sealNow");
    REQUIRE(window.until([&] { return window.find<QPushButton>("lookPdf")->isVisible(); }));
    window.click("lookPdf");
    PdfDialog* dialog = nullptr;
    REQUIRE(window.until([&] { return (dialog = window.page->findChild<PdfDialog*>()) != nullptr; }));
    CHECK(dialog->pages() >= 1);
    window.look("sealed_pdf", dialog);
}
