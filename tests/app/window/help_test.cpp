// The guide, the small codes, the "?" of a field, the card of a new version and the support bundle, as a person meets
// them.

#include "app/casepage/case_page.h"
#include "app/help/code_dialog.h"
#include "app/help/guide_book.h"
#include "app/help/guide_places.h"
#include "app/help/guide_view.h"
#include "app/help/help_page.h"
#include "app/help/news_card.h"
#include "app/help/support_dialog.h"
#include "app/session/session_page.h"
#include "app/shell/choice_row.h"
#include "app/shell/news_bar.h"
#include "app/today/today_page.h"
#include "core/casework/export_place.h"
#include "core/help/field_help.h"
#include "tests/app/window/hands.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>

using namespace beibao;
using namespace beibao::test;

namespace {

/// A registered case on the screen.
void openACase(Desktop& desktop)
{
    desktop.frame->newCase();
    desktop.field<QLineEdit>("applicant")->setText(QStringLiteral("张三"));
    desktop.field<QLineEdit>("respondent")->setText(QStringLiteral("李四"));
    desktop.field<QPlainTextEdit>("facts")->setPlainText(QStringLiteral("为水沟争执。"));
    desktop.field<QPushButton>("neighbour")->click();
    desktop.field<QPushButton>("blue")->click();
    desktop.frame->newCasePage().registerNow();
    REQUIRE(desktop.until([&] { return desktop.frame->page() == Frame::Page::kCase; }));
}

bool asks(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const ChoiceRow*>(widget) != nullptr;
}

QString wordsFor(const QWidget* input, const QWidget* page)
{
    for (const auto* widget = input; widget != nullptr && widget != page; widget = widget->parentWidget())
        if (!widget->whatsThis().isEmpty()) return widget->whatsThis();
    return {};
}

/// Every field on the page says what to write, shortly, and can be asked by a finger.
void checkEveryField(const QWidget& page, int atLeast)
{
    int fields = 0;
    for (const auto* widget : page.findChildren<QWidget*>()) {
        if (!asks(widget) || !widget->isVisibleTo(&page)) continue;
        const QString words = wordsFor(widget, &page);
        INFO(page.metaObject()->className()
            << " " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(words.isEmpty());
        CHECK(words.size() <= int(FieldHelp::kLongest));
        ++fields;
    }
    CHECK(fields >= atLeast);
    CHECK_FALSE(page.findChildren<QToolButton*>(QStringLiteral("question")).isEmpty());
}

const QWidget* shownOf(const QWidget& page, const char* className)
{
    for (const auto* child : page.findChildren<QWidget*>())
        if (qstrcmp(child->metaObject()->className(), className) == 0 && child->isVisible()) return child;
    FAIL("not on the screen: " << className);
    return nullptr;
}

} // namespace

TEST_CASE("F1 opens the chapter about what is on the screen, and Esc comes back to what was half typed")
{
    Desktop desktop;
    QTest::keyClick(desktop.frame.get(), Qt::Key_F1);
    CHECK(desktop.frame->page() == Frame::Page::kHelp);
    CHECK(desktop.frame->helpPage().chapter() == QStringLiteral("今天"));
    look("help", *desktop.frame);
    desktop.frame->newCase();
    desktop.field<QLineEdit>("applicant")->setText(QStringLiteral("张䶮"));
    QTest::keyClick(desktop.frame.get(), Qt::Key_F1);
    CHECK(desktop.frame->helpPage().chapter() == QStringLiteral("登记纠纷（F2）"));
    QTest::keyClick(desktop.frame.get(), Qt::Key_Escape);
    CHECK(desktop.frame->page() == Frame::Page::kNewCase);
    CHECK(desktop.field<QLineEdit>("applicant")->text() == QStringLiteral("张䶮"));
}

TEST_CASE("F1 in the middle of a session record leads there and back, and what is typed afterwards is kept")
{
    Desktop desktop;
    openACase(desktop);
    desktop.frame->casePage().continueForm({.kind = FormName::Kind::kSession});
    auto* text
        = desktop.frame->casePage().findChild<SessionPage*>()->findChild<QPlainTextEdit*>(QStringLiteral("text"));
    text->setPlainText(QStringLiteral("张三说："));
    QTest::keyClick(desktop.frame.get(), Qt::Key_F1);
    CHECK(desktop.frame->helpPage().chapter() == QStringLiteral("受理、告知、调解"));
    QTest::keyClick(desktop.frame.get(), Qt::Key_Escape);
    CHECK(desktop.frame->page() == Frame::Page::kCase);
    CHECK(text->isVisible());
    text->appendPlainText(QStringLiteral("水沟是我家的"));
    desktop.frame->go(Frame::Page::kToday);
    const auto kept = [&] {
        for (const auto& draft : desktop.bench->drafts().all()) {
            const auto state = QJsonDocument::fromJson(QByteArray::fromStdString(draft.state)).object();
            const auto session = state.value(QStringLiteral("session")).toString().toLatin1();
            if (QByteArray::fromBase64(session).contains("水沟是我家的")) return true;
        }
        return false;
    };
    CHECK(desktop.until(kept));
}

TEST_CASE("Help is found by words and by pinyin initials")
{
    const GuideBook& book = GuideBook::get();
    const auto best = [&](const char* words) {
        const auto found = book.search(QString::fromUtf8(words));
        return found.empty() ? QString() : book.chapters()[std::size_t(found.front())].title;
    };
    CHECK(best("回访") == QStringLiteral("履行和回访"));
    CHECK(best("lxhhf") == QStringLiteral("履行和回访"));
    CHECK(best("恢复单") == QStringLiteral("锁屏和恢复单"));
    CHECK(best("没有这样的词") == QString());
    Desktop desktop;
    desktop.frame->help();
    desktop.find<QLineEdit>("searchHelp")->setText(QStringLiteral("hfd"));
    auto* list = desktop.find<QListWidget>("chapters");
    REQUIRE(list->count() >= 1);
    CHECK(list->item(0)->text() == QStringLiteral("锁屏和恢复单"));
    list->setCurrentRow(0);
    CHECK(desktop.frame->helpPage().chapter() == QStringLiteral("锁屏和恢复单"));
    desktop.find<QPushButton>("helpBack")->click();
    CHECK(desktop.frame->helpPage().chapter() == QStringLiteral("今天"));
    desktop.find<QPushButton>("helpForward")->click();
    CHECK(desktop.frame->helpPage().chapter() == QStringLiteral("锁屏和恢复单"));
}

TEST_CASE("No link of the guide is dead, no page is out of reach, every place has its chapter")
{
    const GuideBook& book = GuideBook::get();
    CHECK(book.unreached().isEmpty());
    CHECK(book.chapters().size() > 20);
    for (const auto& chapter : book.chapters()) {
        INFO(chapter.title.toStdString());
        CHECK_FALSE(chapter.title.isEmpty());
        for (const QString& link : GuideBook::linksIn(chapter.markdown)) CHECK(book.chapterFor(link));
        for (const QString& picture : GuideBook::picturesIn(chapter.markdown))
            CHECK_FALSE(QImage(QStringLiteral(":/guide/") + picture).isNull());
    }
    for (const QString& chapter : chaptersOfPlaces()) {
        INFO(chapter.toStdString());
        CHECK(book.chapterFor(chapter));
    }
}

TEST_CASE("The guide shows pictures from inside the program and nothing else")
{
    Desktop desktop;
    GuideView view;
    const auto answers = [&](const char* name, int type = QTextDocument::ImageResource) {
        return view.loadResource(type, QUrl(QString::fromUtf8(name))).value<QImage>().isNull() == false;
    };
    CHECK(answers("pictures/today.png"));
    const std::string outside = desktop.folder.path().string() + "/outside.png";
    QImage(4, 4, QImage::Format_RGB32).save(QString::fromStdString(outside));
    for (const std::string& name : {outside, "file://" + outside, std::string("http://127.0.0.1/pictures/today.png"),
             std::string("//host/pictures/today.png"), std::string("pictures/../../beibao/beibao.svg"),
             std::string(":/guide/pictures/today.png"), std::string("qrc:/guide/pictures/today.png")})
        CHECK_FALSE(answers(name.c_str()));
    CHECK_FALSE(answers("pictures/today.png", QTextDocument::StyleSheetResource));
}

TEST_CASE("Every field of a new case, a session, a party and an agreement says what to write")
{
    Desktop desktop;
    desktop.frame->newCase();
    checkEveryField(desktop.frame->newCasePage(), 12);
    openACase(desktop);
    CasePage& page = desktop.frame->casePage();
    page.continueForm({.kind = FormName::Kind::kSession});
    checkEveryField(*shownOf(page, "beibao::SessionPage"), 7);
    page.goBack();
    page.continueForm({.kind = FormName::Kind::kParty});
    checkEveryField(*shownOf(page, "beibao::PartyDialog"), 16);
    page.findChild<QDialog*>()->reject();
    page.continueForm({.kind = FormName::Kind::kAgreement});
    const QWidget* agreement = shownOf(page, "beibao::AgreementPage");
    for (int step = 2; step <= 4; ++step) {
        agreement->findChild<QPushButton*>(QStringLiteral("step%1").arg(step))->click();
        if (auto* another = agreement->findChild<QPushButton*>(QStringLiteral("addPromise")); step == 3)
            another->click();
        QCoreApplication::processEvents();
        checkEveryField(*agreement, step == 3 ? 8 : 1);
    }
}

TEST_CASE("A click on a question mark, or Shift+F1 in the field, says what to write")
{
    Desktop desktop;
    desktop.frame->newCase();
    const auto said = [] {
        for (const auto* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->inherits("QWhatsThat")) return true;
        return false;
    };
    CHECK_FALSE(said());
    desktop.frame->newCasePage().findChildren<QToolButton*>(QStringLiteral("question")).front()->click();
    CHECK(said());
    look("question", *desktop.frame);
    for (auto* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QWhatsThat")) widget->close();
    CHECK(desktop.until([&] { return !said(); }));
    QTest::keyClick(desktop.field<QLineEdit>("phone"), Qt::Key_F1, Qt::ShiftModifier);
    CHECK(said());
    for (auto* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QWhatsThat")) widget->close();
}

TEST_CASE("The small code of a fault opens its page")
{
    Desktop desktop;
    desktop.frame->say(Error{Fault::kRefused, "", "G12-notice"});
    auto* code = desktop.frame->news().findChild<QPushButton*>(QStringLiteral("code"));
    REQUIRE(code->isVisible());
    QTest::keyClick(code, Qt::Key_Space);
    auto* dialog = desktop.frame->findChild<CodeDialog*>();
    REQUIRE(dialog != nullptr);
    const QString page = dialog->findChild<QTextBrowser*>()->toPlainText();
    CHECK(page.contains(QStringLiteral("告知权利义务")));
    CHECK(page.contains(QStringLiteral("怎么办")));
    look("code", *dialog);
    desktop.frame->say(QStringLiteral("好了"));
    CHECK_FALSE(code->isVisible());
}

TEST_CASE("What an update brought is told once, and never on the first run")
{
    Desktop desktop;
    const QString file = desktop.theme.settingsFile();
    const QString now = QStringLiteral("0.1.0");
    QSettings(file, QSettings::IniFormat).remove(QStringLiteral("news/seen"));
    CHECK(NewsCard::ofVersion(now, file) == nullptr);
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("news/seen"), QStringLiteral("0.0.9"));
    auto* card = NewsCard::ofVersion(now, file);
    REQUIRE(card != nullptr);
    desktop.frame->todayPage().addCard(card);
    QCoreApplication::processEvents();
    look("news", *desktop.frame);
    card->findChild<QPushButton*>(QStringLiteral("newsSeen"))->click();
    CHECK(NewsCard::ofVersion(now, file) == nullptr);
    CHECK(NewsCard::ofVersion(QStringLiteral("7.7.7"), file) == nullptr);
}

TEST_CASE("A support bundle is read before it is saved")
{
    Desktop desktop;
    openACase(desktop);
    auto* dialog = new SupportDialog(*desktop.bench, desktop.frame.get());
    dialog->open();
    auto* names = dialog->findChild<QListWidget*>(QStringLiteral("supportFiles"));
    REQUIRE(desktop.until([&] { return names->count() == 6; }));
    QString all;
    for (int i = 0; i < names->count(); ++i) {
        names->setCurrentRow(i);
        all += dialog->findChild<QPlainTextEdit*>(QStringLiteral("supportText"))->toPlainText();
    }
    CHECK(all.contains(QStringLiteral("\"Party\": 2")));
    CHECK_FALSE(all.contains(QStringLiteral("张三")));
    names->setCurrentRow(4);
    look("support", *dialog);
    const auto file = desktop.folder.path() / "bundle.zip";
    dialog->saveTo(QString::fromStdString(file.string()));
    const auto copy = openExport(file);
    REQUIRE(copy);
    CHECK((*copy)->names().size() == 6);
}
