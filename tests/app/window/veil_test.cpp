#include "app/veil/veil.h"

#include "app/casepage/case_page.h"
#include "app/casepage/form_name.h"
#include "app/cases/case_draft.h"
#include "app/cases/cases_page.h"
#include "app/paper/painter.h"
#include "app/paper/sheet.h"
#include "app/people/people_page.h"
#include "app/shell/news_bar.h"
#include "app/veil/page_bars.h"
#include "core/casework/demonstration.h"
#include "core/schema/case.pb.h"
#include "tests/app/window/hands.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace beibao;
using namespace beibao::test;

namespace {

Result<std::string> anyPaper(const SealDraft&)
{
    return std::string("%PDF-1.7");
}

/// A village with cases in every state, on a wall or not yet.
class Village : public Desktop {
public:
    Village()
        : Desktop(true)
    {
        bench->run([](Workbench::Writing& writing) {
            SystemClock real;
            DayClock clock(real);
            SystemRandom random;
            Desk desk(writing.store, writing.blobs, writing.desk.rules(), clock, random);
            const auto played
                = playVillage(desk, clock, {.village = 1, .cases = 8, .seed = 3, .reportsThisRound = false}, anyPaper);
            if (!played) FAIL(played.error().detail);
        });
        for (const auto& record : all("Party"))
            if (const auto party = record.as<Party>(); party.kind() != "org") {
                names << QString::fromStdString(party.name());
                for (const auto& number : {party.phone(), party.id_number()})
                    if (number.size() > 7) names << QString::fromStdString(number);
            }
        names.removeDuplicates();
        REQUIRE(names.size() > 10);
        openWindow();
    }
    ~Village() { theme.project(false); }

    /// What somebody in the last row reads, hears or points at, in every window that is open.
    QStringList inSight() const
    {
        QStringList words;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!window->isVisible()) continue;
            window->grab(); // paints what can be seen
            words << window->windowTitle();
            for (const QWidget* widget : window->findChildren<QWidget*>())
                if (!widget->visibleRegion().isEmpty()) words << wordsOf(widget);
        }
        return words;
    }
    /// Names and numbers of people among it.
    QStringList leaks() const
    {
        QStringList found;
        for (const QString& words : inSight())
            for (const QString& name : names)
                if (words.contains(name)) found << name + QStringLiteral(" in: ") + words;
        return found;
    }
    void checkMasked(const char* where) const
    {
        const QStringList found = leaks();
        INFO(where << "\n" << found.join(QLatin1Char('\n')).toStdString());
        CHECK(found.isEmpty());
    }
    CasePage& page() const { return frame->casePage(); }

    QStringList names;

private:
    static bool covered(const QWidget* widget)
    {
        for (const auto* child : widget->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->property("look") == QStringLiteral("cover") && child->isVisible()) return true;
        return false;
    }
    static QStringList wordsOf(const QWidget* widget)
    {
        QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto* label = qobject_cast<const QLabel*>(widget)) words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            if (!covered(line)) words << line->displayText();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            if (!covered(text->viewport())) words << text->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            if (!box->isEditable() && !covered(box)) words << box->currentText();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) words << wordsIn(*view);
        return words;
    }
    static QStringList wordsIn(const QAbstractItemView& view)
    {
        QStringList words;
        if (view.model() == nullptr) return words;
        for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row)
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex at = view.model()->index(row, column, view.rootIndex());
                const auto* delegate = dynamic_cast<const QStyledItemDelegate*>(view.itemDelegateForIndex(at));
                REQUIRE(delegate != nullptr);
                words << delegate->displayText(at.data(), view.locale());
            }
        return words;
    }
};

} // namespace

TEST_CASE("On a wall no page names anybody, nor gives a number of anybody")
{
    Village village;
    village.frame->go(Frame::Page::kCases);
    REQUIRE_FALSE(village.leaks().isEmpty()); // the test can see them
    village.theme.project(true);
    for (const auto& [page, name] : {std::pair(Frame::Page::kToday, "today"), std::pair(Frame::Page::kCases, "cases"),
             std::pair(Frame::Page::kPeople, "people"), std::pair(Frame::Page::kReview, "review"),
             std::pair(Frame::Page::kTownship, "township"), std::pair(Frame::Page::kPhotos, "photos"),
             std::pair(Frame::Page::kSync, "sync"), std::pair(Frame::Page::kSettings, "settings"),
             std::pair(Frame::Page::kHelp, "help"), std::pair(Frame::Page::kBin, "bin"),
             std::pair(Frame::Page::kWelcome, "welcome")}) {
        village.frame->go(page);
        QCoreApplication::processEvents();
        village.checkMasked(name);
        look((std::string("wall_") + name).c_str(), *village.frame);
    }
    village.frame->go(Frame::Page::kPeople);
    village.frame->peoplePage().search(village.names.first());
    village.checkMasked("people found");
    look("wall_people_found", *village.frame);
}

TEST_CASE("On a wall a case, its forms, its history and its agreement name nobody")
{
    Village village;
    village.theme.project(true);
    int cases = 0;
    for (const auto& row : listCases(village.bench->database(), {})) {
        village.frame->openCase(row.id);
        QCoreApplication::processEvents();
        village.checkMasked("case");
        look(("wall_case_" + row.state).c_str(), *village.frame);
        ++cases;
        for (const auto kind : {FormName::Kind::kParty, FormName::Kind::kSession, FormName::Kind::kAgreement}) {
            village.page().continueForm({.kind = kind});
            QCoreApplication::processEvents();
            village.checkMasked("form");
            if (kind == FormName::Kind::kAgreement) look(("wall_agreement_" + row.state).c_str(), *village.frame);
            for (auto* dialog : village.frame->findChildren<QDialog*>())
                if (dialog->isVisible()) dialog->reject();
            village.page().goBack();
        }
    }
    REQUIRE(cases > 5);
}

TEST_CASE("A form on a wall shows masks and holds the truth")
{
    Village village;
    const auto record = village.all("Party").front();
    const auto party = record.as<Party>();
    village.theme.project(true);
    village.frame->newCase();
    auto* name = village.field<QLineEdit>("applicant");
    auto* phone = village.field<QLineEdit>("phone");
    auto* facts = village.field<QPlainTextEdit>("facts");
    name->setText(QString::fromStdString(party.name()));
    phone->setText(QStringLiteral("139 0000 1234"));
    facts->setPlainText(QStringLiteral("%1家的水沟").arg(name->text()));
    village.checkMasked("new case");
    CHECK_FALSE(village.inSight().join(QString()).contains(QStringLiteral("0000")));
    look("wall_new_case", *village.frame);
    CHECK(name->text().toStdString() == party.name());
    CHECK(facts->toPlainText().toStdString() == party.name() + "家的水沟");

    village.theme.project(false);
    CHECK(village.inSight().contains(QString::fromStdString(party.name())));
    const auto drafts = [&] {
        village.frame->newCasePage().keepNow();
        return village.until([&] { return !village.bench->drafts().all().empty(); });
    };
    REQUIRE(drafts());
    CHECK(CaseDraft::parse(village.bench->drafts().all().front().state).applicant.toStdString() == party.name());
}

TEST_CASE("Off the wall everything has its words again")
{
    Village village;
    village.frame->go(Frame::Page::kToday);
    const QStringList before = village.inSight();
    village.theme.project(true);
    village.inSight();
    village.theme.project(false);
    QCoreApplication::processEvents();
    for (const QString& words : village.inSight()) CHECK_FALSE(words.contains(QStringLiteral("投影：姓名")));
    const QStringList after = village.inSight();
    QStringList lost;
    for (const QString& words : before)
        if (!after.contains(words)) lost << words;
    INFO(lost.join(QLatin1Char('\n')).toStdString());
    CHECK(lost.isEmpty());
}

TEST_CASE("What is new on a wall is masked: a title, a tooltip, news, a person registered meanwhile")
{
    Village village;
    village.theme.project(true);
    const QString name = village.names.first();
    village.frame->setWindowTitle(name + QStringLiteral(" – 背包"));
    CHECK_FALSE(village.frame->windowTitle().contains(name));
    village.frame->say(QStringLiteral("已登记：") + name);
    QToolTip::showText(QPoint(10, 10), name, village.frame.get());
    village.checkMasked("news and tooltip");
    QToolTip::hideText();

    village.bench->run([&village](Workbench::Writing& writing) {
        Case dispute;
        dispute.set_dispute_type("neighbour");
        dispute.set_facts("欧阳鹏飞家的水沟");
        Party party;
        party.set_role("applicant");
        party.set_kind("person");
        party.set_name("欧阳鹏飞");
        const auto made = writing.desk.registerCase(dispute, {party});
        REQUIRE(made);
        village.bench->announce(made->changed);
    });
    QCoreApplication::processEvents();
    village.names << QStringLiteral("欧阳鹏飞");
    village.frame->go(Frame::Page::kCases);
    village.frame->casesPage().search({});
    village.checkMasked("registered meanwhile");
    CHECK(village.inSight().join(QString()).contains(QStringLiteral("欧阳某")));
}

TEST_CASE("To show a number in full is refused on a wall, and leaves no trace of a look")
{
    Village village;
    village.theme.project(true);
    village.frame->go(Frame::Page::kPeople);
    village.frame->peoplePage().search(village.names.first());
    const auto traces = village.all("AuditEntry").size();
    const auto eyes = village.frame->peoplePage().findChildren<QPushButton*>(QStringLiteral("reveal"));
    REQUIRE_FALSE(eyes.isEmpty());
    eyes.first()->click();
    CHECK(village.frame->news().isVisible());
    village.checkMasked("people");
    village.bench->run([](Workbench::Writing&) {});
    CHECK(village.all("AuditEntry").size() == traces);
}

TEST_CASE("A page to look at has bars where it names somebody; what is printed has not")
{
    KnownNames names;
    names.learn(QStringLiteral("张三、李四"));
    Document paper;
    paper.blocks.push_back(
        Paragraph{Paragraph::Kind::kBody, {{"申请人张三，电话13900001234，与李四相邻。", false, false}}});
    const Pages pages = layOut(paper);
    const QImage printed = pageImage(pages, 0, 100);
    QImage shown = printed;
    QPainter painter(&shown);
    painter.scale(100.0 / sheet::kUnitsPerInch, 100.0 / sheet::kUnitsPerInch);
    barNames(painter, pages, 0, names);
    painter.end();
    const auto barred = [](const QImage& image) {
        int dots = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) dots += image.pixelColor(x, y) == paperColours().muted;
        return dots;
    };
    CHECK(barred(printed) == 0);
    CHECK(barred(shown) > 1000);
    CHECK(shown.pixelColor(5, 5) == printed.pixelColor(5, 5));
}

TEST_CASE("Names and numbers are found however they are written")
{
    KnownNames names;
    for (const char* one : {"张三", "张三丰", "欧阳鹏飞", "买买提·吐尔逊", "𠮷田"}) names.learn(QString::fromUtf8(one));
    const std::pair<const char*, const char*> table[] = {{"张三与张三丰", "张某与张某"}, {"欧阳鹏飞家", "欧阳某家"},
        {"买买提·吐尔逊", "买某"}, {"𠮷田来了", "𠮷某来了"}, {"张四", "张四"}, {"", ""},
        {"139 0000 1234", "139****1234"}, {"１３９００００１２３４", "139****1234"},
        {"430527196602091515", "430527********1515"}, {"43052719660209151X。", "430527********151X。"},
        {"2026-0123", "2026-0123"}, {"123456789012345678901", "123456789012345678901"}, {"3500.00元", "3500.00元"},
        {"11月20日 18:05", "11月20日 18:05"}};
    for (const auto& [text, masked] : table) {
        INFO(text);
        CHECK(names.masked(QString::fromUtf8(text)).toStdString() == masked);
    }
}
