#include "app/review/text_before.h"

#include "core/documents/papers.h"
#include "core/rules/case_reading.h"

#include <QStringList>

#include <algorithm>

namespace beibao {
namespace {

const CaseFact* lastReturn(const CaseFile& file)
{
    const CaseFact* last = nullptr;
    for (const auto& fact : file.facts) {
        const auto* event = std::get_if<CaseEvent>(&fact.what);
        if (event == nullptr || event->action() != "return") continue;
        if (last == nullptr || std::get<CaseEvent>(last->what).entered_at() < event->entered_at()) last = &fact;
    }
    return last;
}

/// A draft as its changes up to a stamp made it.
template <typename Message> std::optional<Message> asOf(const Records& store, const Id& record, std::uint64_t stamp)
{
    auto changes = store.history(record);
    std::ranges::stable_sort(changes, {}, [](const Change& change) { return change.head().stamp(); });
    FieldMap fields;
    bool any = false;
    for (const auto& change : changes) {
        if (change.head().stamp() > stamp) break;
        for (const auto& group : change.head().groups()) {
            const auto* spec = Schema::get().kind(change.head().kind());
            for (const auto field : spec->fieldsOf(group.group()))
                fields.set(field, valuesOfGroup(change, group.group()).get(field));
        }
        any = true;
    }
    if (!any) return std::nullopt;
    Message message;
    message.ParseFromString(fields.encode());
    return message;
}

QStringList linesOf(const CaseFile& file)
{
    const auto document = documentFor("agreement", file);
    return document ? QString::fromStdString(plainText(*document)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                    : QStringList();
}

} // namespace

std::optional<CaseFile> fileWhenReturned(const Records& store, const CaseFile& file)
{
    const CaseFact* returned = lastReturn(file);
    const auto* agreement = agreementIn(file);
    if (returned == nullptr || agreement == nullptr) return std::nullopt;
    const auto event = store.history(returned->id);
    if (event.empty()) return std::nullopt;
    const std::uint64_t stamp = event.front().head().stamp();
    CaseFile then = file;
    for (auto& kept : then.agreements)
        if (kept.id == agreement->id)
            if (const auto before = asOf<Agreement>(store, kept.id, stamp)) kept.record = *before;
    then.obligations.clear();
    for (const auto& record : store.ofCase(file.id)) {
        if (record.spec() == nullptr || record.spec()->name != "Obligation") continue;
        if (const auto before = asOf<Obligation>(store, record.id, stamp))
            then.obligations.push_back({record.id, *before});
    }
    std::ranges::stable_sort(then.obligations, {}, [](const auto& kept) { return kept.record.position(); });
    const auto* thenAgreement = agreementIn(then, agreement->id.text());
    const auto& digest = std::get<CaseEvent>(returned->what).text_digest();
    if (!digest.empty() && agreementTextDigest(then, *thenAgreement) != digest) return std::nullopt;
    return then;
}

TextChanges textChanges(const CaseFile& before, const CaseFile& after)
{
    const auto was = linesOf(before), is = linesOf(after);
    TextChanges out;
    std::ranges::copy_if(was, std::back_inserter(out.gone),
        [&](const QString& line) { return std::ranges::find(is, line) == is.end(); });
    std::ranges::copy_if(is, std::back_inserter(out.fresh),
        [&](const QString& line) { return std::ranges::find(was, line) == was.end(); });
    return out;
}

} // namespace beibao
