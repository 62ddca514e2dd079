-- Batches with orders to erase that the county does not have in this epoch: books that went back must know them before
-- what they are about comes again.
SELECT b.id, b.profile, b.signature, c.header, c.body FROM batch b JOIN change c ON c.batch = b.id
WHERE b.position IS NULL AND b.refused IS NULL AND b.id > ?1
AND b.id IN (SELECT o.batch FROM erasure e JOIN change o ON o.seq = e.seq) ORDER BY b.id, c.seq
