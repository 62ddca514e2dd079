-- The orders to erase of one case, the first one first.
SELECT c.header, c.body, e.record FROM erasure e JOIN change c ON c.seq = e.seq WHERE e.case_id = ?1 ORDER BY e.seq
