-- The texts a record had before. Another record that claims the same id keeps its own.
DELETE FROM search WHERE rowid IN (
    SELECT seq FROM change WHERE record = ?1 AND seq < ?2
    AND seq NOT IN (SELECT changed FROM record WHERE id = ?1))
