-- The log after a position. The batch stands last: it is read only when it is served.
SELECT position, hash, routing, case_id, unit, origin, addressee, device, incarnation, last, remark, batch
FROM entry WHERE position > ?1 ORDER BY position
