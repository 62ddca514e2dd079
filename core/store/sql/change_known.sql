-- Whether the log holds a change, found by its place in its chain.
SELECT c.batch FROM chain k JOIN change c ON c.chain = k.id
WHERE k.device = ?1 AND k.incarnation = ?2 AND c.number = ?3 AND c.id = ?4
