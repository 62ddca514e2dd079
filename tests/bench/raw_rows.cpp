#include "tests/bench/raw_rows.h"

#include <cstdio>
#include <cstdlib>

namespace beibao::bench {

RawRows::RawRows(const std::filesystem::path& file, const StoreKey& key, bool log, bool automatic)
    : log_(log)
{
    auto opened = Database::open(file, key, Database::Mode::kWrite);
    if (!opened) std::abort();
    database_ = *std::move(opened);
    if (automatic) database_->execute("PRAGMA wal_autocheckpoint=1000");
    database_->execute(
        "CREATE TABLE IF NOT EXISTS change(seq INTEGER PRIMARY KEY, id BLOB UNIQUE, header BLOB, body BLOB);"
        "CREATE TABLE IF NOT EXISTS record(row INTEGER PRIMARY KEY, id BLOB UNIQUE, kind INTEGER, case_id BLOB, body "
        "BLOB);"
        "CREATE INDEX IF NOT EXISTS record_case ON record(case_id, kind);"
        "CREATE TABLE IF NOT EXISTS list(row INTEGER PRIMARY KEY, id BLOB UNIQUE, title TEXT, applied_on TEXT);"
        "CREATE INDEX IF NOT EXISTS list_applied ON list(applied_on);");
}

void RawRows::begin()
{
    database_->execute("BEGIN IMMEDIATE");
}

void RawRows::commit()
{
    database_->execute("COMMIT");
    if (const auto status = database_->trouble(); !status) {
        std::fprintf(stderr, "raw: %s\n", status.error().detail.c_str());
        std::abort();
    }
}

void RawRows::insert(const RawRecord& record)
{
    if (log_)
        database_->query("INSERT INTO change(id, header, body) VALUES(?,?,?)")
            .bind(record.id)
            .blob(record.header)
            .blob(record.body)
            .run();
    database_->query("INSERT INTO record(id, kind, case_id, body) VALUES(?,?,?,?)")
        .with(record.id, std::int64_t(record.kind), record.caseId)
        .blob(record.body)
        .run();
    if (!record.title.empty())
        database_->query("INSERT INTO list(id, title, applied_on) VALUES(?,?,?)")
            .with(record.id, std::string_view(record.title), std::string_view(record.appliedOn))
            .run();
}

void RawRows::update(const RawRecord& record)
{
    if (log_)
        database_->query("INSERT INTO change(id, header, body) VALUES(randomblob(16),?,?)")
            .blob(record.header)
            .blob(record.body)
            .run();
    database_->query("UPDATE record SET body = ?2 WHERE id = ?1").bind(record.id).blob(record.body).run();
    if (!record.title.empty())
        database_->query("UPDATE list SET title = ?2 WHERE id = ?1")
            .with(record.id, std::string_view(record.title))
            .run();
}

} // namespace beibao::bench
