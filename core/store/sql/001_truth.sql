-- What cannot be computed again: the log, who signed it, the blobs, open forms.
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;

-- One line of changes: a device in one incarnation.
CREATE TABLE chain(
    id INTEGER PRIMARY KEY,
    device BLOB NOT NULL,
    incarnation INTEGER NOT NULL,
    UNIQUE(device, incarnation)
);

-- What was saved together and signed once. `position` is its place in the
-- county's log, NULL until the county acknowledged it in this epoch.
CREATE TABLE batch(
    id INTEGER PRIMARY KEY,
    profile INTEGER NOT NULL,
    signature BLOB NOT NULL,
    own INTEGER NOT NULL,
    position INTEGER,
    acknowledged_at INTEGER,
    refused TEXT
);
CREATE INDEX batch_outbox ON batch(id) WHERE position IS NULL;

-- The log, in order of arrival here. A NULL body was erased by order.
CREATE TABLE change(
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    batch INTEGER NOT NULL REFERENCES batch(id),
    chain INTEGER NOT NULL REFERENCES chain(id),
    number INTEGER NOT NULL,
    record BLOB NOT NULL,
    header BLOB NOT NULL,
    body BLOB
);
CREATE INDEX change_batch ON change(batch);
CREATE INDEX change_chain ON change(chain, number);
CREATE INDEX change_record ON change(record);

-- Attachments, encrypted in files beside the database.
CREATE TABLE blob(
    id BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    file TEXT NOT NULL
) WITHOUT ROWID;

-- The open forms of this machine. Never sent.
CREATE TABLE scratch(
    form TEXT PRIMARY KEY,
    about BLOB,
    state BLOB NOT NULL,
    saved_at INTEGER NOT NULL
) WITHOUT ROWID;

-- When this machine met the county, for the receipts page. Never sent.
CREATE TABLE meeting(
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    refused INTEGER NOT NULL
);
