-- A case and all that belongs to it.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only
WHERE r.case_id = ?1 ORDER BY r.kind, r.row
