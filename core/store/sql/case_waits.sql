-- Whether something of a case waits here: not acknowledged by the county, or not accepted by it.
SELECT 1 FROM record r JOIN change c ON c.record = r.id JOIN batch b ON b.id = c.batch
WHERE r.case_id = ?1 AND (b.position IS NULL OR b.refused IS NOT NULL) LIMIT 1
