-- Records whose indexed field holds this value.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only JOIN indexed i ON i.record = r.row
WHERE i.field = ?1 AND i.value = ?2 ORDER BY r.changed DESC LIMIT ?3
