-- The county's books: one log, where its changes are found, and small facts.
-- `case_id`, `unit`, `origin`, `addressee` are what routing must know (ledger.h).
CREATE TABLE entry(
    position INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    routing INTEGER NOT NULL,
    case_id BLOB,
    unit BLOB,
    origin BLOB,
    addressee BLOB,
    device BLOB,
    incarnation INTEGER NOT NULL,
    last INTEGER NOT NULL,
    remark TEXT NOT NULL,
    batch BLOB NOT NULL
);
CREATE INDEX entry_case ON entry(case_id, position) WHERE routing > 0;

CREATE TABLE name(change BLOB PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE chain(
    device BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    number INTEGER NOT NULL,
    change BLOB NOT NULL,
    PRIMARY KEY(device, incarnation, number)
) WITHOUT ROWID;

CREATE TABLE fact(key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
