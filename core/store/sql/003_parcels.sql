-- How far each file came on its way to the county, in this epoch, as far as the county said;
-- and which ones a person asked for. Never sent.
CREATE TABLE parcel(
    change BLOB NOT NULL,
    field INTEGER NOT NULL,
    whole INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(change, field)
) WITHOUT ROWID;
CREATE INDEX blob_content ON blob(sha256);
