-- Every record in an order that does not depend on arrival.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only ORDER BY r.id, r.kind, r.case_id
