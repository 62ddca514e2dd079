-- A change of a record that waits for a choice.
SELECT c.header, c.body
FROM record r CROSS JOIN json_each(r.changes) h CROSS JOIN change c ON c.seq = h.value
WHERE r.open > 0 AND c.id = ?1
