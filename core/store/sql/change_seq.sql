-- Where the log holds a change, found by its place in its chain; and whether its body is here.
SELECT c.seq, c.body IS NULL FROM chain k JOIN change c ON c.chain = k.id
WHERE k.device = ?1 AND k.incarnation = ?2 AND c.number = ?3 AND c.id = ?4
