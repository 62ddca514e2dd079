-- One record, of this kind and case, for merging.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM record r LEFT JOIN change c ON c.seq = r.only
WHERE r.id = ?1 AND r.kind = ?2 AND r.case_id IS ?3
