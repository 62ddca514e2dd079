-- Everything that counts in one case, with the record each change belongs to.
SELECT c.seq, c.header, r.id, r.kind, r.case_id
FROM record r CROSS JOIN json_each(coalesce(r.changes, json_array(r.only))) h CROSS JOIN change c ON c.seq = h.value
WHERE r.case_id = ?1
