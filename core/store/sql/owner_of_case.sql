-- The owners a case has had, as the county wrote them.
SELECT c.body FROM record r JOIN change c ON c.seq = r.only WHERE r.case_id = ?1 AND r.kind = 3
