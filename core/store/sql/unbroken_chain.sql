-- How far a chain is held here and known to be at the county, from its first change on without a gap.
SELECT coalesce(min(c.number), 0) FROM change c JOIN chain k ON k.id = c.chain JOIN batch b ON b.id = c.batch
WHERE k.device = ?1 AND k.incarnation = ?2 AND b.position IS NOT NULL
AND EXISTS (SELECT 1 FROM change f JOIN batch g ON g.id = f.batch
    WHERE f.chain = c.chain AND f.number = 1 AND g.position IS NOT NULL)
AND NOT EXISTS (SELECT 1 FROM change n JOIN batch h ON h.id = n.batch
    WHERE n.chain = c.chain AND n.number = c.number + 1 AND h.position IS NOT NULL)
