-- The county's orders to erase that hold here: where each stands in the log, and what nobody may write on any more
-- (record NULL: the whole case).
CREATE TABLE erasure(
    seq INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL,
    record BLOB
);
CREATE INDEX erasure_case ON erasure(case_id);

-- The changes they name, by full hash.
CREATE TABLE erased(change BLOB PRIMARY KEY, erasure INTEGER NOT NULL) WITHOUT ROWID;

-- Changes without a body: erased, or waiting for the order that says so.
CREATE INDEX change_bodiless ON change(id) WHERE body IS NULL;

-- Files an order took away that may still lie on the disk: a kept one, or the pieces of one on its way.
CREATE TABLE litter(change BLOB, field INTEGER, file TEXT);
