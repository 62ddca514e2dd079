#include "app/today/agenda.h"
#include "app/township/unassigned_list.h"
#include "app/visit/action_dialog.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace beibao;
using namespace beibao::test;

namespace {

Id aColleague(AWindow& window, const char* name, const char* validUntil)
{
    return window
        .write<Saved>([=](Workbench::Writing& writing) {
            Mediator mediator;
            mediator.set_name(name);
            mediator.set_committee_id(writing.store.author().unit.text());
            mediator.set_valid_until(validUntil);
            return writing.store.save({Entry::of(mediator)});
        })
        .ids.front();
}

QString textOf(const QListWidget* list, const char* name)
{
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text().startsWith(QString::fromUtf8(name))) return list->item(row)->text();
    return {};
}

} // namespace

TEST_CASE("Whoever assigns sees what each mediator has in hand, and why somebody is in doubt")
{
    AWindow window;
    window.mediatedCase(); // by 陈桂生
    window.registeredCase();
    window.act(Action::kAccept);
    aColleague(window, "周小红", "2099-12-31");
    aColleague(window, "吴老", "2020-01-01");
    UnassignedList list(*window.bench);
    list.resize(900, 200);
    list.show();
    list.refresh();
    window.look("unassigned", &list);
    auto* give = list.findChild<QPushButton*>(QStringLiteral("assign"));
    REQUIRE(give != nullptr);
    give->click();
    auto* dialog = list.findChild<ActionDialog*>();
    REQUIRE(dialog != nullptr);
    auto* mediators = dialog->findChild<QListWidget*>(QStringLiteral("mediators"));
    REQUIRE(window.until([&] { return textOf(mediators, "周小红").contains(QStringLiteral("★")); }));
    CHECK(textOf(mediators, "陈桂生").contains(QStringLiteral("手上 1 件")));
    CHECK(textOf(mediators, "吴老").contains(QStringLiteral("到期")));
    CHECK_FALSE(textOf(mediators, "吴老").contains(QStringLiteral("★")));
    window.look("assign", dialog);
    for (int row = 0; row < mediators->count(); ++row)
        mediators->item(row)->setCheckState(
            mediators->item(row)->text().startsWith(QStringLiteral("周小红")) ? Qt::Checked : Qt::Unchecked);
    dialog->findChild<QPushButton*>(QStringLiteral("take"))->click();
    REQUIRE(window.until([&] { return window.state().state == State::kAssigned; }));
    CHECK(window.state().mediators.size() == 1);
}

TEST_CASE("What somebody else gave me stands on Today as new, until I do something in it")
{
    AWindow window;
    window.registeredCase();
    window.act(Action::kAccept);
    const Id self = window.bench->author().person, chair = aColleague(window, "周主任", "2099-12-31");
    const auto as = [&](const Id& person) {
        window.bench->run([&](Workbench::Writing& writing) {
            Author author = writing.store.author();
            author.person = person;
            REQUIRE(writing.store.setAuthor(author));
        });
    };
    as(chair);
    ActionInput named;
    named.mediatorIds = {self.text()};
    window.act(Action::kAssign, named);
    as(self);
    const auto isNew = [&] {
        for (const auto& item : agendaOf(*window.bench).items)
            if (item.kind == AgendaItem::Kind::kNew && item.caseId == window.caseId) return true;
        return false;
    };
    CHECK(isNew());
    window.act(Action::kInvestigate);
    CHECK_FALSE(isNew());
}

TEST_CASE("The case page says who looked, when somebody asks")
{
    AWindow window;
    window.registeredCase();
    window.page->show();
    auto* looked = window.find<QLabel>("looked");
    CHECK_FALSE(looked->isVisible());
    window.click("reveal");
    window.write<Saved>([](Workbench::Writing&) -> Result<Saved> { return Saved{}; }); // what was posted is done
    window.click("whoLooked");
    CHECK(looked->text().contains(QStringLiteral("陈桂生")));
    CHECK(looked->text().contains(QStringLiteral("张三")));
    window.look("who_looked");
}
