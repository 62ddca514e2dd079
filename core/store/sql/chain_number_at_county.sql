-- Whether a number of a chain is held here and known to be at the county.
SELECT 1 FROM chain k JOIN change c ON c.chain = k.id JOIN batch b ON b.id = c.batch
WHERE k.device = ?1 AND k.incarnation = ?2 AND c.number = ?3 AND b.position IS NOT NULL LIMIT 1
