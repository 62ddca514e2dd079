-- Records that wait for a choice.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only
WHERE r.open > 0 ORDER BY r.changed DESC LIMIT ?1
