-- Whether a change has been applied to the record in a row.
SELECT 1
FROM record r CROSS JOIN json_each(coalesce(r.changes, json_array(r.only))) h CROSS JOIN change c ON c.seq = h.value
WHERE r.row = ?1 AND c.id = ?2
