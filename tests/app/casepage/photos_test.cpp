// Photographs of papers through the real page: looked at, filed, and the rest filed by hand.

#include "app/casepage/materials.h"
#include "app/casepage/open_case.h"
#include "app/photos/file_photo_dialog.h"
#include "app/photos/photos_page.h"
#include "app/seal/signing_sheet.h"
#include "core/documents/blank_form.h"
#include "core/documents/papers.h"
#include "tests/app/casepage/a_window.h"
#include "tests/app/scan/telephone.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A window, the page, and a folder as a telephone leaves it.
struct Evening {
    AWindow window;
    std::unique_ptr<PhotosPage> photos;
    QString folder;

    Evening()
    {
        window.mediatedCase();
        photos = std::make_unique<PhotosPage>(*window.bench);
        photos->resize(1180, 640);
        photos->show();
        folder = QString::fromStdString((window.folder.path() / "DCIM").string());
        std::filesystem::create_directory(folder.toStdString());
    }
    void photograph(const Document& document, const char* name, std::size_t page = 0) const
    {
        const QImage picture = beibao::testing::Telephone().take(layOut(document), page);
        REQUIRE(picture.save(folder + QLatin1Char('/') + QLatin1String(name), "JPEG", 85));
    }
    void form(const char* name, const Id& caseId) const
    {
        photograph(*blankForm({"mediation_record", "K7QM-2XWA"}, "枫树坳村", {}, caseId), name);
    }
    void lookAndWait() const
    {
        photos->look({folder});
        REQUIRE(AWindow::until([&] { return button("fileAll")->isVisible(); }));
    }
    QPushButton* button(const char* name) const { return photos->findChild<QPushButton*>(QLatin1String(name)); }
    std::vector<Attachment> kept() const
    {
        std::vector<Attachment> found;
        const auto file = loadCase(window.bench->reading(), window.caseId);
        for (const auto& one : file->attachments) found.push_back(one.record);
        return found;
    }
};

} // namespace

TEST_CASE("A folder is looked at first; filing keeps what is known and the tray keeps the rest")
{
    Evening evening;
    evening.form("a.jpg", evening.window.caseId);
    evening.form("b.jpg", {});
    const auto before = std::filesystem::file_size((evening.folder + "/a.jpg").toStdString());
    evening.lookAndWait();
    evening.window.look("photos-looked", evening.photos.get());
    CHECK(evening.kept().empty());
    CHECK(evening.photos->waiting() == 0);
    QSignalSpy said(evening.photos.get(), &PhotosPage::said);
    evening.button("fileAll")->click();
    REQUIRE(AWindow::until([&] { return said.size() == 1; }));
    REQUIRE(evening.kept().size() == 1);
    CHECK(evening.kept()[0].paper() == "mediation_record");
    CHECK(evening.photos->waiting() == 1);
    CHECK(std::filesystem::file_size((evening.folder + "/a.jpg").toStdString()) == before);
    QTest::qWait(50);
    evening.window.look("photos-tray", evening.photos.get());
}

TEST_CASE("A photograph dropped on its own case is filed as the paper it shows, another one as what was meant")
{
    Evening evening;
    evening.form("a.jpg", evening.window.caseId);
    QImage ditch(600, 400, QImage::Format_RGB32);
    ditch.fill(Qt::darkGreen);
    REQUIRE(ditch.save(evening.folder + "/b.jpg"));
    auto* materials = evening.window.page->findChild<Materials*>();
    materials->add({evening.folder + "/a.jpg", evening.folder + "/b.jpg"}, "evidence");
    REQUIRE(AWindow::until([&] { return evening.kept().size() == 2; }));
    std::vector<std::string> roles;
    for (const auto& one : evening.kept()) roles.push_back(one.role());
    std::ranges::sort(roles);
    CHECK(roles == std::vector<std::string>{"evidence", "mediation_record"});
}

TEST_CASE("A person says where a picture of the tray belongs")
{
    Evening evening;
    evening.form("b.jpg", {});
    evening.lookAndWait();
    evening.button("fileAll")->click();
    REQUIRE(AWindow::until([&] { return evening.photos->waiting() == 1; }));
    evening.button("where")->click();
    FilePhotoDialog* dialog = nullptr;
    REQUIRE(AWindow::until([&] { return (dialog = evening.photos->findChild<FilePhotoDialog*>()) != nullptr; }));
    evening.window.look("photos-where", dialog);
    auto* find = dialog->findChild<QLineEdit*>("findCase");
    find->setText(QStringLiteral("张三"));
    emit find->textEdited(find->text());
    REQUIRE(dialog->findChild<QListWidget*>("whichCase")->count() == 1);
    dialog->findChild<QPushButton*>("fileIt")->click();
    REQUIRE(AWindow::until([&] { return evening.photos->waiting() == 0; }));
    REQUIRE(evening.kept().size() == 1);
    CHECK(evening.kept()[0].name() == "人民调解记录 K7QM-2XWA 第1页.jpg");
}

TEST_CASE("The photographed pages of a sealed agreement are offered where signatures are written down")
{
    Evening evening;
    OpenCase open(*evening.window.bench);
    SigningSheet sheet(open);
    const Id sealedId = Id::fromBytes("the sealed paper");
    evening.window.write<FiledPhoto>([&](Workbench::Writing& writing) {
        return filePhoto(writing.store, writing.blobs,
            {"x.jpg", "not shown here", "", {PageDoubt::kNone, evening.window.caseId, sealedId, "agreement", {}, 2}});
    });
    REQUIRE(open.turnTo(evening.window.caseId));
    SealState seal;
    seal.id = sealedId;
    seal.expected = {evening.window.applicant.text()};
    sheet.show(seal);
    sheet.resize(700, 300);
    const auto pages = sheet.findChildren<QPushButton*>("photographedPage");
    REQUIRE(pages.size() == 1);
    CHECK(pages[0]->text() == QStringLiteral("人民调解协议书 第2页.jpg"));
    evening.window.look("photos-signing", &sheet);
}
