#include "app/agreement/agreement_form.h"

#include "app/words/words.h"
#include "core/base/money.h"
#include "core/rules/case_reading.h"
#include "core/schema/housekeeping.pb.h"

#include <QJsonArray>

#include <algorithm>

namespace beibao {
namespace {

QString packed(const google::protobuf::Message& record)
{
    return QString::fromLatin1(QByteArray::fromStdString(record.SerializeAsString()).toBase64());
}

bool unpack(const QJsonValue& value, google::protobuf::Message& record)
{
    const auto bytes = QByteArray::fromBase64(value.toString().toLatin1());
    return record.ParseFromArray(bytes.constData(), int(bytes.size()));
}

AgreementForm::Promise promiseOf(const Kept<Obligation>& kept, const Records& store)
{
    AgreementForm::Promise promise;
    promise.id = kept.id;
    promise.record = kept.record;
    promise.known = true;
    if (const auto record = store.get(kept.id)) promise.seen = store.seen(*record);
    if (kept.record.amount_fen() > 0) promise.typedAmount = shown(moneyInFigures(kept.record.amount_fen()));
    promise.typedDue = shown(kept.record.due_on());
    return promise;
}

Entry binOf(const Id& promise, const std::string& caseId, const Records& store, const std::string& now)
{
    Recycle bin;
    bin.set_case_id(caseId);
    bin.set_record_id(promise.text());
    bin.set_at(now);
    if (const auto record = store.get(promise))
        for (const auto group : record->heads.groups())
            for (const auto& head : record->heads.open(group)) bin.add_seen(head.change.bytes());
    return Entry::fact(bin);
}

} // namespace

AgreementForm AgreementForm::of(const CaseFile& file, const Records& store, Random& random, Date today)
{
    AgreementForm form;
    if (const auto* newest = agreementIn(file)) {
        form.id = newest->id;
        form.record = newest->record;
        form.known = true;
        if (const auto record = store.get(newest->id)) form.seen = store.seen(*record);
        for (const auto* kept : obligationsOf(file, *newest)) form.promises.push_back(promiseOf(*kept, store));
        return form;
    }
    form.id = Id::make(random);
    form.record.set_case_id(file.id.text());
    form.record.set_form("written");
    form.record.set_facts(file.main.facts());
    form.record.set_copies(std::int64_t(file.parties.size()) + 1);
    form.record.set_made_on(today.iso());
    return form;
}

AgreementForm::Promise& AgreementForm::addPromise(Random& random)
{
    Promise promise;
    promise.id = Id::make(random);
    promise.record.set_case_id(record.case_id());
    promise.record.set_agreement_id(id.text());
    promise.record.set_kind("pay");
    promises.push_back(std::move(promise));
    return promises.back();
}

CaseFile AgreementForm::appliedTo(CaseFile file) const
{
    const auto mine = [this](const auto& kept) { return kept.id == id; };
    std::erase_if(file.agreements, mine);
    file.agreements.push_back({id, record});
    std::erase_if(file.obligations, [this](const auto& kept) {
        return kept.record.agreement_id() == id.text() || kept.record.agreement_id().empty();
    });
    std::int64_t position = 0;
    for (const auto& promise : promises) {
        file.obligations.push_back({promise.id, promise.record});
        file.obligations.back().record.set_position(++position);
    }
    return file;
}

std::vector<Entry> AgreementForm::entries(const Records& store, const std::string& now) const
{
    std::vector<Entry> out{Entry::of(record, id)};
    if (known) out.back().seen = seen;
    std::int64_t position = 0;
    for (const auto& promise : promises) {
        Obligation placed = promise.record;
        placed.set_position(++position);
        out.push_back(Entry::of(placed, promise.id));
        if (promise.known) out.back().seen = promise.seen;
    }
    for (const auto& gone : removed) out.push_back(binOf(gone, record.case_id(), store, now));
    return out;
}

QJsonObject AgreementForm::kept() const
{
    QJsonArray list, gone;
    for (const auto& promise : promises)
        list.append(QJsonObject{{QStringLiteral("id"), shown(promise.id.text())},
            {QStringLiteral("record"), packed(promise.record)}, {QStringLiteral("seen"), shown(promise.seen.text())},
            {QStringLiteral("known"), promise.known}, {QStringLiteral("amount"), promise.typedAmount},
            {QStringLiteral("due"), promise.typedDue}});
    for (const auto& removedId : removed) gone.append(shown(removedId.text()));
    return {{QStringLiteral("id"), shown(id.text())}, {QStringLiteral("record"), packed(record)},
        {QStringLiteral("seen"), shown(seen.text())}, {QStringLiteral("known"), known},
        {QStringLiteral("promises"), list}, {QStringLiteral("removed"), gone}};
}

bool AgreementForm::takeBack(const QJsonObject& state)
{
    const auto text = [](const QJsonObject& from, const char* key) {
        return from.value(QLatin1String(key)).toString().toStdString();
    };
    AgreementForm read;
    const auto named = Id::parse(text(state, "id"));
    if (!named || !unpack(state.value(QStringLiteral("record")), read.record)) return false;
    read.id = *named;
    read.known = state.value(QStringLiteral("known")).toBool();
    if (const auto bases = Seen::parse(text(state, "seen"))) read.seen = *bases;
    for (const auto& value : state.value(QStringLiteral("promises")).toArray()) {
        const QJsonObject from = value.toObject();
        Promise promise;
        const auto promiseId = Id::parse(text(from, "id"));
        if (!promiseId || !unpack(from.value(QStringLiteral("record")), promise.record)) return false;
        promise.id = *promiseId;
        promise.known = from.value(QStringLiteral("known")).toBool();
        if (const auto bases = Seen::parse(text(from, "seen"))) promise.seen = *bases;
        promise.typedAmount = from.value(QStringLiteral("amount")).toString();
        promise.typedDue = from.value(QStringLiteral("due")).toString();
        read.promises.push_back(std::move(promise));
    }
    for (const auto& value : state.value(QStringLiteral("removed")).toArray())
        if (const auto gone = Id::parse(value.toString().toStdString())) read.removed.push_back(*gone);
    *this = std::move(read);
    return true;
}

} // namespace beibao
