#include "core/store/erasing.h"

#include "core/schema/housekeeping.pb.h"
#include "core/store/sql.h"

#include <map>

namespace beibao {

namespace {

constexpr std::size_t kHashSize = 32;

RecordKey keyOf(const Change& change)
{
    return {change.record(), change.head().kind(), change.caseId()};
}

/// What a form or a photograph that waits is about: it names the record, or holds its id.
bool concerns(const Statement& form, const std::set<Id>& about)
{
    if (about.contains(form.id(1))) return true;
    for (const auto& id : about)
        if (form.text(0).find(id.text()) != std::string_view::npos
            || form.bytes(2).find(id.text()) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

void Erasing::obey(const Change& order, std::int64_t seq)
{
    Erasure said;
    if (!said.ParseFromString(order.values()) || !note(said, order, seq)) return;
    std::map<RecordKey, std::set<std::int64_t>> records;
    for (const auto& found : findNamed(order.caseId())) {
        strip(found);
        records[found.record].insert(found.seq);
    }
    for (auto& [record, seqs] : records) absorb_.deriveAnew(record, std::move(seqs));
    std::set<Id> about{Id::parse(said.record_id()).value_or(order.caseId())};
    if (said.record_id().empty())
        for (const auto& [record, seqs] : records) about.insert(record.id);
    dropForms(about);
    database_.query("INSERT OR REPLACE INTO meta(key, value) VALUES('unswept', '1')").run();
}

/// Remembers what it names. False when that was done before.
bool Erasing::note(const Erasure& said, const Change& order, std::int64_t seq)
{
    if (database_.query("SELECT 1 FROM erasure WHERE seq = ?1").bind(seq).step()) return false;
    const Id record = Id::parse(said.record_id()).value_or(Id());
    database_.query("INSERT INTO erasure(seq, case_id, record) VALUES(?,?,?)").with(seq, order.caseId(), record).run();
    named_.clear();
    for (const auto& hash : said.changes()) {
        if (hash.size() != kHashSize) continue;
        named_.insert(hash);
        database_.query("INSERT OR IGNORE INTO erased(change, erasure) VALUES(?,?)").blob(hash).bind(seq).run();
    }
    return true;
}

/// The named changes that are here: those that count in the case, and those that came without a body and waited.
std::vector<Erasing::Found> Erasing::findNamed(const Id& caseId) const
{
    std::vector<Found> out;
    const auto consider = [&](std::int64_t seq, std::string_view header) {
        const Digest hash = sha256(header);
        const auto change = Change::read(std::string(header), {}, true);
        if (!named_.contains(hash.bytes()) || !change || change->caseId() != caseId) return;
        out.push_back({seq, change->id(), keyOf(*change)});
    };
    auto counting = database_.query(sql::changes_of_case);
    counting.bind(caseId);
    while (counting.step()) consider(counting.number(0), counting.bytes(1));
    for (const auto& hash : named_) {
        auto waiting = database_.query("SELECT seq, header FROM change WHERE body IS NULL AND id = ?1");
        waiting.bind(Id::fromBytes(std::string_view(hash).substr(0, Id::kSize)));
        while (waiting.step()) consider(waiting.number(0), waiting.bytes(1));
    }
    return out;
}

void Erasing::strip(const Found& found)
{
    dropFiles(found.change);
    database_.query("UPDATE change SET body = NULL WHERE seq = ?1").bind(found.seq).run();
}

void Erasing::dropFiles(const Id& change)
{
    std::vector<std::string> digests;
    auto refs = database_.query("SELECT field, sha256 FROM blob_ref WHERE change = ?1");
    refs.bind(change);
    while (refs.step()) {
        database_.query("INSERT INTO litter(change, field) VALUES(?,?)").with(change, refs.number(0)).run();
        digests.emplace_back(refs.bytes(1));
    }
    database_.query("DELETE FROM parcel WHERE change = ?1").bind(change).run();
    database_.query("DELETE FROM blob_ref WHERE change = ?1").bind(change).run();
    for (const auto& digest : digests) dropKept(digest);
}

/// A file goes when no record speaks of its content any more.
void Erasing::dropKept(std::string_view sha256)
{
    if (database_.query("SELECT 1 FROM blob_ref WHERE sha256 = ?1 LIMIT 1").blob(sha256).step()) return;
    database_.query("INSERT INTO litter(file) SELECT file FROM blob WHERE sha256 = ?1").blob(sha256).run();
    database_.query("DELETE FROM blob WHERE sha256 = ?1").blob(sha256).run();
}

/// What somebody has open about it, and the photographs in the tray that were taken for it.
void Erasing::dropForms(const std::set<Id>& about)
{
    std::vector<std::string> forms;
    std::vector<std::string> digests;
    auto rows = database_.query("SELECT form, about, state FROM scratch");
    while (rows.step()) {
        if (!concerns(rows, about)) continue;
        forms.emplace_back(rows.text(0));
        auto pictures = database_.query("SELECT id, sha256 FROM blob");
        while (pictures.step())
            if (rows.bytes(2).find(pictures.id(0).text()) != std::string_view::npos)
                digests.emplace_back(pictures.bytes(1));
    }
    for (const auto& form : forms)
        database_.query("DELETE FROM scratch WHERE form = ?1").bind(std::string_view(form)).run();
    for (const auto& digest : digests) dropKept(digest);
}

} // namespace beibao
