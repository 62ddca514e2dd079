-- Records whose indexed text may hold what was asked, newest first. A record that
-- changed since is not among them: it waits for the index.
SELECT r.id, r.kind, r.case_id, r.body, r.heads, r.open, r.changed, c.header, c.body
FROM search CROSS JOIN record r ON r.changed = search.rowid LEFT JOIN change c ON c.seq = r.only
WHERE search MATCH ?1 ORDER BY search.rowid DESC
