#include "app/shell/status_strip.h"
#include "app/sync/choice_page.h"
#include "app/sync/choice_words.h"
#include "tests/app/window/hands.h"
#include "tests/support/device.h"

#include <QPushButton>

using namespace beibao;
using namespace beibao::test;

namespace {

/// The same telephone changed here and on another computer, before they met.
Id quarrelOver(Desktop& desktop, test::Device& other)
{
    Id party;
    Id caseId;
    desktop.bench->run([&](Workbench::Writing& writing) {
        auto registered
            = writing.desk.registerCase(aCase(), {aParty(Id(), "张三"), aParty(Id(), "李四", "respondent")});
        REQUIRE(registered);
        caseId = registered->caseId;
        for (const auto& record : writing.store.records().ofCase(caseId))
            if (record.spec()->name == "Party" && record.as<Party>().name() == "张三") party = record.id;
        const auto outbox = writing.store.outbox(0, SIZE_MAX);
        REQUIRE(outbox);
        Arrival arrival;
        for (const auto& outgoing : *outbox) arrival.batches.push_back({outgoing.batch, 1});
        REQUIRE(other.store().arrive(arrival));
        other.edit<Party>(party, [](Party& known) { known.set_phone("13900004321"); });
        const Record before = *writing.store.records().get(party);
        Party mine = before.as<Party>();
        mine.set_phone("13900005678");
        Entry entry = Entry::of(mine, party);
        entry.seen = writing.store.records().seen(before);
        REQUIRE(writing.store.save({entry}));
        auto arrived = writing.store.arrive(other.everything());
        REQUIRE(arrived);
        desktop.bench->announce(*arrived);
    });
    QCoreApplication::processEvents();
    return party;
}

} // namespace

TEST_CASE("Of two values one is chosen, and none was suggested")
{
    Desktop desktop;
    test::Device other(7);
    const Id party = quarrelOver(desktop, other);
    CHECK(desktop.frame->strip().words().contains(QStringLiteral("要您看一下")));
    auto& page = desktop.frame->choicePage();
    page.ask();
    REQUIRE(page.open() == 1);
    desktop.frame->go(Frame::Page::kChoice);
    QCoreApplication::processEvents();
    std::vector<QPushButton*> uses;
    for (auto* use : page.findChildren<QPushButton*>(QStringLiteral("use-this")))
        if (use->isVisible()) uses.push_back(use);
    REQUIRE(uses.size() == 2);
    for (const auto* use : uses) CHECK(!use->isDefault());
    for (auto* use : uses)
        if (use->accessibleName().contains(QStringLiteral("13900004321"))) use->click();
    REQUIRE(desktop.until([&] { return page.open() == 0; }));
    CHECK(desktop.bench->reading().get(party)->as<Party>().phone() == "13900004321");
    CHECK(!desktop.frame->strip().words().contains(QStringLiteral("要您看一下")));
}

TEST_CASE("A question put aside stays open")
{
    Desktop desktop;
    test::Device other(7);
    quarrelOver(desktop, other);
    auto& page = desktop.frame->choicePage();
    page.ask();
    page.findChild<QPushButton*>(QStringLiteral("keep-both"))->click();
    CHECK(desktop.bench->reading().openChoices(10).size() == 1);
}

TEST_CASE("What differs is marked, and what people wrote is never read as markup")
{
    CHECK(withDifference(QStringLiteral("各退一尺"), QStringLiteral("各退两尺")).contains(QStringLiteral(">一<")));
    CHECK(!withDifference(QStringLiteral("<b>x"), QStringLiteral("y")).contains(QStringLiteral("<b>")));
}
