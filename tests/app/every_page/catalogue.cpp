#include "tests/app/every_page/catalogue.h"

#include "app/agreement/calculation_dialog.h"
#include "app/aloud/read_dialog.h"
#include "app/aloud/voice.h"
#include "app/bin/recycle_dialog.h"
#include "app/cases/cases_page.h"
#include "app/cases/new_case_page.h"
#include "app/exchange/export_dialog.h"
#include "app/exchange/import_dialog.h"
#include "app/forms/form_layouts.h"
#include "app/history/history_dialog.h"
#include "app/papers/paper_dialog.h"
#include "app/photos/file_photo_dialog.h"
#include "app/review/review_page.h"
#include "app/settings/pack_dialog.h"
#include "app/settings/recovery_dialog.h"
#include "app/shell/main_window.h"
#include "app/sketch/sketch_dialog.h"
#include "app/sound/record_dialog.h"
#include "app/sync/choice_page.h"
#include "app/viewer/picture_dialog.h"
#include "app/words/phrase_dialog.h"
#include "tests/app/casepage/a_microphone.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

namespace beibao::test {

namespace {

const std::vector<std::string> kTalking{"accepted", "assigned", "mediating"};
const std::vector<std::string> kInForce{"performing", "effective", "overdue"};

QWidget* openDialog(Village& village)
{
    QCoreApplication::processEvents();
    for (auto* dialog : village.window().findChildren<QDialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

/// The dialog is closed and gone by tidy().
QWidget* shownBefore(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

Sight page(const char* name, const char* words, Frame::Page which)
{
    return {name, words,
        [which](Village& village) -> QWidget* {
            if (which == Frame::Page::kChoice) village.window().choicePage().ask();
            village.window().go(which);
            return &village.window();
        },
        which};
}

Sight ofCase(const char* name, const char* words, std::vector<std::string> states, std::optional<FormName> form = {})
{
    return {name, words, [states = std::move(states), form](Village& village) -> QWidget* {
                village.window().openCase(states.empty() ? village.caseOfMany() : village.caseIn(states));
                if (form) village.casePage().continueForm(*form);
                QWidget* dialog = openDialog(village);
                return dialog != nullptr ? dialog : &village.window();
            }};
}

FormName step(Action action)
{
    return {.kind = FormName::Kind::kStep, .action = action};
}

Sight agreementStep(int number, const char* words)
{
    const std::string name = "agreement-" + std::to_string(number);
    return {name, words, [number](Village& village) -> QWidget* {
                village.window().openCase(village.caseOfMany());
                village.casePage().continueForm({.kind = FormName::Kind::kAgreement});
                auto* rail = village.casePage().findChild<QPushButton*>(QStringLiteral("step%1").arg(number));
                REQUIRE(rail != nullptr);
                rail->click();
                return &village.window();
            }};
}

/// What an open case has to say, in a dialog made over it.
Sight overCase(const char* name, const char* words, std::vector<std::string> states,
    std::function<QDialog*(OpenCase&, QWidget*)> make)
{
    return {name, words, [states = std::move(states), make = std::move(make)](Village& village) -> QWidget* {
                return shownBefore(make(village.open(village.caseIn(states)), &village.window()));
            }};
}

Sight overWindow(const char* name, const char* words, std::function<QDialog*(Village&)> make)
{
    return {name, words, [make = std::move(make)](Village& village) { return shownBefore(make(village)); }};
}

std::string aPicture()
{
    QImage image(900, 1200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(120, 160, 660, 80, Qt::darkGray);
    painter.end();
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

constexpr auto kPack
    = R"({"beibao_pack":1,"name":"试行办法","version":2,"effective_from":"2099-01-01","note":"县司法局 12 号",)"
      R"("entries":{"deadline.visit_days":9,"calendar.2099.off":["2099-01-05"],)"
      R"("template.summons":"# 请来调解\n{{committee}}请你们于{{meet_at}}到{{place}}。"}})";

constexpr auto kTable = "姓名,电话,住址\n张三,13900001234,三组\n李四,13900004321,五组\n";

void addPages(std::vector<Sight>& all)
{
    using Page = Frame::Page;
    for (const auto& [name, words, which] : {std::tuple("today", "本周排查", Page::kToday),
             std::tuple("cases", "编号", Page::kCases), std::tuple("people", "人员", Page::kPeople),
             std::tuple("review", "待审", Page::kReview), std::tuple("township", "全乡", Page::kTownship),
             std::tuple("papers", "打印", Page::kPapers), std::tuple("photos", "照片", Page::kPhotos), std::tuple("sync", "练习", Page::kSync),
             std::tuple("settings", "字号", Page::kSettings), std::tuple("help", "帮助", Page::kHelp),
             std::tuple("choice", "用哪一个", Page::kChoice), std::tuple("bin", "回收站", Page::kBin),
             std::tuple("welcome", "开始", Page::kWelcome), std::tuple("new-case", "申请人", Page::kNewCase)})
        all.push_back(page(name, words, which));
    all.push_back(ofCase("case-registered", "下一步", {"registered"}));
    all.back().page = Page::kCase;
    all.push_back(ofCase("case-mediating", "经过", kTalking));
    all.push_back(ofCase("case-in-force", "经过", kInForce));
    all.push_back(ofCase("case-many", "45", {}));
    all.push_back(ofCase("session", "参加人", kTalking, FormName{.kind = FormName::Kind::kSession}));
    all.push_back(ofCase("seal", "封存", kInForce, step(Action::kSeal)));
    for (const auto& [number, words] : {std::pair(1, "当事人"), std::pair(2, "主要事实"), std::pair(3, "条"),
             std::pair(4, "份数"), std::pair(5, "检查")})
        all.push_back(agreementStep(number, words));
    for (const char* kind : {"Evidence", "Investigation", "Summons"})
        all.push_back(ofCase((std::string("record-") + kind).c_str(), "", kTalking,
            FormName{.kind = FormName::Kind::kRecord, .what = kind}));
}

void addSteps(std::vector<Sight>& all)
{
    all.push_back(ofCase("party", "姓名", kTalking, FormName{.kind = FormName::Kind::kParty}));
    const std::tuple<const char*, std::vector<std::string>, Action> steps[] = {
        {"accept", {"registered"}, Action::kAccept}, {"refuse", {"registered"}, Action::kRefuse},
        {"transfer", {"registered"}, Action::kTransfer}, {"assign", kTalking, Action::kAssign},
        {"recuse", kTalking, Action::kRecuse}, {"ask-recusal", kTalking, Action::kAskRecusal},
        {"suspend", kTalking, Action::kSuspend}, {"extend", kTalking, Action::kExtend},
        {"fail", kTalking, Action::kFail}, {"end", kTalking, Action::kEnd}, {"withdraw", kTalking, Action::kWithdraw},
        {"perform", kInForce, Action::kPerform}, {"urge", kInForce, Action::kUrge}, {"visit", kInForce, Action::kVisit},
        {"confirmation", kInForce, Action::kApplyConfirmation}, {"annotate", kInForce, Action::kAnnotate}};
    for (const auto& [name, states, action] : steps) all.push_back(ofCase(name, "", states, step(action)));
}

void addCaseDialogs(std::vector<Sight>& all)
{
    all.push_back(overCase("history", "", kTalking,
        [](OpenCase& open, QWidget* parent) { return new HistoryDialog(open, open.id(), parent); }));
    all.push_back(overCase("recycle", "回收站", kTalking,
        [](OpenCase& open, QWidget* parent) { return new RecycleDialog(open, open.id(), parent); }));
    all.push_back(overCase("paper", "", kTalking, [](OpenCase& open, QWidget* parent) {
        return new PaperDialog(open, {.what = "acceptance_register", .title = QStringLiteral("登记表")}, parent);
    }));
    all.push_back(overCase("calculation", "", kTalking,
        [](OpenCase& open, QWidget* parent) { return new CalculationDialog(open, parent); }));
    all.push_back(overCase("read-aloud", "", kTalking, [](OpenCase& open, QWidget* parent) {
        return new ReadDialog(open, "agreement", {"第一句。", "第二句。"}, Voice::chinese(nullptr), parent);
    }));
    all.push_back(overCase("record-sound", "", kTalking, [](OpenCase& open, QWidget* parent) {
        static AMicrophoneShop shop;
        return new RecordDialog(open, shop.maker(), parent);
    }));
}

void addOtherDialogs(std::vector<Sight>& all)
{
    all.push_back(overWindow("phrases", "", [](Village& village) {
        auto* text = new QPlainTextEdit(&village.window());
        text->hide();
        auto* dialog
            = new PhraseDialog(village.bench(), "facts", {QStringLiteral("双方是邻居。")}, text, &village.window());
        text->setParent(dialog);
        return dialog;
    }));
    all.push_back(overWindow(
        "export", "", [](Village& village) { return new ExportDialog(village.bench(), &village.window()); }));
    all.push_back(overWindow("import", "", [](Village& village) {
        auto* dialog = new ImportDialog(village.bench(), &village.window());
        dialog->look(village.file("roster.csv", kTable));
        return dialog;
    }));
    all.push_back(overWindow("pack", "试行办法",
        [](Village& village) { return new PackDialog(village.bench(), *Pack::parse(kPack), &village.window()); }));
    all.push_back(overWindow(
        "recovery-sheet", "", [](Village& village) { return new RecoveryDialog(village.bench(), &village.window()); }));
    all.push_back(overWindow("sketch", "",
        [](Village& village) { return new SketchDialog({}, village.bench().rules(), &village.window()); }));
    all.push_back(overWindow("picture", "",
        [](Village& village) { return new PictureDialog(QStringLiteral("水沟.jpg"), aPicture(), &village.window()); }));
    all.push_back(overWindow("file-photo", "", [](Village& village) {
        return new FilePhotoDialog(
            village.bench(), QImage::fromData(QByteArray::fromStdString(aPicture())), {}, &village.window());
    }));
    all.push_back({"jot", "谁", [](Village& village) {
                       village.window().jot();
                       return openDialog(village);
                   }});
    all.push_back({"keys", "F2", [](Village& village) {
                       village.window().activateWindow();
                       static_cast<void>(QTest::qWaitForWindowActive(&village.window()));
                       QTest::keyClick(&village.window(), Qt::Key_Slash, Qt::ControlModifier);
                       return openDialog(village);
                   }});
}

void addLockedPages(std::vector<Sight>& all)
{
    const auto window = [](const std::filesystem::path& profile, Village& village) {
        return static_cast<MainWindow*>(village.hold(
            std::make_unique<MainWindow>(Wish{.profile = profile, .state = village.folder()}, village.theme())));
    };
    all.push_back({"first-run", "欢迎",
        [window](Village& village) -> QWidget* { return window(village.folder() / "nothing-yet", village); }});
    all.push_back(
        {"unlock", "", [window](Village& village) -> QWidget* { return window(village.folder() / "store", village); }});
    all.push_back({"recovery", "", [window](Village& village) -> QWidget* {
                       auto* made = window(village.folder() / "store", village);
                       if (auto* forgotten = made->findChild<QPushButton*>(QStringLiteral("forgot")))
                           forgotten->click();
                       return made;
                   }});
}

} // namespace

void settle(int ms)
{
    QTest::qWait(ms);
    QCoreApplication::sendPostedEvents();
}

const std::vector<Sight>& everySight()
{
    static const std::vector<Sight> all = [] {
        std::vector<Sight> made;
        addPages(made);
        addSteps(made);
        addCaseDialogs(made);
        addOtherDialogs(made);
        addLockedPages(made);
        return made;
    }();
    return all;
}

} // namespace beibao::test
