-- The newest records the search index does not hold yet.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only
WHERE r.changed > ?1 ORDER BY r.changed DESC LIMIT ?2
