-- The texts a record had before. Another record that claims the same id keeps its own.
DELETE FROM search WHERE rowid IN (
    SELECT h.value FROM record r CROSS JOIN json_each(r.changes) h
    WHERE r.id = ?1 AND h.value < ?2 AND h.value NOT IN (SELECT changed FROM record WHERE id = ?1))
