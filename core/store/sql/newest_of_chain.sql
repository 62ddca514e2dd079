-- The last change of one chain: where its next one must follow on.
SELECT c.number, c.header FROM change c JOIN chain k ON k.id = c.chain
WHERE k.device = ?1 AND k.incarnation = ?2 ORDER BY c.number DESC LIMIT 1
