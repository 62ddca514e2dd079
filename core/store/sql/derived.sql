-- What is computed from the log and may be thrown away at any time.
-- `only`: the change a record consists of, while there is just one; body and
-- heads are then read from it. A change that claims the id of a record of another
-- kind or case makes a record of its own: order of arrival must not matter.
-- `changes`: where in the log all its changes are, as a JSON array, once there are several.
-- `open`: groups with more than one value.
CREATE TABLE record(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    kind INTEGER NOT NULL,
    case_id BLOB,
    only INTEGER,
    changes TEXT,
    body BLOB,
    heads BLOB,
    open INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL
);
CREATE INDEX record_id ON record(id);
CREATE INDEX record_case ON record(case_id, kind);
CREATE INDEX record_kind ON record(kind, changed);
CREATE INDEX record_changed ON record(changed);
CREATE INDEX record_open ON record(open) WHERE open > 0;

-- Values of indexed fields; `field` is kind * 1000 + field number.
CREATE TABLE indexed(
    field INTEGER NOT NULL,
    value TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY(field, value, record)
) WITHOUT ROWID;
CREATE INDEX indexed_record ON indexed(record);

-- Which texts hold which pairs of characters (bigram.h). The rowid is `changed` of the
-- record as it was indexed, so the newest texts come first without sorting.
CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, detail=none, tokenize=bigram);

-- The files that changes speak of (blob_name.h). `seq` is the change's place in the log here, `device` its
-- author's; `rank` says what goes first.
CREATE TABLE blob_ref(
    change BLOB NOT NULL,
    field INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    case_id BLOB,
    device BLOB NOT NULL,
    PRIMARY KEY(change, field)
) WITHOUT ROWID;
CREATE INDEX blob_ref_content ON blob_ref(sha256);
CREATE INDEX blob_ref_device ON blob_ref(device);
CREATE INDEX blob_ref_case ON blob_ref(case_id);
