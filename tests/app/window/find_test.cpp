// The search field: everything a person may know of a case leads to it.

#include "app/casepage/case_page.h"
#include "app/cases/case_list_model.h"
#include "app/cases/cases_page.h"
#include "app/paper/qr.h"
#include "app/shell/news_bar.h"
#include "core/documents/page_code.h"
#include "tests/app/window/hands.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>

using namespace beibao;
using namespace beibao::test;

namespace {

struct Village {
    Desktop desktop;
    Id zhang = quarrel("张三", "13900001234"), other = quarrel("王五", "13800005678");

    Id quarrel(const char* name, const char* phone)
    {
        Id id;
        desktop.bench->run([&](Workbench::Writing& writing) {
            Party applicant, respondent;
            applicant.set_role("applicant"), applicant.set_name(name), applicant.set_phone(phone);
            respondent.set_role("respondent"), respondent.set_name("赵六"), respondent.set_phone("13700009999");
            Case dispute;
            dispute.set_dispute_type("neighbour");
            if (auto done = writing.desk.registerCase(dispute, {applicant, respondent})) {
                id = done->caseId;
                desktop.bench->announce(done->changed);
            }
        });
        REQUIRE_FALSE(id.empty());
        return id;
    }
    std::vector<Id> found(const char* typed)
    {
        std::vector<Id> out;
        auto& model = desktop.frame->casesPage().model();
        bool answered = false;
        auto& page = desktop.frame->casesPage();
        const auto heard = QObject::connect(&page, &CasesPage::found, [&] { answered = true; });
        page.search(QString::fromUtf8(typed));
        REQUIRE(desktop.until([&] { return answered; }));
        QObject::disconnect(heard);
        for (int row = 0; row < model.rowCount(); ++row) out.push_back(model.idAt(row));
        return out;
    }
};

/// As a telephone would show it.
QImage pictureOf(const std::string& text)
{
    QImage picture(600, 600, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (const QRectF& dark : qrCode(text, QRectF(60, 60, 480, 480))) painter.fillRect(dark, Qt::black);
    return picture;
}

} // namespace

TEST_CASE("A case is found by name, whole pinyin, initials and the last four digits of a telephone")
{
    Village village;
    for (const char* typed : {"张三", "zhangsan", "zs", "1234", "0001234", "ＺＳ"}) {
        INFO(typed);
        CHECK(village.found(typed) == std::vector<Id>{village.zhang});
    }
    CHECK(village.found("赵六").size() == 2);
    CHECK(village.found("没有这个人").empty());
}

TEST_CASE("A hand scanner types what a paper's code says and presses Enter, and the case is open")
{
    Village village;
    auto* field = village.desktop.find<QLineEdit>("find");
    for (const auto& text : {pageCodeText({.id = village.zhang, .paper = "mediation_record", .page = 2}),
             pageCodeText({.id = village.zhang})}) {
        village.desktop.frame->go(Frame::Page::kToday);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, QString::fromStdString(text));
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(village.desktop.frame->page() == Frame::Page::kCase);
        CHECK(village.desktop.frame->casePage().caseId() == village.zhang);
    }
}

TEST_CASE("A code that names nothing here finds nothing, and says so")
{
    Village village;
    auto* field = village.desktop.find<QLineEdit>("find");
    field->setText(QString::fromStdString(pageCodeText({.id = Id::fromBytes("sixteen bytes id")})));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(village.desktop.frame->page() == Frame::Page::kCases);
    CHECK(village.desktop.frame->casesPage().model().rowCount() == 0);
}

TEST_CASE("A picture of a paper pasted into the search field opens its case; one without a code is told")
{
    Village village;
    auto* field = village.desktop.find<QLineEdit>("find");
    field->setFocus();
    QApplication::clipboard()->setImage(pictureOf(pageCodeText({.id = village.zhang, .paper = "agreement"})));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    CHECK(village.desktop.frame->page() == Frame::Page::kCase);
    CHECK(village.desktop.frame->casePage().caseId() == village.zhang);

    village.desktop.frame->go(Frame::Page::kToday);
    field->clear();
    field->setFocus();
    QImage white(400, 400, QImage::Format_RGB32);
    white.fill(Qt::white);
    QApplication::clipboard()->setImage(white);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    CHECK(village.desktop.frame->page() == Frame::Page::kToday);
    CHECK(village.desktop.frame->news().isVisible());
    QApplication::clipboard()->setText(QStringLiteral("张三"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    CHECK(field->text() == QStringLiteral("张三"));
}
