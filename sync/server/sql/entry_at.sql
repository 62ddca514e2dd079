-- One entry.
SELECT position, hash, routing, case_id, unit, origin, addressee, device, incarnation, last, remark, batch
FROM entry WHERE position = ?1
