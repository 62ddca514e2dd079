-- What one case has in the log between two positions, neither included.
SELECT position, hash, routing, case_id, unit, origin, addressee, device, incarnation, last, remark, batch
FROM entry WHERE case_id = ?1 AND routing > 0 AND position > ?2 AND position < ?3 ORDER BY position
