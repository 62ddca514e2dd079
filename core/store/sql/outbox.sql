-- Batches the county has not acknowledged in this epoch, oldest first, with their changes.
SELECT b.id, b.profile, b.signature, c.header, c.body FROM batch b JOIN change c ON c.batch = b.id
WHERE b.position IS NULL AND b.refused IS NULL AND b.id > ?1 ORDER BY b.id, c.seq
