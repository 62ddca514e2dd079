-- One change among those of a record.
SELECT c.header, c.body
FROM record r CROSS JOIN json_each(coalesce(r.changes, json_array(r.only))) h CROSS JOIN change c ON c.seq = h.value
WHERE r.id = ?1 AND c.id = ?2
