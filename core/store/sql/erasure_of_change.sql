-- The order that names a change.
SELECT c.header, c.body FROM erased e JOIN change c ON c.seq = e.erasure WHERE e.change = ?1
