-- Whether something of a case waits here: not acknowledged by the county, or not accepted by it.
SELECT 1
FROM record r CROSS JOIN json_each(coalesce(r.changes, json_array(r.only))) h CROSS JOIN change c ON c.seq = h.value
JOIN batch b ON b.id = c.batch
WHERE r.case_id = ?1 AND (b.position IS NULL OR b.refused IS NOT NULL) LIMIT 1
