// Renders every page of the window to PNG, to be looked at: gallery FOLDER [PERCENT]

#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/jot/jot_dialog.h"
#include "app/shell/frame.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/sync/choice_page.h"
#include "core/casework/demonstration.h"
#include "tests/support/hands.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace beibao;

namespace {

QDir out;

void keep(QWidget& window, const char* name)
{
    QTest::qWait(150);
    window.grab().save(out.filePath(QLatin1String(name) + QStringLiteral(".png")));
}

std::unique_ptr<Workbench> filledStore(const std::filesystem::path& folder)
{
    auto made = Workbench::create(
        folder, {true, "gallery", "431001102203", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests});
    if (!made) return {};
    (*made)->run([](Workbench::Writing& writing) {
        SystemClock real;
        DayClock clock(real);
        SystemRandom random;
        Desk desk(writing.store, writing.blobs, writing.desk.rules(), clock, random);
        const auto played = playVillage(desk, clock, {.village = 1, .cases = 14, .seed = 3, .reportsThisRound = false},
            [](const SealDraft&) -> Result<std::string> { return std::string("%PDF-1.7"); });
        if (!played) qWarning("%s", played.error().detail.c_str());
    });
    return *std::move(made);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2 || !speak(application, QStringLiteral("zh_CN"))) return 2;
    out = QDir(QString::fromLocal8Bit(argv[1]));
    out.mkpath(QStringLiteral("."));
    test::TemporaryFolder folder;
    Theme theme(QString::fromStdString((folder.path() / "window.ini").string()));
    theme.apply();
    theme.setPercent(argc > 2 ? atoi(argv[2]) : 100);

    {
        MainWindow window({.profile = folder.path() / "new"}, theme);
        window.resize(1366, 728);
        window.QMainWindow::show();
        keep(window, "01-first-run");
    }
    auto bench = filledStore(folder.path() / "store");
    if (!bench) return 4;
    {
        MainWindow window({.profile = folder.path() / "store"}, theme);
        window.resize(1366, 728);
        window.QMainWindow::show();
        auto* passphrase = window.findChild<QLineEdit*>(QStringLiteral("passphrase"));
        passphrase->setText(QStringLiteral("wrong"));
        window.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
        QTest::qWait(1500);
        keep(window, "02-unlock");
    }
    Frame frame(*bench, theme);
    frame.resize(1366, 728);
    frame.show();
    keep(frame, "03-today");
    frame.findChild<QPushButton*>(QStringLiteral("report-nothing"))->click();
    QTest::qWait(300);
    keep(frame, "04-today-reported");
    frame.go(Frame::Page::kCases);
    keep(frame, "05-cases");
    frame.casesPage().search(QStringLiteral("zs"));
    keep(frame, "06-search");
    frame.casesPage().search(QStringLiteral("没有这个人"));
    keep(frame, "07-search-nothing");
    frame.casesPage().search({});
    frame.newCase();
    keep(frame, "08-new-case");
    for (const auto& [name, text] : {std::pair("applicant", "张三"), std::pair("phone", "139"),
             std::pair("respondent", "李四"), std::pair("id-number", "430581196804120021")})
        frame.findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    frame.findChild<QPushButton*>(QStringLiteral("neighbour"))->click();
    frame.findChild<QPlainTextEdit*>(QStringLiteral("facts"))
        ->setPlainText(QStringLiteral("两家为屋后水沟的走向争执，各说各有理。"));
    frame.newCasePage().registerNow();
    keep(frame, "09-new-case-wrong");
    frame.go(Frame::Page::kSync);
    keep(frame, "10-sync");
    frame.go(Frame::Page::kSettings);
    keep(frame, "11-settings");
    frame.go(Frame::Page::kHelp);
    keep(frame, "12-help");
    frame.jot();
    QTest::qWait(100);
    if (auto* jot = frame.findChild<JotDialog*>()) {
        keep(*jot, "13-jot");
        jot->close();
    }
    frame.go(Frame::Page::kReview);
    keep(frame, "14-review");
    const auto rows = listCases(bench->database(), {});
    if (!rows.empty()) frame.openCase(rows.front().id);
    keep(frame, "15-case");
    return 0;
}
