-- Everything anybody wrote about one record, in order of arrival.
SELECT c.header, c.body
FROM record r CROSS JOIN json_each(coalesce(r.changes, json_array(r.only))) h CROSS JOIN change c ON c.seq = h.value
WHERE r.id = ?1 ORDER BY c.seq
