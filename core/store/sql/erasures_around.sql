-- The records that orders to erase are about (NULL: the whole case), in the case a form is about or belongs to.
SELECT record FROM erasure WHERE case_id = ?1 OR case_id IN (SELECT case_id FROM record WHERE id = ?1)
