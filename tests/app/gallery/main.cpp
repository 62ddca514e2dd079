// Renders every page and dialog of the window to PNG, to be looked at: gallery FOLDER [PERCENT [light|dark|contrast]]
// The pictures of docs/guide: gallery --guide FOLDER; few colours: gallery --small IN OUT;
// the pages of a PDF beside each other: gallery --sheet PDF OUT COLUMNS WIDTH

#include "app/casepage/case_page.h"
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/jot/jot_dialog.h"
#include "app/review/review_page.h"
#include "app/shell/frame.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/news_bar.h"
#include "core/casework/demonstration.h"
#include "core/casework/play.h"
#include "tests/app/gallery/guide_pictures.h"
#include "tests/app/gallery/small_picture.h"
#include "tests/support/hands.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <fstream>

using namespace beibao;

namespace {

QDir out;

void keep(QWidget& window, const char* name, int wait = 200)
{
    QTest::qWait(wait);
    window.grab().save(out.filePath(QLatin1String(name) + QStringLiteral(".png")));
}

Result<std::string> anyPaper(const SealDraft&)
{
    return std::string("%PDF-1.7");
}

/// Fourteen cases of a village in every state, and the sample with forty-four parties.
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
        const auto played
            = playVillage(desk, clock, {.village = 1, .cases = 14, .seed = 3, .reportsThisRound = false}, anyPaper);
        if (!played) qWarning("%s", played.error().detail.c_str());
        std::ifstream file(BEIBAO_SOURCE_DIR "/resources/samples/restructured-enterprise.json");
        Play play(writing.desk, nullptr, anyPaper, [] { return Status(); });
        const auto many = play.perform(nlohmann::json::parse(file));
        if (!many) qWarning("%s", many.error().detail.c_str());
    });
    return *std::move(made);
}

/// The newest case in one of these states; empty: none.
Id caseIn(const Workbench& bench, std::vector<std::string> states)
{
    const auto rows = listCases(bench.database(), {.states = std::move(states)});
    return rows.empty() ? Id() : rows.front().id;
}

void lookAtDialog(QWidget& page, const char* name)
{
    QTest::qWait(100);
    for (auto* dialog : page.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        keep(*dialog, name);
        dialog->reject();
    }
    QTest::qWait(50);
}

void lockedPages(const std::filesystem::path& folder, Theme& theme)
{
    {
        MainWindow window({.profile = folder / "new"}, theme);
        window.resize(1366, 728);
        window.QMainWindow::show();
        keep(window, "01-first-run");
    }
    static_cast<void>(Workbench::create(
        folder / "locked", {false, "gallery", {}, "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests}));
    MainWindow window({.profile = folder / "locked"}, theme);
    window.resize(1366, 728);
    window.QMainWindow::show();
    window.findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QStringLiteral("wrong"));
    window.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
    QTest::qWait(1500);
    keep(window, "02-unlock");
}

void emptyPages(const std::filesystem::path& folder, Theme& theme)
{
    auto made = Workbench::create(
        folder, {false, "gallery", "431001102203", "柳树村人民调解委员会", "李月", SlotCost::kCheapForTests});
    if (!made) return;
    Frame frame(**made, theme);
    frame.resize(1366, 728);
    frame.show();
    keep(frame, "30-empty-today");
    frame.go(Frame::Page::kCases);
    keep(frame, "31-empty-cases");
    frame.go(Frame::Page::kReview);
    keep(frame, "32-empty-review");
    frame.go(Frame::Page::kSync);
    keep(frame, "33-sync-alone");
    frame.say(Error{Fault::kDiskFull, "no room"});
    keep(frame, "34-trouble");
}

void everydayPages(Frame& frame)
{
    keep(frame, "03-today");
    frame.findChild<QPushButton*>(QStringLiteral("report-nothing"))->click();
    QTest::qWait(300);
    keep(frame, "04-today-reported");
    frame.news().hide();
    frame.go(Frame::Page::kCases);
    keep(frame, "05-cases");
    frame.casesPage().search(QStringLiteral("zs"));
    keep(frame, "06-search");
    frame.casesPage().search(QStringLiteral("没有这个人"));
    keep(frame, "07-search-nothing");
    frame.casesPage().search({});
    frame.go(Frame::Page::kSync);
    keep(frame, "10-sync");
    frame.go(Frame::Page::kSettings);
    keep(frame, "11-settings");
    frame.go(Frame::Page::kHelp);
    keep(frame, "12-help");
    QTest::keyClick(&frame, Qt::Key_Slash, Qt::ControlModifier);
    lookAtDialog(frame, "13-keys");
}

void newCase(Frame& frame)
{
    frame.newCase();
    keep(frame, "08-new-case");
    for (const auto& [name, text] : {std::pair("applicant", "张三"), std::pair("phone", "139"),
             std::pair("respondent", "李四"), std::pair("id-number", "990101195804060021")})
        frame.findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    frame.findChild<QPushButton*>(QStringLiteral("neighbour"))->click();
    frame.findChild<QPlainTextEdit*>(QStringLiteral("facts"))
        ->setPlainText(QStringLiteral("两家为屋后水沟的走向争执，各说各有理。"));
    frame.newCasePage().registerNow();
    keep(frame, "09-new-case-wrong");
    frame.jot();
    lookAtDialog(frame, "14-jot");
}

/// A case in each state a person meets, and what its next step opens.
void casePages(Frame& frame, const Workbench& bench)
{
    auto* page = frame.findChild<CasePage*>();
    const auto open = [&](std::vector<std::string> states, const char* name) {
        const Id id = caseIn(bench, std::move(states));
        if (id.empty()) return false;
        frame.openCase(id);
        keep(frame, name, 900);
        return true;
    };
    const auto step = [&](Action action, const char* name) {
        page->continueForm({.kind = FormName::Kind::kStep, .action = action});
        lookAtDialog(*page, name);
    };
    if (open({"registered"}, "15-case-registered")) step(Action::kAccept, "16-accept");
    if (open({"accepted", "assigned", "mediating"}, "17-case-mediating")) {
        step(Action::kAssign, "18-assign");
        page->continueForm({.kind = FormName::Kind::kParty});
        lookAtDialog(*page, "19-party");
        page->continueForm({.kind = FormName::Kind::kSession});
        keep(frame, "20-session");
        page->goBack();
        page->continueForm({.kind = FormName::Kind::kAgreement});
        keep(frame, "21-agreement", 900);
        page->goBack();
    }
    if (open({"performing", "effective", "overdue"}, "22-case-in-force")) {
        step(Action::kPerform, "23-perform");
        page->continueForm({.kind = FormName::Kind::kStep, .action = Action::kSeal});
        keep(frame, "24-sealed", 900);
        page->goBack();
        step(Action::kVisit, "25-visit");
    }
    for (const auto& row : listCases(bench.database(), {}))
        if (row.people.find("等44方") != std::string::npos) frame.openCase(row.id);
    keep(frame, "26-case-many", 900);
    page->continueForm({.kind = FormName::Kind::kAgreement});
    keep(frame, "27-agreement-many", 900);
}

void reviewPages(Frame& frame)
{
    frame.go(Frame::Page::kReview);
    keep(frame, "28-review", 900);
    const auto tabs = frame.findChild<ReviewPage*>()->findChildren<QPushButton*>();
    for (auto* tab : tabs)
        if (tab->isCheckable() && !tab->isChecked()) return tab->click(), keep(frame, "29-review-signed", 900);
}

int guide(const QString& into, const std::filesystem::path& folder, Theme& theme)
{
    auto bench = filledStore(folder / "store");
    if (!bench) return 4;
    const QDir pictures(into);
    pictures.mkpath(QStringLiteral("."));
    gallery::takeLockedPictures(QString::fromStdString(folder.string()), theme, pictures);
    Frame frame(*bench, theme);
    frame.resize(1366, 728);
    frame.show();
    gallery::takeGuidePictures(frame, *bench, pictures);
    return 0;
}

/// 0 or an exit code when another thing was asked for than all pages; nothing otherwise.
std::optional<int> special(const QStringList& words)
{
    if (words.value(1) == QStringLiteral("--small"))
        return gallery::saveSmall(QImage(words.value(2)), words.value(3)) ? 0 : 4;
    if (words.value(1) != QStringLiteral("--sheet")) return std::nullopt;
    const QImage sheet = gallery::contactSheet(words.value(2), words.value(4).toInt(), words.value(5).toInt());
    return gallery::saveSmall(sheet, words.value(3)) ? 0 : 4;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2 || !speak(application, QStringLiteral("zh_CN"))) return 2;
    if (const auto done = special(QApplication::arguments())) return *done;
    test::TemporaryFolder folder;
    Theme theme(QString::fromStdString((folder.path() / "window.ini").string()));
    theme.apply();
    if (argc > 2 && QLatin1String(argv[1]) == QLatin1String("--guide"))
        return guide(QString::fromLocal8Bit(argv[2]), folder.path(), theme);
    out = QDir(QString::fromLocal8Bit(argv[1]));
    out.mkpath(QStringLiteral("."));
    theme.setPercent(argc > 2 ? atoi(argv[2]) : 100);
    const std::string_view palette = argc > 3 ? argv[3] : "light";
    theme.setPalette(palette == "dark" ? Palette::kDark
            : palette == "contrast"    ? Palette::kHighContrast
                                       : Palette::kLight);

    auto bench = filledStore(folder.path() / "store");
    if (!bench) return 4;
    lockedPages(folder.path(), theme);
    emptyPages(folder.path() / "empty", theme);
    Frame frame(*bench, theme);
    frame.resize(1366, 728);
    frame.show();
    everydayPages(frame);
    newCase(frame);
    casePages(frame, *bench);
    reviewPages(frame);
    return 0;
}
