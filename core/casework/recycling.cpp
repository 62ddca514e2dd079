#include "core/casework/recycling.h"

#include "core/base/text.h"
#include "core/casework/case_loader.h"
#include "core/casework/record_title.h"
#include "core/rules/case_reading.h"
#include "core/schema/housekeeping.pb.h"
#include "core/store/recycled.h"

#include <algorithm>

namespace beibao {

namespace {

Error refused(const char* rule, std::string advice)
{
    return {Fault::kRefused, std::move(advice), rule};
}

const SealState* sealOf(const CaseState& state, const std::string& agreement)
{
    const auto found = std::ranges::find(state.seals, agreement, &SealState::agreementId);
    return found == state.seals.end() ? nullptr : &*found;
}

Status mayRecycleCase(const CaseFile& file, const CaseState& state)
{
    for (const auto& kept : file.numbers)
        if (!kept.record.provisional())
            return refused("R02-number",
                "这件纠纷已经编号“" + kept.record.number() + "”，编号不能空着。不办了请用“撤回申请”或“终止调解”");
    if (!state.seals.empty()) return refused("R03-sealed", "协议已经封存，这件纠纷要一直保留");
    if (!state.on.accepted.empty())
        return refused("R02-number", "已经受理的纠纷要留底。不办了请用“撤回申请”或“终止调解”");
    return {};
}

Status mayRecycleParty(const CaseFile& file, const CaseState& state, const Id& party)
{
    const auto named = [&](const Kept<Obligation>& one) {
        return one.record.debtor_id() == party.text() || one.record.creditor_id() == party.text();
    };
    if (!state.seals.empty()) return refused("R03-sealed", "协议已经封存，上面的当事人要一直保留");
    if (std::ranges::any_of(file.obligations, named))
        return refused("R04-promise", "协议里有这个人要办的事，请先在协议里改");
    return {};
}

Status mayRecyclePromise(const CaseState& state, const Obligation& promise, const Id& id)
{
    if (state.paid.contains(id.text())) return refused("R05-paid", "这一条已经有履行记录，不能放进回收站");
    if (sealOf(state, promise.agreement_id()) != nullptr)
        return refused("R03-sealed", "协议已经封存，一个字也不能动。要改请主任“要求补正”");
    return {};
}

/// A file a fact or a paper rests on stays with it.
Status mayRecycleFile(const CaseFile& file, const Id& id)
{
    const auto named = [&](const Kept<Evidence>& one) { return one.record.attachment_id() == id.text(); };
    if (std::ranges::any_of(file.evidence, named))
        return refused("R06-evidence", "证据清单里有这个文件，请先改那份证据");
    return {};
}

/// The newest order that put the record there.
std::optional<Record> orderFor(const std::vector<Record>& records, const Id& about)
{
    std::set<std::string> restored;
    for (const auto& record : records)
        if (record.spec() != nullptr && record.spec()->name == "Restore")
            restored.insert(record.as<Restore>().recycle_id());
    std::optional<Record> newest;
    for (const auto& record : records) {
        if (record.spec() == nullptr || record.spec()->name != "Recycle" || restored.contains(record.id.text()))
            continue;
        if (record.as<Recycle>().record_id() != about.text()) continue;
        if (!newest || record.changed > newest->changed) newest = record;
    }
    return newest;
}

std::string peopleIn(const std::vector<Record>& records)
{
    std::string names;
    for (const auto& record : records)
        if (record.spec() != nullptr && record.spec()->name == "Party")
            names += (names.empty() ? "" : "、") + record.as<Party>().name();
    return names;
}

Binned lineOf(const Records& store, const std::vector<Record>& records, const Id& about, const Record& order)
{
    const auto record = std::ranges::find(records, about, &Record::id);
    const auto said = order.as<Recycle>();
    Binned line;
    line.record = about;
    line.order = order.id;
    line.caseId = order.caseId;
    line.whole = about == order.caseId;
    line.kind = record->spec() != nullptr ? record->spec()->label : std::string();
    line.title = titleOf(*record, namesIn(store));
    line.about = peopleIn(records);
    line.at = said.at();
    line.reason = said.reason();
    return line;
}

} // namespace

Status mayRecycle(const CaseFile& file, const CaseState& state, const Record& record)
{
    const RecordSpec* spec = record.spec();
    if (spec == nullptr) return refused("R01-kind", "这是新版背包写的内容，请先升级");
    if (record.id == file.id) return mayRecycleCase(file, state);
    if (state.state == State::kArchived) return refused("R07-archived", "卷宗已经归档，里面的材料不能再动");
    if (spec->name == "Attachment") return mayRecycleFile(file, record.id);
    if (spec->fact) return refused("R01-kind", "办过的事不能放进回收站。写错了，请在“更多”里补记或更正");
    if (spec->name == "Party") return mayRecycleParty(file, state, record.id);
    if (spec->name == "Obligation") return mayRecyclePromise(state, record.as<Obligation>(), record.id);
    if (spec->name == "Agreement" && sealOf(state, record.id.text()) != nullptr)
        return refused("R03-sealed", "协议已经封存，要一直保留");
    return {};
}

Result<Saved> recycle(Desk& desk, const Id& about, const std::string& reason)
{
    const Records& store = desk.store().records();
    const auto record = store.get(about);
    if (!record || record->caseId.empty()) return Error{Fault::kNotFound, "there is no such record of a case here"};
    if (foldWidth(reason).empty()) return refused("R00-reason", "请写一句为什么放进回收站");
    BEIBAO_TAKE(file, loadCase(store, record->caseId));
    BEIBAO_TRY(mayRecycle(file, fold(file.facts), *record));
    const auto records = store.ofCase(record->caseId);
    if (recycledAmong(records).contains(about)) return Error{Fault::kNotFound, "it lies in the bin already"};
    Recycle order;
    order.set_case_id(record->caseId.text());
    order.set_record_id(about.text());
    order.set_reason(reason);
    order.set_at(desk.now());
    for (auto& seen : seenForBin(about, records)) order.add_seen(std::move(seen));
    return desk.store().save({Entry::fact(order)});
}

Result<Saved> takeBack(Desk& desk, const Id& about)
{
    const Records& store = desk.store().records();
    const auto record = store.get(about);
    const auto records = record ? store.ofCase(record->caseId) : std::vector<Record>();
    const auto order = orderFor(records, about);
    if (!order || !recycledAmong(records).contains(about)) return Error{Fault::kNotFound, "it does not lie in the bin"};
    Restore back;
    back.set_case_id(order->caseId.text());
    back.set_record_id(about.text());
    back.set_recycle_id(order->id.text());
    back.set_at(desk.now());
    return desk.store().save({Entry::fact(back)});
}

std::vector<Binned> inBin(const Records& store, const Id& caseId)
{
    std::set<Id> cases;
    if (!caseId.empty()) cases.insert(caseId);
    if (caseId.empty())
        for (const auto& order : store.ofKind(Schema::get().of(Recycle::default_instance()).number))
            cases.insert(order.caseId);
    std::vector<Binned> out;
    for (const auto& id : cases) {
        const auto records = store.ofCase(id);
        for (const auto& about : recycledAmong(records))
            if (const auto order = orderFor(records, about)) out.push_back(lineOf(store, records, about, *order));
    }
    std::ranges::sort(
        out, [](const Binned& a, const Binned& b) { return std::tie(b.at, b.order) < std::tie(a.at, a.order); });
    return out;
}

} // namespace beibao
