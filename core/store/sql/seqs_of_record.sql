-- Where the log holds the changes of one record, in order of arrival.
SELECT r.row, h.value FROM record r CROSS JOIN json_each(coalesce(r.changes, json_array(r.only))) h
WHERE r.id = ?1 AND r.kind = ?2 AND r.case_id IS ?3 ORDER BY h.value
