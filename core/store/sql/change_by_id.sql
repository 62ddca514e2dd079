-- One change as it was born.
SELECT header, body FROM change WHERE id = ?1
