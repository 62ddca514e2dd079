-- What nobody is served: held, or put aside.
SELECT position, hash, routing, case_id, unit, origin, addressee, device, incarnation, last, remark, batch
FROM entry WHERE routing = 0 ORDER BY position
