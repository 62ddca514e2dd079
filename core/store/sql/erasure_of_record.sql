-- The first order that covers a record: one for it, or one for its whole case.
SELECT c.header, c.body FROM erasure e JOIN change c ON c.seq = e.seq
WHERE e.case_id = ?1 AND (e.record IS NULL OR e.record IS ?2) ORDER BY e.seq LIMIT 1
