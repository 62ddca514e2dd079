-- One record.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only
WHERE r.id = ?1 ORDER BY r.kind, r.case_id LIMIT 1
