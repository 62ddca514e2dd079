-- Own batches on their way or put aside, newest first, with one of their changes.
SELECT b.id, b.refused, r.kind, r.id, r.case_id FROM batch b
JOIN change c ON c.seq = (SELECT min(seq) FROM change WHERE batch = b.id)
LEFT JOIN record r ON r.id = c.record
WHERE b.own = 1 AND ((?1 = 0 AND b.position IS NULL AND b.refused IS NULL) OR (?1 = 1 AND b.refused IS NOT NULL))
ORDER BY b.id DESC LIMIT ?2
