#include "tests/app/gallery/guide_pictures.h"

#include "app/casepage/case_page.h"
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/exchange/import_dialog.h"
#include "app/shell/frame.h"
#include "app/shell/main_window.h"
#include "app/shell/news_bar.h"
#include "app/shell/status_strip.h"
#include "app/shell/theme.h"
#include "app/today/today_page.h"
#include "app/today/week_card.h"
#include "app/workbench/workbench.h"
#include "tests/app/gallery/small_picture.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace beibao::gallery {

namespace {

using Marked = std::vector<const QWidget*>;

class Camera {
public:
    Camera(QWidget& window, const QDir& folder)
        : window_(window)
        , folder_(folder)
    {
    }

    void take(const char* name, const Marked& marked = {}, int wait = 400) const
    {
        takeOf(window_, name, marked, wait);
    }
    /// The dialog that is open now, which is closed again.
    void takeDialog(const char* name) const
    {
        QTest::qWait(300);
        for (auto* dialog : window_.findChildren<QDialog*>()) {
            if (!dialog->isVisible()) continue;
            takeOf(*dialog, name, {}, 200);
            dialog->reject();
        }
        QTest::qWait(50);
    }
    /// A named widget of the window that is on the screen; null when there is none.
    const QWidget* named(const char* name) const
    {
        for (const auto* widget : window_.findChildren<QWidget*>(QLatin1String(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }

private:
    void takeOf(QWidget& shown, const char* name, const Marked& marked, int wait) const
    {
        QTest::qWait(wait);
        QImage picture = shown.grab().toImage();
        std::vector<QRect> places;
        for (const auto* widget : marked)
            if (widget != nullptr && widget->isVisible())
                places.emplace_back(widget->mapTo(&shown, QPoint(0, 0)), widget->size());
        mark(picture, places);
        saveSmall(picture, folder_.filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    QWidget& window_;
    const QDir& folder_;
};

Id caseIn(const Workbench& bench, std::vector<std::string> states)
{
    const auto rows = listCases(bench.database(), {.states = std::move(states)});
    return rows.empty() ? Id() : rows.front().id;
}

void takeToday(Frame& frame, const Camera& camera)
{
    frame.go(Frame::Page::kToday);
    camera.take("today", {&frame.todayPage().week(), frame.todayPage().list(), camera.named("find"), &frame.strip()});
    frame.say(Error{Fault::kDiskFull, "no room"});
    camera.take("trouble", {camera.named("code")});
    frame.news().hide();
    frame.go(Frame::Page::kSettings);
    camera.take("settings");
    frame.go(Frame::Page::kPhotos);
    camera.take("photos");
    frame.go(Frame::Page::kPeople);
    camera.take("people");
    frame.go(Frame::Page::kTownship);
    camera.take("township");
    frame.go(Frame::Page::kReview);
    camera.take("review", {}, 900);
    frame.help();
    camera.take("help", {camera.named("searchHelp"), camera.named("chapters"), camera.named("guide")});
}

void takeDialogs(Frame& frame, const Workbench&, const Camera& camera)
{
    frame.go(Frame::Page::kSettings);
    for (const auto& [button, picture] : {std::pair("importTable", "import"), std::pair("recovery", "recovery")})
        if (auto* open = frame.findChild<QPushButton*>(QLatin1String(button)))
            open->click(), camera.takeDialog(picture);
}

void takeNewCase(Frame& frame, const Camera& camera)
{
    frame.newCase();
    const auto type = [&](const char* name, const char* text) {
        frame.newCasePage().findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    };
    type("applicant", "张三"), type("phone", "13900001234"), type("respondent", "李四");
    frame.newCasePage()
        .findChild<QPlainTextEdit*>(QStringLiteral("facts"))
        ->setPlainText(QStringLiteral("两家为屋后水沟的走向争执，各说各有理。"));
    camera.take("new-case",
        {camera.named("applicant"), camera.named("type"), camera.named("facts"), camera.named("risk"),
            camera.named("register")});
}

void takeCase(Frame& frame, const Workbench& bench, const Camera& camera)
{
    auto& page = frame.casePage();
    const auto open = [&](std::vector<std::string> states, const char* name) {
        const Id id = caseIn(bench, std::move(states));
        if (id.empty()) return false;
        frame.openCase(id);
        camera.take(name, {}, 900);
        return true;
    };
    if (open({"accepted", "assigned", "mediating"}, "case")) {
        page.continueForm({.kind = FormName::Kind::kSession});
        camera.take("session");
        page.goBack();
        page.continueForm({.kind = FormName::Kind::kAgreement});
        camera.take("agreement", {}, 900);
        page.goBack();
        FormName summons{.kind = FormName::Kind::kRecord};
        summons.what = "Summons";
        page.continueForm(summons);
        camera.take("record");
        page.goBack();
    }
    if (open({"performing", "effective", "overdue"}, "case-effective")) {
        page.continueForm({.kind = FormName::Kind::kStep, .action = Action::kVisit});
        camera.takeDialog("visit");
    }
}

} // namespace

void takeGuidePictures(Frame& frame, const Workbench& bench, const QDir& folder)
{
    const Camera camera(frame, folder);
    takeToday(frame, camera);
    takeDialogs(frame, bench, camera);
    takeNewCase(frame, camera);
    takeCase(frame, bench, camera);
}

void takeLockedPictures(const QString& profile, Theme& theme, const QDir& folder)
{
    const auto store = std::filesystem::path(profile.toStdString()) / "locked";
    static_cast<void>(
        Workbench::create(store, {false, "gallery", {}, "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests}));
    MainWindow window({.profile = store}, theme);
    window.resize(1366, 728);
    window.QMainWindow::show();
    Camera(window, folder).take("unlock");
}

} // namespace beibao::gallery
