-- How far a chain is held from its first change on without a gap.
SELECT coalesce(min(c.number), 0) FROM change c JOIN chain k ON k.id = c.chain
WHERE k.device = ?1 AND k.incarnation = ?2
AND EXISTS (SELECT 1 FROM change f WHERE f.chain = c.chain AND f.number = 1)
AND NOT EXISTS (SELECT 1 FROM change n WHERE n.chain = c.chain AND n.number = c.number + 1)
