-- The log is found by chain and by place, which grow at their end; an index over
-- random names costs a page of the file for every row.
DROP INDEX change_record;
ALTER TABLE change RENAME TO change_before;
DROP INDEX change_batch;
DROP INDEX change_chain;
CREATE TABLE change(
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch(id),
    chain INTEGER NOT NULL REFERENCES chain(id),
    number INTEGER NOT NULL,
    record BLOB NOT NULL,
    header BLOB NOT NULL,
    body BLOB
);
INSERT INTO change SELECT seq, id, batch, chain, number, record, header, body FROM change_before;
DROP TABLE change_before;
CREATE INDEX change_batch ON change(batch);
-- Forks give one number to two changes.
CREATE UNIQUE INDEX change_chain ON change(chain, number, id);
