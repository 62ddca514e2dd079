#include "app/words/words.h"
#include "core/identity/device_key.h"
#include "core/store/erasures.h"
#include "tests/app/casepage/a_window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace beibao;
using namespace beibao::test;

namespace {

/// The county this laptop was enrolled with, as far as its orders go.
class Orders {
public:
    explicit Orders(AWindow& window)
        : window_(window)
        , device_(Id::make(random_))
        , key_(DeviceKey::make(random_))
    {
        window_.write<Changed>([&](Workbench::Writing& writing) -> Result<Changed> {
            BEIBAO_TRY(writing.store.setMeta("county_device", device_.bytes()));
            BEIBAO_TRY(writing.store.setMeta("county_key", key_.publicKey()));
            return Changed();
        });
    }

    /// An order comes in a meeting: for one record, or for the whole case.
    void erase(const Id& record = {})
    {
        window_.write<Changed>([&](Workbench::Writing& writing) -> Result<Changed> {
            Arrival arrival;
            arrival.batches.push_back({orderFor(writing.store.records(), record), 1});
            return writing.store.arrive(arrival);
        });
    }

private:
    SignedBatch orderFor(const Records& records, const Id& about)
    {
        Erasure order;
        order.set_case_id(window_.caseId.text());
        if (!about.empty()) order.set_record_id(about.text());
        for (const auto& record : records.ofCase(window_.caseId))
            if ((about.empty() || record.id == about) && !Erasures::staysForEver(record.kind))
                for (const auto& change : records.history(record.id)) order.add_changes(change.fullHash().bytes());
        order.set_order_no("（2026）川0112执行17号");
        order.set_reason("法院裁定删除");
        order.set_by("罗股长");
        order.set_at("2026-11-20T09:00");
        wire::ChangeHeader header;
        header.set_profile(kProfileEd25519);
        header.set_device(device_.bytes());
        header.set_incarnation(1);
        header.set_number(++number_);
        header.set_prev(prev_);
        header.set_kind(Schema::get().of(order).number);
        header.set_record(Id::make(random_).bytes());
        header.set_case_id(window_.caseId.bytes());
        SignedBatch batch;
        batch.changes.push_back(Change::make(
            header, random_.bytes(16), FieldMap::parse(order.SerializeAsString()).value_or(FieldMap()).encode()));
        prev_ = batch.changes.front().fullHash().bytes();
        batch.signature = key_.sign(batch.signedText());
        return batch;
    }

    AWindow& window_;
    SeededRandom random_{5};
    Id device_;
    DeviceKey key_;
    std::uint64_t number_ = 0;
    std::string prev_;
};

bool says(QListWidget* list, const QString& words)
{
    return !list->findItems(words, Qt::MatchContains).isEmpty();
}

} // namespace

TEST_CASE("An erased case shows the order and its history, and no step")
{
    AWindow window;
    window.agreedCase("2099-12-31");
    window.page->resize(1366, 700);
    window.page->show();
    window.openAgreement(); // a form is open when the order comes
    Orders(window).erase();
    REQUIRE(AWindow::until([&] {
        auto* order = window.find<QLabel>("erasure");
        return order != nullptr && order->isVisible();
    }));
    CHECK(window.find<QLabel>("erasure")->text().contains(QStringLiteral("（2026）川0112执行17号")));
    for (auto* button : window.page->findChildren<QPushButton*>())
        if (button->isVisible())
            CHECK((button->text().contains(QStringLiteral("返回")) || button->text() == QStringLiteral("历史")));
    window.page->printNow();
    CHECK(window.page->showCase(window.caseId));
    CHECK(window.find<QLabel>("erasure")->isVisible());
    const auto row = caseRow(window.bench->database(), window.caseId);
    REQUIRE(row);
    CHECK(row->state == kErasedState);
    CHECK(row->people.empty());
    CHECK(matterWord(*row).contains(QStringLiteral("执行17号")));
    window.look("erased_case");
}

TEST_CASE("A record that was erased is gone from its case, and the order stands in what happened")
{
    AWindow window;
    window.registeredCase();
    window.page->resize(1366, 700);
    window.page->show();
    REQUIRE(window.page->showCase(window.caseId));
    Orders(window).erase(window.respondent);
    auto* timeline = window.find<QListWidget>("timeline");
    REQUIRE(AWindow::until([&] { return says(timeline, QStringLiteral("执行17号")); }));
    CHECK(says(timeline, QStringLiteral("当事人")));
    const auto file = loadCase(window.bench->reading(), window.caseId);
    REQUIRE(file);
    CHECK(std::ranges::none_of(file->parties, [&](const auto& kept) { return kept.id == window.respondent; }));
    window.look("erased_record");
}
